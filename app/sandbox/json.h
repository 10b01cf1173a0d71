// RapidJSON as the sandbox uses it: numbers keep their text, hostile nesting costs no stack.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace lineitems::sandbox {

using JsonWriter = rapidjson::Writer<rapidjson::StringBuffer>;

/// Numbers become strings, so that 55.00 stays 55.00 whichever way a client sends it.
inline constexpr unsigned jsonParseFlags = rapidjson::kParseNumbersAsStringsFlag
    | rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag;

inline void parseJson(rapidjson::Document &document, QByteArrayView text)
{
    document.Parse<jsonParseFlags>(text.data(), static_cast<std::size_t>(text.size()));
}

inline QByteArray jsonText(const rapidjson::Value &value)
{
    return QByteArray(value.GetString(), static_cast<qsizetype>(value.GetStringLength()));
}

/// The member of that name, or null where there is none or `object` is no object.
inline const rapidjson::Value *jsonMember(const rapidjson::Value &object, const char *name)
{
    if (!object.IsObject())
        return nullptr;
    const auto found = object.FindMember(name);
    return found == object.MemberEnd() ? nullptr : &found->value;
}

/// The member's text; empty where it is missing or no text.
inline QByteArray jsonMemberText(const rapidjson::Value &object, const char *name)
{
    const rapidjson::Value *value = jsonMember(object, name);
    return value && value->IsString() ? jsonText(*value) : QByteArray();
}

/// Whether the member is there and true.
inline bool jsonMemberTrue(const rapidjson::Value &object, const char *name)
{
    const rapidjson::Value *value = jsonMember(object, name);
    return value && value->IsTrue();
}

inline void writeKey(JsonWriter &json, QByteArrayView name)
{
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

inline void writeText(JsonWriter &json, QByteArrayView text)
{
    json.String(text.data() ? text.data() : "", static_cast<rapidjson::SizeType>(text.size()));
}

inline void writeMember(JsonWriter &json, QByteArrayView name, QByteArrayView text)
{
    writeKey(json, name);
    writeText(json, text);
}

inline QByteArray written(const rapidjson::StringBuffer &buffer)
{
    return QByteArray(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

} // namespace lineitems::sandbox
