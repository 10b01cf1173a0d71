#include "app/sandbox/jsonreply.h"

#include "app/sandbox/json.h"

namespace lineitems::sandbox {

namespace {

/// API v1 tells points in time in milliseconds.
QByteArray legacyValue(const Portal &portal, const Record &record, int property)
{
    if (property == portal.known().created)
        return QByteArray::number(record.createdAt);
    if (property == portal.known().lastModified)
        return QByteArray::number(record.updatedAt);
    return record.value(property);
}

void writeSource(JsonWriter &json, bool calculated)
{
    writeMember(json, "source", calculated ? "CALCULATED" : "API");
    writeKey(json, "sourceId");
    if (calculated)
        writeText(json, "LineItemAmountCalculator");
    else
        json.Null();
}

void writeVersion(JsonWriter &json, QByteArrayView name, QByteArrayView value, qint64 timestamp,
                  bool calculated)
{
    json.StartObject();
    writeMember(json, "name", name);
    writeMember(json, "value", value);
    writeKey(json, "timestamp");
    json.Int64(timestamp);
    writeSource(json, calculated);
    writeKey(json, "sourceVid");
    json.StartArray();
    json.EndArray();
    json.EndObject();
}

void writeProperty(JsonWriter &json, const Portal &portal, const Record &record, int property)
{
    const QByteArray &name = portal.table().at(property).name;
    const QByteArray value = legacyValue(portal, record, property);
    const bool calculated = portal.table().at(property).readOnly;
    const qint64 timestamp = calculated ? 0 : record.updatedAt;
    writeKey(json, name);
    json.StartObject();
    writeKey(json, "versions");
    json.StartArray();
    writeVersion(json, name, value, timestamp, calculated);
    json.EndArray();
    writeMember(json, "value", value);
    writeKey(json, "timestamp");
    json.Int64(timestamp);
    writeSource(json, calculated);
    json.EndObject();
}

void writeObject(JsonWriter &json, const Portal &portal, const ResultRow &row)
{
    json.StartObject();
    writeMember(json, "objectType", "LINE_ITEM");
    writeKey(json, "portalId");
    json.Int64(portalId);
    writeKey(json, "objectId");
    json.Int64(row.record.id);
    writeKey(json, "properties");
    json.StartObject();
    for (const int property : row.properties)
        writeProperty(json, portal, row.record, property);
    json.EndObject();
    writeKey(json, "version");
    json.Int(0);
    writeKey(json, "isDeleted");
    json.Bool(false);
    json.EndObject();
}

} // namespace

QByteArray legacyJson(const Portal &portal, const BatchAnswer &answer)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartArray();
    for (const ResultRow &row : answer.results)
        writeObject(json, portal, row);
    json.EndArray();
    return written(buffer);
}

QByteArray legacyErrorJson(const ApiError &error)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartObject();
    writeMember(json, "status", "error");
    writeMember(json, "message", error.message);
    json.EndObject();
    return written(buffer);
}

} // namespace lineitems::sandbox
