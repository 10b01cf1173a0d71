#include "tests/ui/testportal.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QJsonObject property(const QString &name, const QString &label, const QString &type, const QString &fieldType)
{
    return {{u"name"_s, name},
            {u"label"_s, label},
            {u"type"_s, type},
            {u"fieldType"_s, fieldType},
            {u"description"_s, u"About <i>%1</i>"_s.arg(label)},
            {u"hidden"_s, false},
            {u"options"_s, QJsonArray()}};
}

QJsonArray options(std::initializer_list<std::pair<QString, QString>> given)
{
    QJsonArray result;
    for (const auto &[value, label] : given)
        result.append(QJsonObject{{u"value"_s, value}, {u"label"_s, label}, {u"hidden"_s, false}});
    return result;
}

QByteArray propertiesBody()
{
    QJsonObject amount = property(u"amount"_s, u"Net price"_s, u"number"_s, u"calculation_equation"_s);
    amount.insert(u"calculated"_s, true);
    amount.insert(u"modificationMetadata"_s, QJsonObject{{u"readOnlyValue"_s, true}});
    QJsonObject frequency = property(u"recurringbillingfrequency"_s, u"Billing frequency"_s, u"enumeration"_s,
                                     u"select"_s);
    frequency.insert(u"options"_s, options({{u"monthly"_s, u"Monthly"_s}, {u"annually"_s, u"Annually"_s}}));
    QJsonObject tags = property(u"tags"_s, u"Tags"_s, u"enumeration"_s, u"checkbox"_s);
    tags.insert(u"options"_s, options({{u"a"_s, u"Alpha"_s}, {u"b"_s, u"Beta"_s}, {u"c"_s, u"Gamma"_s}}));
    const QJsonArray all{property(u"price"_s, u"Unit price"_s, u"number"_s, u"number"_s),
                         property(u"name"_s, u"Name"_s, u"string"_s, u"text"_s),
                         amount,
                         frequency,
                         property(u"quantity"_s, u"Quantity"_s, u"number"_s, u"number"_s),
                         property(u"hs_recurring_billing_period"_s, u"Term"_s, u"string"_s, u"text"_s),
                         property(u"hs_recurring_billing_start_date"_s, u"Start"_s, u"date"_s, u"date"_s),
                         property(u"optional"_s, u"Optional"_s, u"bool"_s, u"booleancheckbox"_s),
                         tags,
                         property(u"description"_s, u"Description"_s, u"string"_s, u"textarea"_s)};
    return QJsonDocument(QJsonObject{{u"results"_s, all}}).toJson();
}

QJsonObject refusal(const QString &traceId, const QString &message)
{
    const QJsonObject detail{{u"message"_s, message},
                             {u"code"_s, u"INVALID_INTEGER"_s},
                             {u"context"_s, QJsonObject{{u"propertyName"_s, QJsonArray{u"price"_s}}}}};
    return {{u"status"_s, u"error"_s},
            {u"category"_s, u"VALIDATION_ERROR"_s},
            {u"message"_s, message},
            {u"context"_s, QJsonObject{{u"objectWriteTraceId"_s, QJsonArray{traceId}}}},
            {u"errors"_s, QJsonArray{detail}}};
}

} // namespace

TestPortal::TestPortal(int count)
{
    const QStringList words{u"alpha"_s, u"bravo"_s, u"charlie"_s, u"delta"_s, u"echo"_s};
    for (int row = 0; row < count; ++row) {
        rows.insert(QString::number(1001 + row),
                    {{u"name"_s, u"Item %1"_s.arg(row)},
                     {u"description"_s, words.value(row)},
                     {u"price"_s, QString::number(10 * (row + 1)) + u".00"_s},
                     {u"quantity"_s, u"2"_s},
                     {u"amount"_s, QString::number(20 * (row + 1)) + u".00"_s},
                     {u"recurringbillingfrequency"_s, u"monthly"_s},
                     {u"tags"_s, u"a;b"_s},
                     {u"hs_recurring_billing_start_date"_s, u"2026-03-01"_s}});
    }
    transport.answer = [this](const HttpRequest &request) { return answer(request); };
}

HttpAnswer TestPortal::answer(const HttpRequest &request)
{
    if (statusForAll != 0)
        return FakeTransport::json(statusForAll, R"({"status":"error","message":"<b>No</b>"})");
    if (!onlyToken.isEmpty() && request.token != onlyToken)
        return FakeTransport::json(401, R"({"status":"error","message":"expired"})");
    if (isUsedUp)
        return FakeTransport::json(429, R"({"errorType":"RATE_LIMIT","policyName":"DAILY"})");
    const QString path = request.url.path();
    if (hidesAccount && path.startsWith("/account-info"_L1))
        return FakeTransport::json(403, R"({"status":"error","category":"MISSING_SCOPES"})");
    if (path.startsWith("/account-info"_L1))
        return FakeTransport::json(200, R"({"portalId":4711,"timeZone":"UTC","companyCurrency":"EUR",
                                            "accountType":"STANDARD","uiDomain":"app.hubspot.com"})");
    if (path.startsWith("/crm/v3/properties"_L1))
        return FakeTransport::json(200, propertiesBody());
    if (path.endsWith("/batch/update"_L1))
        return update(request.body);
    if (path.contains("/associations/"_L1))
        return associations.value(path.section(u'/', -3, -3), FakeTransport::json(200, R"({"results":[]})"));
    if (path.endsWith("/batch/read"_L1))
        return read(request.body);
    if (path.endsWith("/search"_L1))
        return FakeTransport::json(200,
                                   QByteArrayLiteral("{\"total\":") + QByteArray::number(rows.size())
                                       + QByteArrayLiteral(",\"results\":[]}"));
    return list();
}

QJsonObject TestPortal::record(const QString &id) const
{
    return {{u"id"_s, id},
            {u"properties"_s, rows.value(id)},
            {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s},
            {u"updatedAt"_s, u"2026-01-02T00:00:00Z"_s},
            {u"archived"_s, false}};
}

HttpAnswer TestPortal::list() const
{
    QJsonArray results;
    const QStringList ids = rows.keys();
    for (const QString &id : ids)
        results.append(record(id));
    return FakeTransport::json(200, QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson());
}

HttpAnswer TestPortal::update(const QByteArray &body)
{
    ++updateRequests;
    QJsonArray results;
    QJsonArray errors;
    const QJsonArray inputs = QJsonDocument::fromJson(body).object().value("inputs"_L1).toArray();
    for (const QJsonValue &input : inputs) {
        const QString id = input["id"_L1].toString();
        if (refused.contains(id)) {
            errors.append(refusal(input["objectWriteTraceId"_L1].toString(), refused[id]));
            continue;
        }
        const QJsonObject sent = input["properties"_L1].toObject();
        for (auto it = sent.begin(); it != sent.end(); ++it)
            rows[id].insert(it.key(), it.value());
        results.append(record(id));
    }
    QJsonObject answer{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results}};
    if (!errors.isEmpty()) {
        answer.insert(u"errors"_s, errors);
        answer.insert(u"numErrors"_s, errors.size());
    }
    return FakeTransport::json(errors.isEmpty() ? 200 : 207, QJsonDocument(answer).toJson());
}

HttpAnswer TestPortal::read(const QByteArray &body) const
{
    QJsonArray results;
    const QJsonArray inputs = QJsonDocument::fromJson(body).object().value("inputs"_L1).toArray();
    for (const QJsonValue &input : inputs)
        results.append(record(input["id"_L1].toString()));
    return FakeTransport::json(
        200, QJsonDocument(QJsonObject{{u"status"_s, u"COMPLETE"_s}, {u"results"_s, results}}).toJson());
}

} // namespace lineitems
