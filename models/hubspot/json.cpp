#include "models/hubspot/json.h"

namespace lineitems::json {

namespace {

/// No answer of the API nests deeper than some ten levels; whatever walks a document may recurse that far.
constexpr int maxDepth = 64;

bool isTooDeep(QByteArrayView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

std::optional<rapidjson::Document> parse(QByteArrayView text)
{
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
        | rapidjson::kParseValidateEncodingFlag;
    rapidjson::Document document;
    if (text.isEmpty() || isTooDeep(text))
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
