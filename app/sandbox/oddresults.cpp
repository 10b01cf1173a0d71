#include "app/sandbox/oddreplies.h"

#include "app/sandbox/json.h"

namespace lineitems::sandbox {

namespace {

using Json = rapidjson::Value;
using Memory = rapidjson::Document::AllocatorType;

/// Null where the body has no results.
Json *resultsOf(rapidjson::Document &document)
{
    if (document.IsArray())
        return &document;
    const bool has = document.IsObject() && document.HasMember("results") && document["results"].IsArray();
    return has ? &document["results"] : nullptr;
}

Json textOf(QByteArrayView text, Memory &memory)
{
    return Json(text.data(), static_cast<rapidjson::SizeType>(text.size()), memory);
}

void setMember(Json &object, const char *name, Json value, Memory &memory)
{
    if (object.IsObject() && object.HasMember(name))
        object[name] = value;
    else if (object.IsObject())
        object.AddMember(textOf(name, memory), value, memory);
}

void shuffle(Json &results, Random &random)
{
    for (rapidjson::SizeType i = results.Size(); i > 1; --i)
        results[i - 1].Swap(results[static_cast<rapidjson::SizeType>(random.below(i))]);
}

/// A copy of the first result under an id that is not among them.
void addStranger(Json &results, Memory &memory)
{
    if (results.Empty())
        return;
    Json stranger(results[0], memory);
    if (stranger.HasMember("objectId")) {
        stranger["objectId"].SetInt64(4711);
    } else {
        setMember(stranger, "id", textOf("4711", memory), memory);
        if (stranger.HasMember("properties") && stranger["properties"].HasMember("hs_object_id"))
            setMember(stranger["properties"], "hs_object_id", textOf("4711", memory), memory);
    }
    results.PushBack(stranger, memory);
    results[0].Swap(results[results.Size() - 1]);
}

Json unheardOf(Memory &memory)
{
    Json list(rapidjson::kArrayType);
    list.PushBack(Json(), memory).PushBack(Json(2.5), memory).PushBack(Json(true), memory);
    Json object(rapidjson::kObjectType);
    object.AddMember("id", "0", memory).AddMember("results", list, memory);
    return object;
}

void addExtraFields(rapidjson::Document &document, Json &results)
{
    Memory &memory = document.GetAllocator();
    setMember(document, "hub-region", unheardOf(memory), memory);
    setMember(document, "errorsByLocale", Json(rapidjson::kArrayType), memory);
    for (Json &result : results.GetArray()) {
        setMember(result, "provenance", unheardOf(memory), memory);
        setMember(result, "revision", Json(7), memory);
    }
}

void addNulls(rapidjson::Document &document, Json &results, const PropertyTable &table)
{
    Memory &memory = document.GetAllocator();
    for (const char *name : {"requestedAt", "links", "errors", "numErrors", "paging"}) {
        if (document.IsObject() && !document.HasMember(name))
            setMember(document, name, Json(), memory);
    }
    for (Json &result : results.GetArray()) {
        for (const char *name : {"archivedAt", "url", "warnings", "objectWriteTraceId"})
            setMember(result, name, Json(), memory);
        Json &properties = result["properties"];
        for (int i = 0; i < table.size(); ++i) {
            if (!properties.HasMember(table.at(i).name.constData()))
                setMember(properties, table.at(i).name.constData(), Json(), memory);
        }
    }
}

/// The grammar of RFC 8259, which is narrower than the API's own.
bool isJsonNumber(QByteArrayView text)
{
    rapidjson::Document document;
    parseJson(document, text);
    return !text.isEmpty() && (text.front() == '-' || (text.front() >= '0' && text.front() <= '9'))
        && !document.HasParseError();
}

/// Writes the values of number properties as numbers, digit for digit.
class PlainNumbers : public JsonWriter
{
public:
    PlainNumbers(rapidjson::StringBuffer &buffer, const PropertyTable &table)
        : JsonWriter(buffer), m_table(table)
    {
    }

    bool Key(const char *text, rapidjson::SizeType size, bool copy)
    {
        const int property = m_table.indexOf(QByteArray(text, static_cast<qsizetype>(size)));
        m_isNumber = property >= 0 && m_table.at(property).kind == ValueKind::Number;
        return JsonWriter::Key(text, size, copy);
    }

    bool String(const char *text, rapidjson::SizeType size, bool copy)
    {
        if (m_isNumber && isJsonNumber(QByteArrayView(text, static_cast<qsizetype>(size))))
            return RawValue(text, size, rapidjson::kNumberType);
        return JsonWriter::String(text, size, copy);
    }

private:
    const PropertyTable &m_table;
    bool m_isNumber = false;
};

QByteArray textOf(const rapidjson::Document &document)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    document.Accept(json);
    return written(buffer);
}

QByteArray withPlainNumbers(const rapidjson::Document &document, const PropertyTable &table)
{
    rapidjson::StringBuffer buffer;
    PlainNumbers json(buffer, table);
    document.Accept(json);
    return written(buffer);
}

} // namespace

QByteArray withOddResults(Act act, const QByteArray &body, const PropertyTable &table, Random random)
{
    rapidjson::Document document;
    document.Parse(body.constData(), static_cast<std::size_t>(body.size()));
    Json *results = document.HasParseError() ? nullptr : resultsOf(document);
    if (!results)
        return body;
    Memory &memory = document.GetAllocator();
    if (act == Act::Shuffled)
        shuffle(*results, random);
    else if (act == Act::Strangers)
        addStranger(*results, memory);
    else if (act == Act::ExtraFields)
        addExtraFields(document, *results);
    else if (act == Act::Nulls)
        addNulls(document, *results, table);
    else if (act == Act::JsonNumbers)
        return withPlainNumbers(document, table);
    for (Json &result : results->GetArray()) {
        if (act == Act::NoEcho)
            setMember(result, "properties", Json(rapidjson::kObjectType), memory);
    }
    return textOf(document);
}

QByteArray withWrongNumErrors(const QByteArray &body)
{
    rapidjson::Document document;
    document.Parse(body.constData(), static_cast<std::size_t>(body.size()));
    if (!document.IsObject() || !document.HasMember("numErrors"))
        return body;
    document["numErrors"].SetUint64(document["numErrors"].GetUint64() + 3);
    return textOf(document);
}

} // namespace lineitems::sandbox
