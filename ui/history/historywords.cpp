#include "ui/history/historywords.h"

#include "models/session/broughtback.h"
#include "models/table/valuetext.h"
#include "ui/history/historyrowsmodel.h"
#include "ui/look/statuspresentation.h"
#include "ui/problems/errorsentences.h"

#include <utility>

namespace lineitems {

namespace {

QString messageText(const HistoryRow &row)
{
    if (!row.outcome)
        return HistoryRowsModel::tr(
            "It was sent, and the program ended before it was known what became of it.");
    const QString error = rowErrorSentence(row.outcome->error);
    return error.isEmpty() ? row.outcome->warning : error;
}

} // namespace

HistoryWords::HistoryWords(TableSnapshot loaded, const ValueFormat &format)
    : m_loaded(std::move(loaded)), m_format(format)
{
}

QString HistoryWords::text(const HistoryRow &row, int cell, int column) const
{
    switch (column) {
    case IdColumn:
        return QString::fromUtf8(row.row.id);
    case NameColumn:
        return nameOf(row);
    case OutcomeColumn:
        return row.outcome ? outcomeLook(row.outcome->outcome).text : HistoryRowsModel::tr("No outcome");
    case MessageColumn:
        return messageText(row);
    default:
        break;
    }
    if (cell < 0)
        return {};
    const QString &property = row.row.cells[static_cast<std::size_t>(cell)].property;
    if (column == PropertyColumn)
        return labelOf(property);
    if (const std::optional<QByteArray> wire = wireValue(row, cell, column))
        return valueText(property, *wire);
    return column == OldColumn ? HistoryRowsModel::tr("(not known)") : QString();
}

std::optional<QByteArray> HistoryWords::wireValue(const HistoryRow &row, int cell, int column) const
{
    if (cell < 0)
        return std::nullopt;
    const RunCell &sent = row.row.cells[static_cast<std::size_t>(cell)];
    switch (column) {
    case OldColumn:
        return sent.before;
    case NewColumn:
        return sent.after;
    case ServerColumn:
        return serverValue(row, sent);
    default:
        return std::nullopt;
    }
}

std::optional<QByteArray> HistoryWords::serverValue(const HistoryRow &row, const RunCell &cell) const
{
    std::optional<QByteArray> other = otherServerValue(row, cell);
    // 10.0 for a 10 is nothing that HubSpot made of it.
    const Property *property = propertyOf(cell.property);
    const bool isSameNumber = other && property && property->type == PropertyType::Number
        && sameValue(*property, *other, cell.after);
    return isSameNumber ? std::nullopt : other;
}

QString HistoryWords::nameOf(const HistoryRow &row) const
{
    // One that was named by another property is not looked for: it may have another value by now.
    const int loaded = m_loaded && row.row.idProperty.isEmpty() ? m_loaded->baseline.rowOf(row.row.id) : -1;
    const int column = loaded < 0 ? -1 : m_loaded->columns.indexOf(QStringLiteral("name"));
    return column < 0 ? QString() : QString::fromUtf8(m_loaded->baseline.value(loaded, column));
}

const Property *HistoryWords::propertyOf(const QString &name) const
{
    return m_loaded ? m_loaded->columns.find(name) : nullptr;
}

QString HistoryWords::labelOf(const QString &name) const
{
    const Property *property = propertyOf(name);
    return property ? property->title() : name;
}

QString HistoryWords::valueText(const QString &name, const QByteArray &wire) const
{
    if (wire.isEmpty())
        return HistoryRowsModel::tr("(empty)");
    const Property *property = propertyOf(name);
    // Without a currency: the journal does not know which one it was then.
    return property ? displayValue(*property, wire, m_format) : QString::fromUtf8(wire);
}

} // namespace lineitems
