// The bodies of batch/update and batch/read (v3 and the dated versions), to JSON and back. Pure.
#pragma once

#include "models/changes/batchinput.h"
#include "models/hubspot/apierror.h"

#include <span>

namespace lineitems {

/// {"inputs":[{id, idProperty?, properties, objectWriteTraceId?}]}
QByteArray encodeBatchUpdate(std::span<const BatchInput> inputs);

/// {"inputs":[{id}]}
QByteArray encodeIds(std::span<const QByteArray> ids);

/// {"inputs":[{id}], "properties":[…], "propertiesWithHistory":[], idProperty?}
QByteArray encodeBatchRead(std::span<const QByteArray> ids, const QStringList &properties,
                           const QString &idProperty);

/// SimplePublicObject.
struct ApiRecord
{
    QByteArray id;
    PropertyValues properties; ///< null comes as empty
    QByteArray createdAt;
    QByteArray updatedAt;
    QByteArray archivedAt;
    bool archived = false;
    QByteArray traceId;
    QString url;

    /// The value of a property, or null if the record does not have it.
    const QByteArray *find(QStringView property) const;
};

enum class BatchStatus { Canceled, Complete, Pending, Processing, Other };

/// BatchResponseSimplePublicObject, with or without errors.
struct BatchResponse
{
    BatchStatus status = BatchStatus::Other;
    std::vector<ApiRecord> results;
    std::vector<ApiError> errors;
    std::optional<int> numErrors;
    QByteArray requestedAt;
    QByteArray startedAt;
    QByteArray completedAt;
    QMap<QString, QString> links;
};

/// Nothing if the body is not JSON or not the answer of a batch call (neither results nor errors).
std::optional<BatchResponse> decodeBatchResponse(QByteArrayView body);

} // namespace lineitems
