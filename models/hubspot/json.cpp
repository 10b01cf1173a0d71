#include "models/hubspot/json.h"

namespace lineitems::json {

namespace {

/// No answer of the API nests deeper than some ten levels; whatever walks a document may recurse that far.
constexpr int maxDepth = 64;

using rapidjson::SizeType;

/// Builds a document, and stops where it nests too deep.
class ShallowBuilder
{
public:
    explicit ShallowBuilder(rapidjson::Document *document) : m_document(document) {}

    bool Null() { return m_document->Null(); }
    bool Bool(bool value) { return m_document->Bool(value); }
    bool RawNumber(const char *text, SizeType length, bool copy)
    {
        return m_document->RawNumber(text, length, copy);
    }
    bool String(const char *text, SizeType length, bool copy)
    {
        return m_document->String(text, length, copy);
    }
    bool Key(const char *text, SizeType length, bool copy) { return m_document->Key(text, length, copy); }
    bool StartObject() { return ++m_depth <= maxDepth && m_document->StartObject(); }
    bool EndObject(SizeType members) { return --m_depth >= 0 && m_document->EndObject(members); }
    bool StartArray() { return ++m_depth <= maxDepth && m_document->StartArray(); }
    bool EndArray(SizeType elements) { return --m_depth >= 0 && m_document->EndArray(elements); }

    // Numbers come as text, but RapidJSON wants these to be there.
    bool Int(int value) { return m_document->Int(value); }
    bool Uint(unsigned value) { return m_document->Uint(value); }
    bool Int64(std::int64_t value) { return m_document->Int64(value); }
    bool Uint64(std::uint64_t value) { return m_document->Uint64(value); }
    bool Double(double value) { return m_document->Double(value); }

private:
    rapidjson::Document *m_document;
    int m_depth = 0;
};

} // namespace

Document::Document(QByteArrayView text) : m_text(text.toByteArray())
{
    const auto parsed = [this](rapidjson::Document &document) {
        constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag
            | rapidjson::kParseInsituFlag;
        ShallowBuilder builder(&document);
        rapidjson::InsituStringStream stream(m_text.data());
        rapidjson::Reader reader;
        m_isWhole = !reader.Parse<flags>(stream, builder).IsError();
        return m_isWhole;
    };
    Populate(parsed);
}

std::optional<Document> parse(QByteArrayView text)
{
    // Some gateways put a byte order mark before what they hand on.
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    // A NUL would end the text for RapidJSON, and hide what stands behind it.
    if (text.isEmpty() || text.contains('\0') || !text.isValidUtf8())
        return std::nullopt;
    std::optional<Document> document(std::in_place, text);
    if (!document->isWhole())
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
