#include "ui/problems/conflictmodel.h"

#include "models/table/valuetext.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

#include <QFont>

#include <algorithm>

namespace lineitems {

namespace {

constexpr qsizetype longestToolTip = 1000;

} // namespace

ConflictModel::ConflictModel(std::vector<CellConflict> conflicts, const LineItemModel *lineItems,
                             QObject *parent)
    : QAbstractTableModel(parent), m_conflicts(std::move(conflicts)), m_decisions(m_conflicts.size()),
      m_lineItems(lineItems)
{
}

QString ConflictModel::propertyName(int row) const
{
    return m_lineItems->document()->columns().at(conflict(row).column).name;
}

void ConflictModel::decide(std::span<const int> rows, Decision decision)
{
    for (const int row : rows)
        m_decisions[static_cast<std::size_t>(row)] = decision;
    for (const RowRun &run : rowRuns({rows.begin(), rows.end()}))
        tellDecided(run.first, run.last);
    Q_EMIT decisionsChanged();
}

void ConflictModel::decideAll(Decision decision)
{
    if (m_conflicts.empty())
        return;
    std::fill(m_decisions.begin(), m_decisions.end(), decision);
    tellDecided(0, rowCount() - 1);
    Q_EMIT decisionsChanged();
}

void ConflictModel::tellDecided(int first, int last)
{
    Q_EMIT dataChanged(index(first, TheirsColumn), index(last, DecisionColumn),
                       {Qt::DisplayRole, Qt::ToolTipRole, Qt::FontRole});
}

int ConflictModel::count(Decision decision) const
{
    return static_cast<int>(std::count(m_decisions.begin(), m_decisions.end(), decision));
}

std::vector<CellConflict> ConflictModel::decided(Document::Resolution resolution) const
{
    std::vector<CellConflict> conflicts;
    for (std::size_t row = 0; row < m_conflicts.size(); ++row) {
        if (m_decisions[row] == resolution)
            conflicts.push_back(m_conflicts[row]);
    }
    return conflicts;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_conflicts.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return oneLineText(text(index.row(), index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()).left(longestToolTip));
    case Qt::FontRole: {
        QFont font;
        font.setBold(isChosen(index.row(), index.column()));
        return font;
    }
    default:
        return {};
    }
}

bool ConflictModel::isChosen(int row, int column) const
{
    const Decision &decision = m_decisions[static_cast<std::size_t>(row)];
    return (decision == Document::Resolution::KeepMine && column == MineColumn)
        || (decision == Document::Resolution::TakeTheirs && column == TheirsColumn);
}

QString ConflictModel::text(int row, int column) const
{
    const CellConflict &cell = conflict(row);
    const Document &document = *m_lineItems->document();
    switch (column) {
    case NameColumn:
        return lineItemName(document, cell.row);
    case IdColumn:
        return QString::fromUtf8(document.idOf(cell.row));
    case PropertyColumn:
        return document.columns().at(cell.column).title();
    case OriginalColumn:
        return cellText(cell, cell.original);
    case TheirsColumn:
        return cellText(cell, cell.theirs);
    case MineColumn:
        return cellText(cell, cell.mine.wire);
    default: {
        const Decision &decision = m_decisions[static_cast<std::size_t>(row)];
        if (!decision)
            return tr("Undecided");
        return *decision == Document::Resolution::KeepMine ? tr("Keep mine") : tr("Take theirs");
    }
    }
}

QString ConflictModel::cellText(const CellConflict &cell, QByteArrayView wire) const
{
    if (wire.isEmpty())
        return tr("(empty)");
    return valueText(m_lineItems->document()->snapshot(), cell.row, cell.column, wire,
                     m_lineItems->valueFormat());
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Line item"), tr("Record ID"), tr("Property"), tr("Original"),
                                         tr("Theirs"),    tr("Mine"),      tr("Decision")};
    return titles[section];
}

} // namespace lineitems
