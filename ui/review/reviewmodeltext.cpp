// What ReviewModel's cells say.
#include "ui/review/reviewmodel.h"

#include "models/record/currency.h"
#include "models/record/moneytext.h"
#include "models/table/valuetext.h"
#include "ui/look/statuspresentation.h"
#include "ui/review/guardwords.h"

#include <functional>
#include <optional>

namespace lineitems {

namespace {

/// `currencyIn` gives what stands in that column beside the value: a review may change the currency too.
QString textOf(const Document &document, const QString &name, const QByteArray &wire,
               const ValueFormat &format, const std::function<QByteArray(int column)> &currencyIn)
{
    if (wire.isEmpty())
        return ReviewModel::tr("(empty)");
    const Property *property = document.columns().find(name);
    if (!property)
        return QString::fromUtf8(wire);
    const int currency = property->isMoney() ? currencyColumn(document.columns(), *property) : -1;
    return valueText(*property, wire, currency < 0 ? std::nullopt : std::optional(currencyIn(currency)),
                     format);
}

} // namespace

QString ReviewModel::text(int row, int column) const
{
    const Line &line = lineAt(row);
    if (line.isHeldBack())
        return heldBackText(m_review->changes.heldBack[static_cast<std::size_t>(line.change)], column);
    return changeText(row, column);
}

QString ReviewModel::heldBackText(const HeldBackRow &row, int column) const
{
    const Document &document = *m_lineItems->document();
    const int propertyColumn = row.row < 0 ? -1 : document.columns().indexOf(row.property);
    switch (column) {
    case NameColumn:
        return nameOf(row.row);
    case IdColumn:
        return QString::fromUtf8(row.id);
    case PropertyColumn:
        return labelOf(row.property);
    case OldColumn:
        return propertyColumn < 0
            ? QString()
            : oldText(row.row, row.property, document.baselineValue(row.row, propertyColumn).toByteArray());
    case NewColumn:
        return propertyColumn < 0 ? QString()
                                  : heldText(row, document.value(row.row, propertyColumn).toByteArray());
    case NoteColumn:
        return tr("Will not be sent: %1").arg(reasonText(row));
    default:
        return {};
    }
}

QString ReviewModel::reasonText(const HeldBackRow &row) const
{
    const Property *property = m_lineItems->document()->columns().find(row.property);
    switch (row.reason) {
    case HeldBackReason::Conflict:
        return tr("Somebody else changed it too. Decide first whose value stays.");
    case HeldBackReason::NotLoaded:
        return tr("This line item is not among the loaded ones.");
    case HeldBackReason::UnknownProperty:
        return tr("Line items have no such property here.");
    case HeldBackReason::ReadOnly:
        return tr("This property is read-only.");
    case HeldBackReason::Invalid:
        return property ? problemSentence(row.problem, *property) : QString();
    }
    Q_UNREACHABLE();
}

QString ReviewModel::changeText(int at, int column) const
{
    const Line &line = lineAt(at);
    const RowChange &change = m_review->changes.changes[static_cast<std::size_t>(line.change)];
    const CellChange &cell = change.cells[static_cast<std::size_t>(line.cell)];
    const int row = m_lineItems->document()->rowOf(change.id);
    switch (column) {
    case NameColumn:
        return nameOf(row);
    case IdColumn:
        return QString::fromUtf8(change.id);
    case PropertyColumn:
        return labelOf(cell.property);
    case OldColumn:
        return change.beforeKnown ? oldText(row, cell.property, cell.before) : tr("(not known)");
    case NewColumn:
        return newText(row, cell.property, cell.after);
    case MoneyColumn:
        return moneyText(line);
    case CopyColumn:
        return copyText(line);
    default:
        return noteText(at);
    }
}

QString ReviewModel::moneyText(const Line &line) const
{
    const RowMoney &money = m_review->money.rows[static_cast<std::size_t>(line.change)];
    if (!money.isTouched)
        return {};
    if (!money.isKnown())
        return tr("not known");
    if (const auto difference = money.difference())
        return tr("≈ %1").arg(moneyChangeText(*difference, money.currencyAfter));
    return tr("%1 → ≈ %2")
        .arg(lineitems::moneyText(*money.before, money.currencyBefore),
             lineitems::moneyText(*money.after, money.currencyAfter));
}

QString ReviewModel::copyText(const Line &line) const
{
    switch (m_copies.placeOf(m_review->changes.changes[static_cast<std::size_t>(line.change)].id)) {
    case CopyMarks::Place::Nowhere:
        return {};
    case CopyMarks::Place::Quote:
        return tr("On a quote");
    case CopyMarks::Place::Invoice:
        return tr("On an invoice");
    case CopyMarks::Place::Both:
        return tr("On a quote and an invoice");
    case CopyMarks::Place::NotKnown:
        return tr("not known");
    }
    Q_UNREACHABLE();
}

QString ReviewModel::noteText(int row) const
{
    const Line &line = lineAt(row);
    if (line.isHeldBack())
        return heldBackText(m_review->changes.heldBack[static_cast<std::size_t>(line.change)], NoteColumn);
    const RowChange &change = m_review->changes.changes[static_cast<std::size_t>(line.change)];
    const CellChange &cell = change.cells[static_cast<std::size_t>(line.cell)];
    QStringList notes;
    if (line.guarded >= 0 && !continuesRow(row))
        notes << tr("Confirm: %1")
                     .arg(guardTitles(m_review->guards.rows[static_cast<std::size_t>(line.guarded)].tripped,
                                      m_rails));
    if (cell.after.isEmpty())
        notes << tr("Clears the value");
    return notes.join(QStringLiteral(" · "));
}

QVariant ReviewModel::alignmentOf(const Line &line, int column) const
{
    bool isNumber = column == MoneyColumn;
    if (column == OldColumn || column == NewColumn) {
        const QString name = line.cell < 0
            ? m_review->changes.heldBack[static_cast<std::size_t>(line.change)].property
            : m_review->changes.changes[static_cast<std::size_t>(line.change)]
                  .cells[static_cast<std::size_t>(line.cell)]
                  .property;
        const Property *property = m_lineItems->document()->columns().find(name);
        isNumber = property && property->type == PropertyType::Number;
    }
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString ReviewModel::nameOf(int documentRow) const
{
    return lineItemName(*m_lineItems->document(), documentRow);
}

QString ReviewModel::labelOf(const QString &name) const
{
    const Property *property = m_lineItems->document()->columns().find(name);
    return property ? property->title() : name;
}

QString ReviewModel::heldText(const HeldBackRow &row, const QByteArray &wire) const
{
    // What is not valid is what somebody typed, and no amount.
    return row.reason == HeldBackReason::Invalid && !wire.isEmpty() ? QString::fromUtf8(wire)
                                                                    : newText(row.row, row.property, wire);
}

QString ReviewModel::oldText(int documentRow, const QString &name, const QByteArray &wire) const
{
    const Document &document = *m_lineItems->document();
    return textOf(document, name, wire, m_lineItems->valueFormat(), [&](int currency) {
        return documentRow < 0 ? QByteArray() : document.baselineValue(documentRow, currency).toByteArray();
    });
}

QString ReviewModel::newText(int documentRow, const QString &name, const QByteArray &wire) const
{
    const Document &document = *m_lineItems->document();
    return textOf(document, name, wire, m_lineItems->valueFormat(), [&](int currency) {
        return documentRow < 0 ? QByteArray() : document.value(documentRow, currency).toByteArray();
    });
}

} // namespace lineitems
