#include "ui/grid/undonecells.h"

#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>
#include <tuple>

namespace lineitems {

namespace {

/// A selection of more ranges makes each further step in it slow; then only the first cell is gone to.
constexpr std::size_t mostRanges = 1'000;

} // namespace

UndoneCells::UndoneCells(GridView *view, GridModel *grid) : QObject(view), m_view(view), m_grid(grid)
{
    connect(grid->document(), &Document::stepTurned, this, &UndoneCells::show);
}

void UndoneCells::show(const QString &step, bool undone, const std::vector<CellRange> &cells)
{
    if (cells.empty())
        return;
    const bool isSeen = select(cells);
    const QString done = undone ? tr("Undone: %1") : tr("Redone: %1");
    const QString unseen = isSeen ? QString() : tr(" · in rows or columns that are not shown now");
    Q_EMIT reported(done.arg(step) + unseen);
}

bool UndoneCells::select(const std::vector<CellRange> &cells)
{
    std::vector<Strip> strips;
    for (const CellRange &range : cells)
        addShown(strips, range);
    if (strips.empty())
        return false;
    const QHeaderView *header = m_view->horizontalHeader();
    const auto place = [header](const Strip &strip) {
        return std::tuple(strip.rows.first, header->visualIndex(strip.column));
    };
    const Strip first = *std::min_element(strips.begin(), strips.end(),
                                          [&](const auto &a, const auto &b) { return place(a) < place(b); });
    const QModelIndex cell = m_grid->index(first.rows.first, first.column);
    QItemSelectionModel *chosen = m_view->selectionModel();
    chosen->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    if (strips.size() <= mostRanges)
        chosen->select(selectionOf(strips), QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(cell);
    return true;
}

QItemSelection UndoneCells::selectionOf(const std::vector<Strip> &strips) const
{
    QItemSelection selection;
    for (const Strip &strip : strips)
        selection.append(
            {m_grid->index(strip.rows.first, strip.column), m_grid->index(strip.rows.last, strip.column)});
    return selection;
}

void UndoneCells::addShown(std::vector<Strip> &strips, const CellRange &cells) const
{
    std::vector<int> rows;
    for (int row = cells.firstRow; row <= cells.lastRow; ++row) {
        const int viewRow = m_grid->rows()->viewRow(row);
        if (viewRow >= 0)
            rows.push_back(viewRow);
    }
    const std::size_t count = rows.size();
    for (const RowRun &run : rowRuns(std::move(rows), count)) {
        for (int column = cells.firstColumn; column <= cells.lastColumn; ++column) {
            const int shown = column + LineItemModel::firstPropertyColumn;
            if (!m_view->isColumnHidden(shown))
                strips.push_back({run, shown});
        }
    }
}

} // namespace lineitems
