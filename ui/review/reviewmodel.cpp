#include "ui/review/reviewmodel.h"

#include "ui/look/plaintooltip.h"
#include "ui/review/extentcheck.h"

#include <QFont>

#include <algorithm>

namespace lineitems {

namespace {

/// What is said of a row as a whole.
bool isOfRow(int column)
{
    return column <= ReviewModel::IdColumn || column == ReviewModel::MoneyColumn
        || column == ReviewModel::CopyColumn;
}

} // namespace

ReviewModel::ReviewModel(const LineItemModel *lineItems, QObject *parent)
    : QAbstractTableModel(parent), m_review(std::make_shared<const Review>()), m_lineItems(lineItems),
      m_sorting([this](std::vector<Line> lines) { showLines(std::move(lines)); })
{
}

void ReviewModel::setReview(std::shared_ptr<const Review> review, const GuardRails &rails)
{
    beginResetModel();
    m_lines.clear();
    m_shown.clear();
    m_review = std::move(review);
    m_rails = rails;
    m_confirmations = Confirmations(m_review->guards);
    endResetModel();
    orderLines();
    Q_EMIT confirmationsChanged();
}

void ReviewModel::setOrder(ReviewOrder order)
{
    m_order = order;
    orderLines();
}

void ReviewModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    orderLines();
}

void ReviewModel::setCopies(CopyMarks copies)
{
    m_copies = std::move(copies);
    if (m_onlyCopies || m_sortColumn == CopyColumn)
        orderLines();
    else if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, CopyColumn), index(rowCount() - 1, CopyColumn));
}

void ReviewModel::showOnlyCopies(bool only)
{
    m_onlyCopies = only;
    showLines(std::move(m_lines));
}

void ReviewModel::orderLines()
{
    m_sorting.cancel();
    std::vector<Line> lines = reviewLines(*m_review, m_order);
    if (m_sortColumn < 0 || m_lines.empty()) {
        showLines(std::move(lines));
        if (m_sortColumn < 0)
            return;
        lines = m_lines;
    }
    // The columns are the keys, in their order.
    m_sorting.run([lines = std::move(lines), table = m_lineItems->document()->snapshot(), review = m_review,
                   copies = m_copies, key = static_cast<ReviewKey>(m_sortColumn),
                   order = m_sortOrder](const CancelCheck &cancelled) {
        return sortedLines(lines, table, *review, copies, key, order, cancelled);
    });
}

void ReviewModel::showLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_shown.clear();
    int unlisted = 0;
    for (const Line &line : m_lines) {
        if (!m_onlyCopies || isCopy(line))
            m_shown.push_back(line);
        else if (line.cell == 0)
            ++unlisted;
    }
    endResetModel();
    Q_EMIT unlistedRowsChanged(unlisted);
}

bool ReviewModel::isCopy(const Line &line) const
{
    if (line.isHeldBack())
        return false;
    const QByteArray &id = m_review->changes.changes[static_cast<std::size_t>(line.change)].id;
    return m_copies.onQuote.contains(id) || m_copies.onInvoice.contains(id);
}

bool ReviewModel::continuesRow(int row) const
{
    if (row == 0 || lineAt(row).isHeldBack())
        return false;
    const Line &above = lineAt(row - 1);
    return !above.isHeldBack() && above.change == lineAt(row).change;
}

void ReviewModel::confirmAll(Guard guard, bool confirmed)
{
    m_confirmations.confirmAll(guard, confirmed);
    emitConfirmed();
}

void ReviewModel::toggleRow(int line)
{
    const int guarded = line < 0 || line >= rowCount() ? -1 : lineAt(line).guarded;
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
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {Qt::CheckStateRole});
    Q_EMIT confirmationsChanged();
}

int ReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isOfRow(index.column()) && continuesRow(index.row()) ? QString()
                                                                    : text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return text(index.row(), index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == NameColumn ? noteText(index.row()) : QString();
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row(), index.column()));
    case Qt::CheckStateRole:
        return checkOf(index.row(), index.column());
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

QVariant ReviewModel::checkOf(int row, int column) const
{
    if (column != NameColumn || lineAt(row).guarded < 0 || continuesRow(row))
        return {};
    return checkStateOf(m_confirmations.ofRow(lineAt(row).guarded));
}

bool ReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !data(index, Qt::CheckStateRole).isValid())
        return false;
    confirmRow(lineAt(index.row()).guarded, value.toInt() == Qt::Checked);
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
    const QString titles[ColumnCount] = {tr("Line item"),        tr("Record ID"), tr("Property"),
                                         tr("Old value"),        tr("New value"), tr("Net price"),
                                         tr("Quote or invoice"), tr("Note")};
    return section < ColumnCount ? titles[section] : QVariant();
}

} // namespace lineitems
