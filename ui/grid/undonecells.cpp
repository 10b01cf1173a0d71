#include "ui/grid/undonecells.h"

#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"

#include <QHeaderView>
#include <QItemSelectionModel>

namespace lineitems {

namespace {

/// A selection of more ranges makes each further step in it slow; then only the first cell is gone to.
constexpr std::size_t mostRanges = 1'000;

} // namespace

UndoneCells::UndoneCells(GridView *view, GridModel *grid) : QObject(view), m_view(view), m_grid(grid)
{
    connect(grid->document(), &Document::stepTurned, this, &UndoneCells::show);
    connect(grid->document(), &Document::workingChanged, this, [this](bool working) {
        m_begun.reset();
        if (working)
            remember();
    });
}

void UndoneCells::remember()
{
    m_begun = {m_view->currentIndex(), m_view->selectionModel()->selection()};
}

void UndoneCells::show(const QString &step, bool undone, const std::vector<CellRange> &cells)
{
    if (cells.empty())
        return;
    const Shown shown = shownOf(cells);
    if (shown.first && mayGo())
        goTo(shown);
    const QString done = undone ? tr("Undone: %1") : tr("Redone: %1");
    const QString unseen = shown.first ? QString() : tr(" · in rows or columns that are not shown now");
    Q_EMIT reported(done.arg(step) + unseen);
}

bool UndoneCells::mayGo() const
{
    // To leave a cell ends the typing in it.
    const bool isTypedIn = m_view->indexWidget(m_view->currentIndex()) != nullptr;
    if (isTypedIn || !m_begun)
        return !isTypedIn;
    const QWidget *focus = m_view->window()->focusWidget();
    const bool isTypedElsewhere = focus && focus != m_view && focus->testAttribute(Qt::WA_InputMethodEnabled);
    return !isTypedElsewhere && m_begun->current == m_view->currentIndex()
        && m_begun->selection == m_view->selectionModel()->selection();
}

UndoneCells::Shown UndoneCells::shownOf(const std::vector<CellRange> &cells) const
{
    Shown shown;
    for (const CellRange &range : cells)
        add(shown, range);
    return shown;
}

void UndoneCells::add(Shown &shown, const CellRange &cells) const
{
    std::vector<int> rows;
    for (int row = cells.firstRow; row <= cells.lastRow; ++row) {
        const int viewRow = m_grid->rows()->viewRow(row);
        if (viewRow >= 0)
            rows.push_back(viewRow);
    }
    const std::size_t count = rows.size();
    const std::vector<RowRun> runs = rowRuns(std::move(rows), count);
    for (int column = cells.firstColumn; column <= cells.lastColumn && !runs.empty(); ++column) {
        const int gridColumn = column + LineItemModel::firstPropertyColumn;
        if (m_view->isColumnHidden(gridColumn))
            continue;
        for (const RowRun &run : runs) {
            if (shown.strips.size() > mostRanges)
                break;
            shown.strips.push_back({run, gridColumn});
        }
        const Strip top{runs.front(), gridColumn};
        if (!shown.first || isBefore(top, *shown.first))
            shown.first = top;
    }
}

bool UndoneCells::isBefore(const Strip &a, const Strip &b) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    return a.rows.first != b.rows.first ? a.rows.first < b.rows.first
                                        : header->visualIndex(a.column) < header->visualIndex(b.column);
}

void UndoneCells::goTo(const Shown &shown)
{
    const QModelIndex cell = m_grid->index(shown.first->rows.first, shown.first->column);
    QItemSelectionModel *selected = m_view->selectionModel();
    selected->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    if (shown.strips.size() <= mostRanges) {
        QItemSelection selection;
        for (const Strip &strip : shown.strips)
            selection.append({m_grid->index(strip.rows.first, strip.column),
                              m_grid->index(strip.rows.last, strip.column)});
        selected->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_view->scrollTo(cell);
    // Of several undos the next one goes on from here.
    if (m_begun)
        remember();
}

} // namespace lineitems
