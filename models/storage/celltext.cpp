#include "models/storage/celltext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

// Written by hand: QJsonDocument takes several times as long, and this is done for each row of a run.
// What must be escaped: RFC 8259, section 7.
void appendQuoted(QByteArray &text, QByteArrayView value)
{
    text += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            text += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            text += c;
    }
    text += '"';
}

void appendCells(QByteArray &text, const std::vector<RunCell> &cells)
{
    char before = '[';
    for (const RunCell &cell : cells) {
        text += before;
        text += '[';
        appendQuoted(text, cell.property.toUtf8());
        text += ',';
        if (cell.before)
            appendQuoted(text, *cell.before);
        else
            text += "null";
        text += ',';
        appendQuoted(text, cell.after);
        text += ']';
        before = ',';
    }
    text += cells.empty() ? "[]" : "]";
}

QJsonArray fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

} // namespace

QString cellsAsText(const std::vector<RunCell> &cells)
{
    QByteArray text;
    appendCells(text, cells);
    return QString::fromUtf8(text);
}

QString rowsAsText(std::span<const RunRow> rows)
{
    QByteArray text;
    for (const RunRow &row : rows) {
        text += text.isEmpty() ? "[[" : ",[";
        appendQuoted(text, row.id);
        text += ',';
        appendQuoted(text, row.idProperty.toUtf8());
        text += ',';
        appendQuoted(text, row.traceId);
        text += ',';
        appendCells(text, row.cells);
        text += ']';
    }
    return QString::fromUtf8(text.isEmpty() ? QByteArray("[]") : text + ']');
}

QString textsAsText(const QByteArrayList &texts)
{
    QByteArray text;
    for (const QByteArray &each : texts) {
        text += text.isEmpty() ? '[' : ',';
        appendQuoted(text, each);
    }
    return QString::fromUtf8(text.isEmpty() ? QByteArray("[]") : text + ']');
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
    QByteArray text;
    for (const PropertyValue &value : values) {
        text += text.isEmpty() ? "[[" : ",[";
        appendQuoted(text, value.name.toUtf8());
        text += ',';
        appendQuoted(text, value.value);
        text += ']';
    }
    return QString::fromUtf8(text.isEmpty() ? QByteArray("[]") : text + ']');
}

std::vector<PropertyValue> valuesFromText(const QString &text)
{
    std::vector<PropertyValue> values;
    for (const QJsonValue &each : fromText(text))
        values.push_back({each[0].toString(), each[1].toString().toUtf8()});
    return values;
}

} // namespace lineitems
