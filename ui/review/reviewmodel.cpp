#include "ui/review/reviewmodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/review/extentcheck.h"

#include <QFont>

#include <algorithm>
#include <numeric>

namespace lineitems {

ReviewModel::ReviewModel(const LineItemModel *lineItems, QObject *parent)
    : QAbstractTableModel(parent), m_review(std::make_shared<const Review>()), m_lineItems(lineItems)
{
}

void ReviewModel::setReview(std::shared_ptr<const Review> review, const GuardRails &rails)
{
    beginResetModel();
    m_review = std::move(review);
    m_rails = rails;
    m_confirmations = Confirmations(m_review->guards);
    makeLines();
    endResetModel();
    Q_EMIT confirmationsChanged();
}

void ReviewModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    beginResetModel();
    m_order = order;
    makeLines();
    endResetModel();
}

void ReviewModel::makeLines()
{
    m_lines.clear();
    for (std::size_t row = 0; row < m_review->changes.heldBack.size(); ++row)
        m_lines.push_back({static_cast<int>(row), -1, -1});
    std::vector<int> order = m_review->largestFirst;
    if (m_order == Order::AsInTable)
        std::iota(order.begin(), order.end(), 0);
    else if (m_order == Order::SmallestFirst)
        std::reverse(order.begin(), order.end());
    std::vector<int> guardedAt(order.size(), -1);
    int position = 0;
    for (const GuardedRow &row : m_review->guards.rows)
        guardedAt[static_cast<std::size_t>(row.change)] = position++;
    for (const bool guarded : {true, false}) {
        for (const int change : order) {
            const int at = guardedAt[static_cast<std::size_t>(change)];
            if ((at >= 0) == guarded)
                addLines(change, at);
        }
    }
}

void ReviewModel::addLines(int change, int guarded)
{
    const std::size_t cells = m_review->changes.changes[static_cast<std::size_t>(change)].cells.size();
    for (std::size_t cell = 0; cell < cells; ++cell)
        m_lines.push_back({change, static_cast<int>(cell), guarded});
}

void ReviewModel::confirmAll(Guard guard, bool confirmed)
{
    m_confirmations.confirmAll(guard, confirmed);
    emitConfirmed();
}

void ReviewModel::toggleRow(int line)
{
    const int guarded = line < 0 || line >= rowCount() ? -1 : m_lines[static_cast<std::size_t>(line)].guarded;
    if (guarded >= 0)
        confirmRow(guarded, m_confirmations.ofRow(guarded) != Confirmations::Extent::All);
}

void ReviewModel::confirmRow(int position, bool confirmed)
{
    m_confirmations.confirmRow(position, confirmed);
    emitConfirmed();
}

void ReviewModel::emitConfirmed()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    Q_EMIT confirmationsChanged();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool repeats = line.cell > 0 && index.column() <= IdColumn;
    switch (role) {
    case Qt::DisplayRole:
        // The lines of one row are read as a group: name and id stand on the first.
        return repeats ? QString() : text(line, index.column());
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == NameColumn ? noteText(line) : QString();
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()));
    case Qt::CheckStateRole:
        return checkOf(line, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(line, index.column());
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == NewColumn || line.cell < 0
                     || (index.column() == NoteColumn && line.guarded >= 0));
        font.setItalic(index.column() == MoneyColumn);
        return font;
    }
    default:
        return {};
    }
}

QVariant ReviewModel::checkOf(const Line &line, int column) const
{
    if (column != NameColumn || line.guarded < 0 || line.cell != 0)
        return {};
    return checkStateOf(m_confirmations.ofRow(line.guarded));
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !data(index, Qt::CheckStateRole).isValid())
        return false;
    confirmRow(m_lines[static_cast<std::size_t>(index.row())].guarded, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return data(index, Qt::CheckStateRole).isValid() ? base | Qt::ItemIsUserCheckable : base;
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == MoneyColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[ColumnCount] = {tr("Line item"), tr("Record ID"), tr("Property"), tr("Old value"),
                                         tr("New value"), tr("Net price"), tr("Note")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace lineitems
