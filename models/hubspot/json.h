// RapidJSON as this room uses it: numbers keep their text, nothing a server sends can crash it.
#pragma once

#include <QByteArray>
#include <QString>

#define RAPIDJSON_HAS_STDSTRING 1
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <optional>

namespace lineitems::json {

using Value = rapidjson::Value;

/// A parsed text. Its strings lie in the text itself, of which it holds a copy of its own.
class Document : public rapidjson::Document
{
public:
    /// `text` is valid UTF-8 without NUL.
    explicit Document(QByteArrayView text);

    /// False if the text is no JSON, or nests too deep.
    bool isWhole() const { return m_isWhole; }

private:
    QByteArray m_text;
    bool m_isWhole = false;
};

/// The document, or nothing if the text is no JSON, is not UTF-8, goes on behind the end, or nests deeper
/// than any answer of the API.
/// Numbers come as strings with the very digits of the text: no double ever holds a price.
std::optional<Document> parse(QByteArrayView text);

/// The member of an object, or null: also if `object` is no object or null itself.
const Value *member(const Value *object, const char *name);
/// The member if it is an array, else null.
const Value *array(const Value *object, const char *name);

/// A string, number or boolean as UTF-8 text; empty for null, nothing and everything else.
QByteArray bytes(const Value *value);
QString text(const Value *value);
inline QByteArray bytes(const Value *object, const char *name)
{
    return bytes(member(object, name));
}
inline QString text(const Value *object, const char *name)
{
    return text(member(object, name));
}
bool boolean(const Value *object, const char *name);
/// Any value as compact JSON; empty for null and nothing.
QString raw(const Value *value);

/// Writes compact JSON.
class Writer : public rapidjson::Writer<rapidjson::StringBuffer>
{
public:
    Writer() : rapidjson::Writer<rapidjson::StringBuffer>(m_buffer) {}

    void key(QByteArrayView name) { Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }
    void string(QByteArrayView value)
    {
        String(value.isEmpty() ? "" : value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    QByteArray result() const
    {
        return QByteArray(m_buffer.GetString(), static_cast<qsizetype>(m_buffer.GetSize()));
    }

private:
    rapidjson::StringBuffer m_buffer;
};

} // namespace lineitems::json
