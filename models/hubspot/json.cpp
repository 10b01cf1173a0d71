#include "models/hubspot/json.h"

namespace lineitems::json {

std::optional<rapidjson::Document> parse(QByteArrayView text)
{
    // Iterative: deep nesting must not overflow the stack.
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag;
    rapidjson::Document document;
    if (text.isEmpty())
        return std::nullopt;
    document.Parse<flags>(text.data(), static_cast<std::size_t>(text.size()));
    if (document.HasParseError())
        return std::nullopt;
    return document;
}

const Value *member(const Value *object, const char *name)
{
    if (!object || !object->IsObject())
        return nullptr;
    const auto found = object->FindMember(name);
    return found == object->MemberEnd() ? nullptr : &found->value;
}

const Value *array(const Value *object, const char *name)
{
    const Value *value = member(object, name);
    return value && value->IsArray() ? value : nullptr;
}

QByteArray bytes(const Value *value)
{
    if (value && value->IsString())
        return QByteArray(value->GetString(), static_cast<qsizetype>(value->GetStringLength()));
    if (value && value->IsBool())
        return value->GetBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    return {};
}

QString text(const Value *value)
{
    return QString::fromUtf8(bytes(value));
}

bool boolean(const Value *object, const char *name)
{
    return bytes(object, name) == "true";
}

QString raw(const Value *value)
{
    if (!value || value->IsNull())
        return {};
    Writer writer;
    value->Accept(writer);
    return QString::fromUtf8(writer.result());
}

} // namespace lineitems::json
