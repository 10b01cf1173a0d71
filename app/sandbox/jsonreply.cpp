#include "app/sandbox/jsonreply.h"

#include "app/sandbox/json.h"

namespace lineitems::sandbox {

namespace {

void writeRecord(JsonWriter &json, const Portal &portal, const ResultRow &row)
{
    const Record &record = row.record;
    json.StartObject();
    writeMember(json, "id", record.value(portal.known().recordId));
    writeKey(json, "properties");
    json.StartObject();
    for (const int property : row.properties) {
        writeKey(json, portal.table().at(property).name);
        if (record.value(property).isEmpty())
            json.Null();
        else
            writeText(json, record.value(property));
    }
    json.EndObject();
    writeMember(json, "createdAt", record.value(portal.known().created));
    writeMember(json, "updatedAt", record.value(portal.known().lastModified));
    writeKey(json, "archived");
    json.Bool(row.shownAsArchived);
    json.EndObject();
}

void writeResults(JsonWriter &json, const Portal &portal, const std::vector<ResultRow> &rows)
{
    writeKey(json, "results");
    json.StartArray();
    for (const ResultRow &row : rows)
        writeRecord(json, portal, row);
    json.EndArray();
}

void writePaging(JsonWriter &json, const QByteArray &after)
{
    if (after.isEmpty())
        return;
    writeKey(json, "paging");
    json.StartObject();
    writeKey(json, "next");
    json.StartObject();
    writeMember(json, "after", after);
    json.EndObject();
    json.EndObject();
}

void writeContext(JsonWriter &json, const ErrorContext &context)
{
    writeKey(json, "context");
    json.StartObject();
    for (const auto &[name, texts] : context) {
        writeKey(json, name);
        json.StartArray();
        for (const QByteArray &text : texts)
            writeText(json, text);
        json.EndArray();
    }
    json.EndObject();
}

void writeDetails(JsonWriter &json, const std::vector<ErrorDetail> &details)
{
    writeKey(json, "errors");
    json.StartArray();
    for (const ErrorDetail &detail : details) {
        json.StartObject();
        writeMember(json, "message", detail.message);
        if (!detail.code.isEmpty())
            writeMember(json, "code", detail.code);
        writeContext(json, detail.context);
        json.EndObject();
    }
    json.EndArray();
}

/// What follows the results in a batch response.
void writeBatchEnd(JsonWriter &json, const BatchAnswer &answer, qint64 startedAt, qint64 completedAt)
{
    const std::vector<RowError> &errors = answer.errors;
    writeMember(json, "status", answer.status);
    writeMember(json, "startedAt", isoTimestamp(startedAt));
    writeMember(json, "completedAt", isoTimestamp(completedAt));
    if (errors.empty())
        return;
    writeKey(json, "errors");
    json.StartArray();
    for (const RowError &error : errors) {
        json.StartObject();
        writeMember(json, "status", "error");
        writeMember(json, "category", error.category);
        writeMember(json, "message", error.message);
        writeContext(json, error.context);
        json.EndObject();
    }
    json.EndArray();
    writeKey(json, "numErrors");
    json.Uint64(errors.size());
}

struct Associated
{
    qint64 id = 0; ///< 0: none
    int type = 0; ///< HubSpot's number for that kind of association
};

Associated associatedWith(const Record &record, Call call)
{
    const qint64 deal = SampleData::dealIdOf(record.deal);
    if (call == Call::Deals)
        return {deal, 20};
    // In every ten deals one has a quote that is open, and one an invoice.
    if (call == Call::Quotes)
        return {record.deal % 10 == 1 ? deal + 7 : 0, 68};
    return {record.deal % 10 == 4 ? deal + 11 : 0, 410};
}

void writeAssociation(JsonWriter &json, const Record &record, const Associated &with)
{
    json.StartObject();
    writeKey(json, "from");
    json.StartObject();
    writeMember(json, "id", QByteArray::number(record.id));
    json.EndObject();
    writeKey(json, "to");
    json.StartArray();
    json.StartObject();
    writeKey(json, "toObjectId");
    json.Int64(with.id);
    writeKey(json, "associationTypes");
    json.StartArray();
    json.StartObject();
    writeMember(json, "category", "HUBSPOT_DEFINED");
    writeKey(json, "typeId");
    json.Int(with.type);
    writeKey(json, "label");
    json.Null();
    json.EndObject();
    json.EndArray();
    json.EndObject();
    json.EndArray();
    json.EndObject();
}

} // namespace

QByteArray recordJson(const Portal &portal, const ResultRow &row)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    writeRecord(json, portal, row);
    return written(buffer);
}

QByteArray listJson(const Portal &portal, const Page &page)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeResults(json, portal, page.results);
    writePaging(json, page.after);
    json.EndObject();
    return written(buffer);
}

QByteArray searchJson(const Portal &portal, const Page &page)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeKey(json, "total");
    json.Int64(page.total);
    writeResults(json, portal, page.results);
    writePaging(json, page.after);
    json.EndObject();
    return written(buffer);
}

QByteArray batchJson(const Portal &portal, const BatchAnswer &answer, qint64 startedAt, qint64 completedAt)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeResults(json, portal, answer.results);
    writeBatchEnd(json, answer, startedAt, completedAt);
    json.EndObject();
    return written(buffer);
}

QByteArray associationsJson(const BatchAnswer &answer, Call call, qint64 startedAt, qint64 completedAt)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeKey(json, "results");
    json.StartArray();
    for (const ResultRow &row : answer.results) {
        const Associated with = associatedWith(row.record, call);
        if (with.id != 0)
            writeAssociation(json, row.record, with);
    }
    json.EndArray();
    writeBatchEnd(json, answer, startedAt, completedAt);
    json.EndObject();
    return written(buffer);
}

QByteArray errorJson(const ApiError &error, const QByteArray &correlationId)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeMember(json, "status", "error");
    writeMember(json, "message", error.message);
    writeMember(json, "correlationId", correlationId);
    if (!error.context.empty())
        writeContext(json, error.context);
    if (!error.details.empty())
        writeDetails(json, error.details);
    if (!error.policy.isEmpty()) {
        writeMember(json, "errorType", "RATE_LIMIT");
        writeMember(json, "policyName", error.policy);
    } else if (!error.category.isEmpty()) {
        writeMember(json, "category", error.category);
    }
    json.EndObject();
    return written(buffer);
}

} // namespace lineitems::sandbox
