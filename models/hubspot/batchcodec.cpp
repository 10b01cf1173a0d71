#include "models/hubspot/batchcodec.h"

#include <QHash>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

BatchStatus statusFrom(const QByteArray &text)
{
    if (text == "COMPLETE")
        return BatchStatus::Complete;
    if (text == "PENDING")
        return BatchStatus::Pending;
    if (text == "PROCESSING")
        return BatchStatus::Processing;
    if (text == "CANCELED" || text == "CANCELLED")
        return BatchStatus::Canceled;
    return BatchStatus::Other;
}

/// The names of a body's properties, each made once: all records have the same.
class Names
{
public:
    const QString &of(const json::Value &name)
    {
        const QByteArrayView text(name.GetString(), static_cast<qsizetype>(name.GetStringLength()));
        // Names come in the same order in every record.
        for (std::size_t i = 0; i < m_known.size(); ++i) {
            const auto &known = m_known[(m_next + i) % m_known.size()];
            if (known.first == text) {
                m_next = (m_next + i + 1) % m_known.size();
                return known.second;
            }
        }
        m_next = 0;
        return m_known.emplace_back(text.toByteArray(), json::text(&name)).second;
    }

private:
    std::vector<std::pair<QByteArray, QString>> m_known;
    std::size_t m_next = 0; ///< the one that is expected
};

PropertyValues propertiesFrom(const json::Value *object, Names &names)
{
    PropertyValues properties;
    if (!object || !object->IsObject())
        return properties;
    properties.reserve(object->MemberCount());
    for (const auto &[name, value] : object->GetObject())
        properties.push_back({names.of(name), json::bytes(&value)});
    return properties;
}

ApiRecord recordFrom(const json::Value &object, Names &names)
{
    ApiRecord record;
    if (!object.IsObject())
        return record;
    // One walk over the members: a lookup of each would walk over them eight times.
    for (const auto &[name, value] : object.GetObject()) {
        const QByteArrayView key(name.GetString(), static_cast<qsizetype>(name.GetStringLength()));
        if (key == "id")
            record.id = json::bytes(&value);
        else if (key == "properties")
            record.properties = propertiesFrom(&value, names);
        else if (key == "createdAt")
            record.createdAt = json::bytes(&value);
        else if (key == "updatedAt")
            record.updatedAt = json::bytes(&value);
        else if (key == "archivedAt")
            record.archivedAt = json::bytes(&value);
        else if (key == "archived")
            record.archived = json::bytes(&value) == "true";
        else if (key == "objectWriteTraceId")
            record.traceId = json::bytes(&value);
        else if (key == "url")
            record.url = json::text(&value);
    }
    return record;
}

/// The UTF-8 of property names, each made once: the inputs of a batch have the same.
class Utf8Names
{
public:
    const QByteArray &of(const QString &name)
    {
        QByteArray &utf8 = m_known[name];
        if (utf8.isEmpty())
            utf8 = name.toUtf8();
        return utf8;
    }

private:
    QHash<QString, QByteArray> m_known;
};

void writeInput(json::Writer &writer, const BatchInput &input, Utf8Names &names)
{
    writer.StartObject();
    writer.key("id");
    writer.string(input.id);
    writer.key("properties");
    writer.StartObject();
    for (const PropertyValue &property : input.properties) {
        writer.key(names.of(property.name));
        writer.string(property.value);
    }
    writer.EndObject();
    if (!input.idProperty.isEmpty()) {
        writer.key("idProperty");
        writer.string(input.idProperty.toUtf8());
    }
    if (!input.traceId.isEmpty()) {
        writer.key("objectWriteTraceId");
        writer.string(input.traceId);
    }
    writer.EndObject();
}

void writeIds(json::Writer &writer, std::span<const QByteArray> ids)
{
    writer.key("inputs");
    writer.StartArray();
    for (const QByteArray &id : ids) {
        writer.StartObject();
        writer.key("id");
        writer.string(id);
        writer.EndObject();
    }
    writer.EndArray();
}

} // namespace

QByteArray encodeBatchUpdate(std::span<const BatchInput> inputs)
{
    json::Writer writer;
    Utf8Names names;
    writer.StartObject();
    writer.key("inputs");
    writer.StartArray();
    for (const BatchInput &input : inputs)
        writeInput(writer, input, names);
    writer.EndArray();
    writer.EndObject();
    return writer.result();
}

QByteArray encodeIds(std::span<const QByteArray> ids)
{
    json::Writer writer;
    writer.StartObject();
    writeIds(writer, ids);
    writer.EndObject();
    return writer.result();
}

QByteArray encodeBatchRead(std::span<const QByteArray> ids, const QStringList &properties,
                           const QString &idProperty)
{
    json::Writer writer;
    writer.StartObject();
    writeIds(writer, ids);
    writer.key("properties");
    writer.StartArray();
    for (const QString &property : properties)
        writer.string(property.toUtf8());
    writer.EndArray();
    writer.key("propertiesWithHistory");
    writer.StartArray();
    writer.EndArray();
    if (!idProperty.isEmpty()) {
        writer.key("idProperty");
        writer.string(idProperty.toUtf8());
    }
    writer.EndObject();
    return writer.result();
}

const QByteArray *ApiRecord::find(QStringView property) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const PropertyValue &value) { return value.name == property; });
    return found == properties.end() ? nullptr : &found->value;
}

std::optional<BatchResponse> decodeBatchResponse(QByteArrayView body)
{
    const auto document = json::parse(body);
    const json::Value *root = document ? &*document : nullptr;
    const json::Value *results = json::array(root, "results");
    const json::Value *errors = json::array(root, "errors");
    if (!results && !errors)
        return std::nullopt;
    // An error body has `errors` too, with the word "error" for a status: it confirms nothing.
    if (!results && json::bytes(root, "status") == "error")
        return std::nullopt;

    BatchResponse response;
    Names names;
    response.status = statusFrom(json::bytes(root, "status"));
    response.requestedAt = json::bytes(root, "requestedAt");
    response.startedAt = json::bytes(root, "startedAt");
    response.completedAt = json::bytes(root, "completedAt");
    bool isNumber = false;
    const int count = json::bytes(root, "numErrors").toInt(&isNumber);
    if (isNumber)
        response.numErrors = count;
    if (const json::Value *links = json::member(root, "links"); links && links->IsObject()) {
        for (const auto &[name, target] : links->GetObject())
            response.links.insert(json::text(&name), json::text(&target));
    }
    if (results) {
        for (const json::Value &record : results->GetArray())
            response.results.push_back(recordFrom(record, names));
    }
    if (errors) {
        for (const json::Value &error : errors->GetArray())
            response.errors.push_back(apiErrorFrom(&error));
    }
    return response;
}

} // namespace lineitems
