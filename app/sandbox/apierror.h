// What the portal refuses, and how: as values, before they become HubSpot's JSON.
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace lineitems::sandbox {

using ErrorContext = std::vector<std::pair<QByteArray, std::vector<QByteArray>>>;

/// One entry of an error's `errors`.
struct ErrorDetail
{
    QByteArray message;
    QByteArray code;
    ErrorContext context;

    friend bool operator==(const ErrorDetail &, const ErrorDetail &) = default;
};

/// A request that was rejected whole.
struct ApiError
{
    int status = 400;
    QByteArray category; ///< empty: the member is left out, as for malformed JSON
    QByteArray message;
    ErrorContext context;
    std::vector<ErrorDetail> details;
    QByteArray policy = {}; ///< of a rate limit: which one, told in place of a category
};

/// A row of a batch that failed while others did not: an item of a 207's `errors`.
struct RowError
{
    QByteArray category;
    QByteArray message;
    ErrorContext context;
};

inline ApiError validationError(QByteArray message)
{
    return {400, "VALIDATION_ERROR", std::move(message), {}, {}};
}

} // namespace lineitems::sandbox
