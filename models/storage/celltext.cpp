#include "models/storage/celltext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

// Written by hand: QJsonDocument takes several times as long, and this is done twice for each row of a run.
// What must be escaped: RFC 8259, section 7.
void appendQuoted(QString &text, QStringView value)
{
    text += u'"';
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            text += u'\\';
        if (c < u' ')
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            text += c;
    }
    text += u'"';
}

void appendBytes(QString &text, const QByteArray &value)
{
    appendQuoted(text, QString::fromUtf8(value));
}

QJsonArray fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

QString cellsAsText(const std::vector<RunCell> &cells)
{
    QString text;
    for (const RunCell &cell : cells) {
        text += text.isEmpty() ? u"[["_s : u",["_s;
        appendQuoted(text, cell.property);
        text += u',';
        if (cell.before)
            appendBytes(text, *cell.before);
        else
            text += "null"_L1;
        text += u',';
        appendBytes(text, cell.after);
        text += u']';
    }
    return text.isEmpty() ? u"[]"_s : text + u']';
}

std::vector<RunCell> cellsFromText(const QString &text)
{
    std::vector<RunCell> cells;
    for (const QJsonValue &each : fromText(text)) {
        RunCell cell{each[0].toString(), {}, each[2].toString().toUtf8()};
        if (each[1].isString())
            cell.before = each[1].toString().toUtf8();
        cells.push_back(std::move(cell));
    }
    return cells;
}

QString valuesAsText(const std::vector<PropertyValue> &values)
{
    QString text;
    for (const PropertyValue &value : values) {
        text += text.isEmpty() ? u"[["_s : u",["_s;
        appendQuoted(text, value.name);
        text += u',';
        appendBytes(text, value.value);
        text += u']';
    }
    return text.isEmpty() ? u"[]"_s : text + u']';
}

std::vector<PropertyValue> valuesFromText(const QString &text)
{
    std::vector<PropertyValue> values;
    for (const QJsonValue &each : fromText(text))
        values.push_back({each[0].toString(), each[1].toString().toUtf8()});
    return values;
}

} // namespace lineitems
