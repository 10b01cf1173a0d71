// HubSpot's errors: the body of a 4xx or 5xx, and the items of `errors` in a batch response. One shape for
// both, with every field optional, as HubSpot's guide asks of clients.
#pragma once

#include "models/hubspot/json.h"
#include "models/record/outcome.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lineitems {

/// Lists of texts by name. Real ones are maps; the published example is the text
/// "{missingScopes=[scope1, scope2]}": both are read.
using ErrorContext = QMap<QString, QStringList>;

struct ApiErrorDetail
{
    QString message;
    QString code;
    QString in;
    QString subCategory;
    ErrorContext context;
};

struct ApiError
{
    QString status;
    QString category;
    QString correlationId;
    QString message;
    QString id;
    QString subCategory; ///< compact JSON where it is an object
    QString errorType; ///< on 429 in place of a category
    QString policyName; ///< TEN_SECONDLY_ROLLING, SECONDLY, DAILY
    QMap<QString, QString> links;
    ErrorContext context;
    std::vector<ApiErrorDetail> details; ///< `errors`

    /// The values under one name, in the error's own context and in all its details'.
    QStringList contextValues(const QString &name) const;
};

ApiError apiErrorFrom(const json::Value *object);

/// The error body of an answer; nothing if it is no JSON object.
std::optional<ApiError> decodeError(QByteArrayView body);

/// The string form of a context.
ErrorContext contextFromText(QStringView text);

/// The scopes that a 403 says are missing.
QStringList missingScopes(const ApiError &error);

/// One bad value that a rejection names; `value` is nothing where the server does not tell it.
struct NamedValue
{
    QString property;
    std::optional<QByteArray> value;
    QString code;
    QString message;
};

/// All properties that a rejection names: in `errors`, and in the list that `message` may hold, which
/// can be longer ("Property values were not valid: [{…}]").
std::vector<NamedValue> namedValues(const ApiError &error);

/// The error as it is told for a row. A detail speaks more plainly than the error that holds it.
RowError rowErrorFrom(const ApiError &error, int httpStatus);

} // namespace lineitems
