// Request bodies as values.
#pragma once

#include "app/sandbox/address.h"
#include "app/sandbox/apierror.h"

#include <QByteArray>
#include <QByteArrayView>

#include <utility>
#include <variant>
#include <vector>

namespace lineitems::sandbox {

template <typename T>
using Answer = std::variant<T, ApiError>;

struct ListRequest
{
    int limit = 10;
    QByteArray after;
    std::vector<QByteArray> properties;
    bool archived = false;
};

struct BatchReadRequest
{
    std::vector<QByteArray> ids;
    QByteArray idProperty;
    std::vector<QByteArray> properties;
};

struct UpdateInput
{
    QByteArray id;
    QByteArray idProperty;
    QByteArray traceId; ///< objectWriteTraceId; empty if there was none
    std::vector<std::pair<QByteArray, QByteArray>> properties;
};

struct SearchFilter
{
    QByteArray property;
    QByteArray op; ///< EQ, NEQ, GT, …
    QByteArray value;
    QByteArray highValue; ///< BETWEEN only
    std::vector<QByteArray> values; ///< IN and NOT_IN only
};

struct SearchRequest
{
    std::vector<std::vector<SearchFilter>> filterGroups = {}; ///< any group, in which all filters hold
    QByteArray query = {};
    QByteArray sortProperty = {};
    bool descending = false;
    std::vector<QByteArray> properties = {};
    int limit = 10;
    QByteArray after = {};
};

/// `query` is what follows the '?' of GET …/line_items.
Answer<ListRequest> parseListRequest(QByteArrayView query);
Answer<BatchReadRequest> parseBatchRead(QByteArrayView body);
Answer<std::vector<UpdateInput>> parseUpdate(QByteArrayView body, Wire wire);
Answer<SearchRequest> parseSearch(QByteArrayView body);

} // namespace lineitems::sandbox
