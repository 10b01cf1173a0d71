#include "models/hubspot/legacycodec.h"

#include "models/hubspot/json.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

void writeId(json::Writer &writer, const QByteArray &id)
{
    if (std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; }))
        writer.RawValue(id.constData(), static_cast<std::size_t>(id.size()), rapidjson::kNumberType);
    else
        writer.string(id);
}

void writeInput(json::Writer &writer, const BatchInput &input)
{
    writer.StartObject();
    writer.key("objectId");
    writeId(writer, input.id);
    writer.key("properties");
    writer.StartArray();
    for (const PropertyValue &property : input.properties) {
        writer.StartObject();
        writer.key("name");
        writer.string(property.name.toUtf8());
        writer.key("value");
        writer.string(property.value);
        writer.EndObject();
    }
    writer.EndArray();
    writer.EndObject();
}

/// Nothing if an element is no input: half a request is none.
std::optional<BatchInput> inputFrom(const json::Value &item)
{
    const json::Value *properties = json::array(&item, "properties");
    BatchInput input;
    input.id = json::bytes(&item, "objectId");
    if (input.id.isEmpty() || !properties)
        return std::nullopt;
    for (const json::Value &property : properties->GetArray()) {
        const QString name = json::text(&property, "name");
        if (name.isEmpty())
            return std::nullopt;
        input.properties.push_back({name, json::bytes(&property, "value")});
    }
    return input;
}

qint64 timestampOf(const json::Value &version)
{
    return json::bytes(&version, "timestamp").toLongLong();
}

/// The first one of those with the latest time, if it holds a string.
const json::Value *newestValue(const json::Value *property)
{
    const json::Value *versions = json::array(property, "versions");
    if (!versions || versions->Empty())
        return nullptr;
    const auto list = versions->GetArray();
    const auto newest = std::max_element(list.begin(), list.end(), [](const auto &a, const auto &b) {
        return timestampOf(a) < timestampOf(b);
    });
    const json::Value *value = json::member(newest, "value");
    return value && value->IsString() ? value : nullptr;
}

PropertyValues propertiesFrom(const json::Value *object)
{
    PropertyValues properties;
    if (!object || !object->IsObject())
        return properties;
    for (const auto &[name, property] : object->GetObject()) {
        const json::Value *value = json::member(&property, "value");
        if (!value || !value->IsString()) {
            if (const json::Value *newest = newestValue(&property))
                value = newest;
        }
        // Of a property without any value nothing is known; one whose value is null is empty.
        if (value)
            properties.push_back({json::text(&name), json::bytes(value)});
    }
    return properties;
}

} // namespace

QByteArray encodeLegacyUpdate(std::span<const BatchInput> inputs)
{
    json::Writer writer;
    writer.StartArray();
    for (const BatchInput &input : inputs)
        writeInput(writer, input);
    writer.EndArray();
    return writer.result();
}

std::optional<std::vector<BatchInput>> decodeLegacyUpdate(QByteArrayView body)
{
    const auto document = json::parse(body);
    if (!document || !document->IsArray())
        return std::nullopt;
    std::vector<BatchInput> inputs;
    for (const json::Value &item : document->GetArray()) {
        auto input = inputFrom(item);
        if (!input)
            return std::nullopt;
        inputs.push_back(std::move(*input));
    }
    return inputs;
}

std::optional<BatchResponse> decodeLegacyResponse(QByteArrayView body)
{
    const auto document = json::parse(body);
    if (!document || !document->IsArray())
        return std::nullopt;
    BatchResponse response;
    response.status = BatchStatus::Complete;
    for (const json::Value &item : document->GetArray()) {
        ApiRecord record;
        record.id = json::bytes(&item, "objectId");
        if (record.id.isEmpty())
            continue;
        record.properties = propertiesFrom(json::member(&item, "properties"));
        record.archived = json::boolean(&item, "isDeleted");
        response.results.push_back(std::move(record));
    }
    return response;
}

} // namespace lineitems
