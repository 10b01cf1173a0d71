#include "models/storage/runlog.h"

#include "models/record/utf8text.h"
#include "models/storage/storagewords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool mustBeEscaped(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

// Written by hand: QJsonDocument takes several times as long, and this is done for each row of a run.
// What must be escaped: RFC 8259, section 7.
void appendEscaped(QByteArray &json, QByteArrayView text)
{
    auto plain = text.begin();
    for (auto at = text.begin(); at != text.end(); ++at) {
        if (!mustBeEscaped(*at))
            continue;
        json.append(&*plain, at - plain);
        if (static_cast<unsigned char>(*at) < 0x20)
            json += "\\u00" + QByteArray::number(*at, 16).rightJustified(2, '0');
        else
            json.append('\\').append(*at);
        plain = at + 1;
    }
    if (plain != text.end())
        json.append(&*plain, text.end() - plain);
}

void appendQuoted(QByteArray &json, QByteArrayView text)
{
    json += '"';
    // A server may send what is no UTF-8 ("\udc00"): JSON with that in it is not read back, nor its other rows.
    if (text.isValidUtf8())
        appendEscaped(json, text);
    else
        appendEscaped(json, textOfUtf8(text).toUtf8());
    json += '"';
}

/// Property names, quoted once each: all rows of an entry have the same.
class QuotedNames
{
public:
    const QByteArray &of(const QString &name)
    {
        QByteArray &quoted = m_quoted[name];
        if (quoted.isEmpty())
            quoted = quotedInEntry(name.toUtf8());
        return quoted;
    }

private:
    QHash<QString, QByteArray> m_quoted;
};

void appendCells(QByteArray &json, const std::vector<RunCell> &cells, QuotedNames &names)
{
    char before = '[';
    for (const RunCell &cell : cells) {
        json += before;
        json += '[';
        json += names.of(cell.property);
        json += ',';
        // An old value that cannot be written as it was is not known: nothing else may be put back.
        if (cell.before && QByteArrayView(*cell.before).isValidUtf8())
            appendQuoted(json, *cell.before);
        else
            json += "null";
        json += ',';
        appendQuoted(json, cell.after);
        json += ']';
        before = ',';
    }
    json += cells.empty() ? "[]" : "]";
}

QJsonArray cellsArray(const std::vector<RunCell> &cells)
{
    QJsonArray array;
    for (const RunCell &cell : cells) {
        const bool isKnown = cell.before && QByteArrayView(*cell.before).isValidUtf8();
        array.append(QJsonArray{cell.property, isKnown ? QJsonValue(textOfUtf8(*cell.before)) : QJsonValue(),
                                textOfUtf8(cell.after)});
    }
    return array;
}

QJsonArray valuesArray(const PropertyValues &values)
{
    QJsonArray array;
    for (const PropertyValue &value : values)
        array.append(QJsonArray{value.name, textOfUtf8(value.value)});
    return array;
}

QJsonObject objectOf(const SettledRunRow &settled)
{
    const RowOutcome &outcome = settled.outcome;
    const RowError &error = outcome.error;
    QJsonObject object{{u"id"_s, textOfUtf8(settled.row.id)},
                       {u"outcome"_s, wordFor(outcome.outcome)},
                       {u"status"_s, error.httpStatus}};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    add(u"idProperty"_s, settled.row.idProperty);
    add(u"traceId"_s, QString::fromUtf8(settled.row.traceId));
    add(u"problem"_s, wordFor(error.problem));
    add(u"category"_s, error.category);
    add(u"code"_s, error.code);
    add(u"property"_s, error.property);
    add(u"message"_s, error.message);
    add(u"correlationId"_s, error.correlationId);
    add(u"warning"_s, outcome.warning);
    if (!settled.row.cells.empty())
        object.insert(u"cells"_s, cellsArray(settled.row.cells));
    if (!outcome.serverValues.isEmpty())
        object.insert(u"server"_s, valuesArray(outcome.serverValues));
    return object;
}

} // namespace

QString wordFor(RunEntryKind kind)
{
    switch (kind) {
    case RunEntryKind::Sent:
        return u"sent"_s;
    case RunEntryKind::Saved:
        return u"saved"_s;
    case RunEntryKind::Settled:
        return u"settled"_s;
    }
    Q_UNREACHABLE();
}

RunEntryKind runEntryKindFrom(const QString &word)
{
    for (const RunEntryKind kind : {RunEntryKind::Sent, RunEntryKind::Saved}) {
        if (word == wordFor(kind))
            return kind;
    }
    return RunEntryKind::Settled;
}

bool isPlainlySaved(const SettledRunRow &settled)
{
    const RowOutcome &outcome = settled.outcome;
    return outcome.outcome == Outcome::Saved && settled.row.cells.empty() && outcome.warning.isEmpty()
        && outcome.serverValues.empty() && outcome.error.problem == RowProblem::None;
}

QByteArray quotedInEntry(QByteArrayView text)
{
    QByteArray json;
    appendQuoted(json, text);
    return withEscapedMarks(json);
}

QByteArray sentEntry(std::span<const RunRow> rows)
{
    QByteArray json;
    json.reserve(static_cast<qsizetype>(rows.size()) * 160);
    QuotedNames names;
    char before = '[';
    for (const RunRow &row : rows) {
        json += before;
        json += '[';
        appendQuoted(json, row.id);
        json += ',';
        json += names.of(row.idProperty);
        json += ',';
        appendQuoted(json, row.traceId);
        json += ',';
        appendCells(json, row.cells, names);
        json += ']';
        before = ',';
    }
    json += rows.empty() ? "[]" : "]";
    return withEscapedMarks(std::move(json));
}

QByteArray savedEntry(std::span<const QByteArray> ids)
{
    QByteArray json;
    char before = '[';
    for (const QByteArray &id : ids) {
        json += before;
        appendQuoted(json, id);
        before = ',';
    }
    json += ids.empty() ? "[]" : "]";
    return withEscapedMarks(std::move(json));
}

QByteArray settledEntry(std::span<const SettledRunRow> rows)
{
    QJsonArray array;
    for (const SettledRunRow &row : rows)
        array.append(objectOf(row));
    return withEscapedMarks(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace lineitems
