#include "ui/look/jsonindent.h"

namespace lineitems {

namespace {

constexpr qsizetype indentWidth = 2;

void breakLine(QByteArray &out, qsizetype depth)
{
    out += '\n';
    out += QByteArray(depth * indentWidth, ' ');
}

/// The position behind the string that starts at `from`.
qsizetype endOfString(const QByteArray &json, qsizetype from)
{
    for (qsizetype at = from + 1; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size();
}

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size() * 2);
    qsizetype depth = 0;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = endOfString(json, at);
            out += json.sliced(at, end - at);
            at = end - 1;
        } else if (c == '{' || c == '[') {
            out += c;
            const bool empty = at + 1 < json.size() && (json[at + 1] == '}' || json[at + 1] == ']');
            if (empty)
                out += json[++at];
            else
                breakLine(out, ++depth);
        } else if (c == '}' || c == ']') {
            breakLine(out, depth > 0 ? --depth : 0);
            out += c;
        } else if (c == ',') {
            out += c;
            breakLine(out, depth);
        } else if (c == ':') {
            out += ": ";
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            out += c;
        }
    }
    return out;
}

} // namespace lineitems
