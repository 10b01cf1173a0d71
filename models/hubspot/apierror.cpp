#include "models/hubspot/apierror.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QStringList textsFrom(const json::Value &value)
{
    QStringList texts;
    if (!value.IsArray())
        return value.IsNull() ? texts
                              : QStringList{value.IsObject() ? json::raw(&value) : json::text(&value)};
    for (const json::Value &item : value.GetArray())
        texts.append(item.IsObject() ? json::raw(&item) : json::text(&item));
    return texts;
}

ErrorContext contextFrom(const json::Value *value)
{
    if (value && value->IsString())
        return contextFromText(json::text(value));
    ErrorContext context;
    if (!value || !value->IsObject())
        return context;
    for (const auto &[name, texts] : value->GetObject())
        context.insert(json::text(&name), textsFrom(texts));
    return context;
}

QString textOrRaw(const json::Value *value)
{
    return value && value->IsObject() ? json::raw(value) : json::text(value);
}

ApiErrorDetail detailFrom(const json::Value &value)
{
    ApiErrorDetail detail;
    detail.message = json::text(&value, "message");
    detail.code = json::text(&value, "code");
    detail.in = json::text(&value, "in");
    detail.subCategory = textOrRaw(json::member(&value, "subCategory"));
    detail.context = contextFrom(json::member(&value, "context"));
    return detail;
}

/// The JSON list inside "Property values were not valid: [{…}]".
std::vector<NamedValue> namedInMessage(const QString &message)
{
    std::vector<NamedValue> named;
    const qsizetype from = message.indexOf(u'[');
    const qsizetype to = message.lastIndexOf(u']');
    if (from < 0 || to < from)
        return named;
    const auto list = json::parse(QStringView(message).mid(from, to - from + 1).toUtf8());
    if (!list || !list->IsArray())
        return named;
    for (const json::Value &item : list->GetArray()) {
        NamedValue value;
        value.property = json::text(&item, "name");
        if (value.property.isEmpty())
            continue;
        if (const json::Value *given = json::member(&item, "propertyValue"); given && !given->IsNull())
            value.value = json::bytes(given);
        value.code = json::text(&item, "error");
        value.message = json::text(&item, "message");
        named.push_back(std::move(value));
    }
    return named;
}

} // namespace

QStringList ApiError::contextValues(const QString &name) const
{
    QStringList values = context.value(name);
    for (const ApiErrorDetail &detail : details)
        values.append(detail.context.value(name));
    values.removeAll(QString());
    return values;
}

ApiError apiErrorFrom(const json::Value *object)
{
    ApiError error;
    error.status = json::text(object, "status");
    error.category = json::text(object, "category");
    error.correlationId = json::text(object, "correlationId");
    error.message = json::text(object, "message");
    error.id = json::text(object, "id");
    error.subCategory = textOrRaw(json::member(object, "subCategory"));
    error.errorType = json::text(object, "errorType");
    error.policyName = json::text(object, "policyName");
    error.context = contextFrom(json::member(object, "context"));
    if (const json::Value *links = json::member(object, "links"); links && links->IsObject()) {
        for (const auto &[name, target] : links->GetObject())
            error.links.insert(json::text(&name), json::text(&target));
    }
    if (const json::Value *details = json::array(object, "errors")) {
        for (const json::Value &detail : details->GetArray())
            error.details.push_back(detailFrom(detail));
    }
    return error;
}

std::optional<ApiError> decodeError(QByteArrayView body)
{
    const auto document = json::parse(body);
    if (!document || !document->IsObject())
        return std::nullopt;
    return apiErrorFrom(&*document);
}

ErrorContext contextFromText(QStringView text)
{
    ErrorContext context;
    text = text.trimmed();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        text = text.sliced(1, text.size() - 2);
    // name=[a, b], other=[c]
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const bool list = equals + 1 < text.size() && text.at(equals + 1) == u'[';
        qsizetype end = text.indexOf(list ? u']' : u',', equals);
        if (end < 0)
            end = text.size();
        const qsizetype first = equals + (list ? 2 : 1);
        QStringList values;
        for (const QStringView value : text.mid(first, end - first).split(u',', Qt::SkipEmptyParts))
            values.append(value.trimmed().toString());
        QStringView name = text.mid(at, equals - at).trimmed();
        while (name.startsWith(u',') || name.startsWith(u' '))
            name = name.sliced(1);
        context.insert(name.toString(), values);
        at = end + 1;
    }
    return context;
}

QStringList missingScopes(const ApiError &error)
{
    QStringList scopes = error.contextValues(u"requiredGranularScopes"_s)
        + error.contextValues(u"missingScopes"_s) + error.contextValues(u"requiredScopes"_s);
    scopes.removeDuplicates();
    return scopes;
}

std::vector<NamedValue> namedValues(const ApiError &error)
{
    std::vector<NamedValue> named = namedInMessage(error.message);
    for (const ApiErrorDetail &detail : error.details) {
        for (const QString &property : detail.context.value(u"propertyName"_s)) {
            const bool known = std::any_of(named.begin(), named.end(), [&](const NamedValue &value) {
                return value.property == property;
            });
            if (!known && !property.isEmpty())
                named.push_back({property, std::nullopt, detail.code, detail.message});
        }
    }
    const QStringList own = error.context.value(u"propertyName"_s);
    for (const QString &property : own) {
        const bool known = std::any_of(named.begin(), named.end(),
                                       [&](const NamedValue &value) { return value.property == property; });
        if (!known && !property.isEmpty())
            named.push_back({property, std::nullopt, {}, error.message});
    }
    return named;
}

RowError rowErrorFrom(const ApiError &error, int httpStatus)
{
    RowError row;
    row.problem = RowProblem::ServerError;
    row.httpStatus = httpStatus;
    row.category = error.category.isEmpty() ? error.errorType : error.category;
    row.correlationId = error.correlationId;
    row.message = error.message;
    if (!error.details.empty()) {
        const ApiErrorDetail &detail = error.details.front();
        row.code = detail.code;
        if (!detail.message.isEmpty())
            row.message = detail.message;
    }
    const QStringList properties = error.contextValues(u"propertyName"_s);
    if (!properties.isEmpty())
        row.property = properties.front();
    if (row.category == "OBJECT_NOT_FOUND"_L1)
        row.problem = RowProblem::RecordMissing;
    return row;
}

} // namespace lineitems
