#include "ui/paste/pastepreviewmodel.h"

#include "models/table/valuetext.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/statuspresentation.h"

#include <algorithm>

namespace lineitems {

namespace {

constexpr qsizetype longestToolTip = 1000;

} // namespace

PastePreviewModel::PastePreviewModel(PastePlan plan, QObject *parent)
    : QAbstractTableModel(parent), m_plan(std::move(plan)), m_choices(m_plan.choices()),
      m_cells(m_plan.examples)
{
}

void PastePreviewModel::setConvention(std::size_t column, std::optional<NumberConvention> convention)
{
    m_choices.conventions[column] = convention;
    readAgain(m_plan.columns[column].field);
}

void PastePreviewModel::setOrder(std::size_t column, std::optional<DateOrder> order)
{
    m_choices.orders[column] = order;
    readAgain(m_plan.dates[column].field);
}

void PastePreviewModel::readAgain(int field)
{
    for (PasteCell &cell : m_cells) {
        if (cell.field == field)
            cell = pasteCell(m_plan, cell, m_choices);
    }
    tellNew();
}

void PastePreviewModel::setUnfitToo(bool unfitToo)
{
    m_choices.unfitToo = unfitToo;
    tellNew();
}

void PastePreviewModel::tellNew()
{
    if (!m_cells.empty())
        Q_EMIT dataChanged(index(0, NewColumn), index(rowCount() - 1, NoteColumn),
                           {Qt::DisplayRole, Qt::ToolTipRole});
}

bool PastePreviewModel::isDecided() const
{
    const auto isChosen = [](const auto &choice) { return choice.has_value(); };
    return std::all_of(m_choices.conventions.begin(), m_choices.conventions.end(), isChosen)
        && std::all_of(m_choices.orders.begin(), m_choices.orders.end(), isChosen);
}

int PastePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int PastePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastePreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PasteCell &cell = m_cells[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return oneLineText(text(cell, index.column()));
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(cell, index.column()).left(longestToolTip));
    return {};
}

const Property &PastePreviewModel::propertyOf(const PasteCell &cell) const
{
    return m_plan.request->table.columns.at(cell.column);
}

QString PastePreviewModel::text(const PasteCell &cell, int column) const
{
    const TableSnapshot &table = m_plan.request->table;
    switch (column) {
    case NameColumn: {
        const QString name = lineItemName(table, cell.row);
        return name.isEmpty() ? QString::fromUtf8(table.baseline.idOf(cell.row)) : name;
    }
    case PropertyColumn:
        return propertyOf(cell).title();
    case OldColumn: {
        const QByteArrayView old = table.value(cell.row, cell.column);
        return old.isEmpty() ? tr("(empty)") : cellText(cell, old);
    }
    case NewColumn:
        return newText(cell);
    default:
        return noteText(cell);
    }
}

QString PastePreviewModel::newText(const PasteCell &cell) const
{
    if (cell.fit == PasteFit::Undecided)
        return tr("%1 → ?").arg(cell.pasted.trimmed());
    if (cell.fit == PasteFit::ReadOnly || (cell.fit == PasteFit::Unfit && !m_choices.unfitToo))
        return tr("%1 → left out").arg(cell.pasted.trimmed());
    const QString pasted = cell.pasted.trimmed();
    if (cell.value.wire.isEmpty())
        return tr("(empty)");
    const bool isPlain = displayValue(propertyOf(cell), cell.value.wire, m_plan.request->format) == pasted;
    const QString understood = cellText(cell, cell.value.wire);
    return isPlain ? understood : tr("%1 → %2").arg(pasted, understood);
}

QString PastePreviewModel::cellText(const PasteCell &cell, QByteArrayView wire) const
{
    return valueText(m_plan.request->table, cell.row, cell.column, wire, m_plan.request->format);
}

QString PastePreviewModel::noteText(const PasteCell &cell) const
{
    if (cell.fit == PasteFit::ReadOnly)
        return readOnlySentence(propertyOf(cell).readOnly);
    if (cell.fit == PasteFit::Undecided)
        return propertyOf(cell).type == PropertyType::Number
            ? tr("This number can be read in two ways. Choose above.")
            : tr("This date can be read in several ways. Choose above.");
    if (cell.fit == PasteFit::Unfit)
        return problemSentence(cell.value.problem, propertyOf(cell));
    if (cell.note == PasteNote::PercentSign)
        return tr("The percent sign is left out.");
    if (cell.note == PasteNote::Shortened)
        return tr("The spreadsheet may hold another number than it shows.");
    if (cell.note == PasteNote::OtherCurrency)
        return tr("The currency beside the number is not that of the line item.");
    return {};
}

QVariant PastePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Line item"), tr("Property"), tr("Old"), tr("New"), tr("Note")};
    return titles[section];
}

} // namespace lineitems
