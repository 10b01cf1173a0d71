#include "ui/grid/gridview.h"

#include "ui/grid/celldelegate.h"
#include "ui/grid/celleditors.h"
#include "ui/grid/celljobrunner.h"
#include "ui/grid/fillhandle.h"
#include "ui/grid/gridclicks.h"
#include "ui/grid/gridfill.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridnavigation.h"
#include "ui/grid/gridselection.h"
#include "ui/grid/gridselectionmodel.h"
#include "ui/grid/undonecells.h"
#include "ui/problems/problemrows.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace lineitems {

namespace {

/// Painting asks of every cell whether it is in one of the selected ranges.
constexpr std::size_t mostRanges = 200;

} // namespace

GridView::GridView(GridModel *grid, QWidget *parent)
    : FrozenTableView(parent), m_grid(grid), m_jobs(new CellJobRunner(this)),
      m_columnHeader(new GridHeader(this))
{
    setAccessibleName(tr("Line items"));
    setModel(grid);
    setFrozen(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUpHeaders();
    setUpKeysAndClicks();
    // The rows that the work is about are gone then.
    connect(grid->document(), &Document::aboutToReset, m_jobs, &CellJobRunner::stop);
    // An editor would go with its row, and what is typed in it too.
    connect(grid->rows(), &RowView::aboutToApply, this, &GridView::commitEditor);
    connect(grid->rows(), &RowView::applied, this, &GridView::restoreCurrent);
    connect(grid, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (QItemSelectionRange(first, last).contains(currentIndex()))
                    tellCurrentNote();
            });
}

void GridView::setUpHeaders()
{
    setHorizontalHeader(m_columnHeader);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    setSortingEnabled(true);
    RowView *shown = m_grid->rows();
    connect(shown, &RowView::queryChanged, this,
            [this, shown] { m_columnHeader->showQuery(shown->query()); });
    connect(m_columnHeader, &GridHeader::sortAdded, shown,
            [shown](int column) { shown->setSort(sortWith(shown->query().sort, column)); });
    connect(m_columnHeader, &GridHeader::menuColumnChosen, this, [this](int column) {
        // What the menu does is done to the column of the current cell; the selection stays.
        const QModelIndex cell = m_grid->index(qMax(0, currentIndex().row()), column);
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    });
    QHeaderView *rows = verticalHeader();
    rows->setAccessibleName(tr("Rows"));
    // One height for all rows: nothing is measured, however many there are.
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(fontMetrics().height() + 2);
    rows->setDefaultSectionSize(fontMetrics().height() + 12);
    rows->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    rows->setHighlightSections(false);
}

void GridView::setUpKeysAndClicks()
{
    auto *selection = new GridSelectionModel(m_grid, this);
    const QItemSelectionModel *replaced = selectionModel();
    setSelectionModel(selection);
    delete replaced;
    m_navigation = new GridNavigation(this, m_grid);
    new GridClicks(this, selection, m_navigation);
    m_fill = new GridFill(this, m_grid);
    new FillHandle(this, m_fill);
    connect(new UndoneCells(this, m_grid), &UndoneCells::reported, this, &GridView::reported);
    auto *delegate = new CellDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::leftByKey, m_navigation, &GridNavigation::leaveCell);
    connect(delegate, &CellDelegate::enteredForAll, this, &GridView::fillSelectionWith);
}

QList<int> GridView::visibleColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int position = 0; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        if (!header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

void GridView::setHighlight(const std::function<bool(const QModelIndex &)> &highlight)
{
    static_cast<CellDelegate *>(itemDelegate())->setHighlight(highlight);
}

void GridView::commitEditor()
{
    Q_EMIT aboutToCommit();
    QWidget *editor = state() == QAbstractItemView::EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void GridView::setFrozen(bool frozen)
{
    m_frozen = frozen;
    setEditTriggers(frozen ? QAbstractItemView::NoEditTriggers
                           : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
}

bool GridView::goToCell(int documentRow, const QString &property)
{
    const int row = documentRow < 0 ? -1 : m_grid->rows()->viewRow(documentRow);
    if (row < 0)
        return false;
    int column = m_grid->lineItems()->columnOf(property);
    if (column < 0 || isColumnHidden(column))
        column = LineItemModel::statusColumn;
    const QModelIndex index = m_grid->index(row, column);
    // Not setCurrentIndex(): with Shift held, as in Shift+F8, that would extend the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, QAbstractItemView::PositionAtCenter);
    setFocus(Qt::OtherFocusReason);
    return true;
}

bool GridView::selectRows(const std::vector<int> &documentRows, const QString &property)
{
    std::vector<int> rows;
    for (const int documentRow : documentRows) {
        rows.push_back(m_grid->rows()->viewRow(documentRow));
        if (rows.back() < 0)
            return false;
    }
    const std::vector<RowRun> runs = rowRuns(std::move(rows), documentRows.size());
    if (runs.empty() || runs.size() > mostRanges)
        return false;
    const int named = m_grid->lineItems()->columnOf(property);
    const int column = named >= 0 && !isColumnHidden(named) ? named : -1;
    const QModelIndex first = m_grid->index(runs.front().first, qMax(column, 0));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rowSelection(*m_grid, runs, column), QItemSelectionModel::ClearAndSelect);
    scrollTo(first);
    setFocus(Qt::OtherFocusReason);
    return true;
}

void GridView::goToProblem(bool forward)
{
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    const int row = nextProblemRow(*m_grid->rows(), current, forward);
    if (row < 0) {
        Q_EMIT reported(tr("No problems among the rows that are shown."));
        return;
    }
    const int documentRow = m_grid->rows()->sourceRow(row);
    goToCell(documentRow, propertyToBlame(*m_grid->document(), documentRow));
    Q_EMIT reported(currentIndex().data(Qt::AccessibleDescriptionRole).toString());
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool opened = FrozenTableView::edit(index, trigger, event);
    QWidget *editor = opened && state() == EditingState ? indexWidget(index) : nullptr;
    if (editor && trigger == AnyKeyPressed)
        setTypedOver(editor, true);
    else if (editor && (trigger == EditKeyPressed || trigger == DoubleClicked))
        putCellCursorAtEnd(editor);
    return opened;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == QAbstractItemView::EditingState;
    if (!editing && m_navigation->press(*event))
        return;
    // A space typed on a cell would open the editor and overwrite all of it; nobody means that.
    if (event->key() == Qt::Key_Space && !event->modifiers() && !editing)
        return event->setAccepted(tickCells());
    FrozenTableView::keyPressEvent(event);
}

void GridView::keyboardSearch(const QString &)
{
    Q_EMIT reported(tr("Nothing can be typed here. %1")
                        .arg(currentIndex().data(Qt::AccessibleDescriptionRole).toString()));
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    FrozenTableView::currentChanged(current, previous);
    tellCurrentNote();
    if (!current.isValid())
        return;
    m_currentId = m_grid->document()->idOf(m_grid->rows()->sourceRow(current.row()));
    m_currentColumn = current.column();
}

void GridView::tellCurrentNote()
{
    Q_EMIT currentNoteChanged(currentIndex().data(Qt::AccessibleDescriptionRole).toString());
}

void GridView::restoreCurrent()
{
    // After a new sort or filter the same line item stays the current one, if it is still there.
    if (currentIndex().isValid() || m_grid->rowCount() == 0)
        return;
    const int row = m_grid->rows()->viewRow(m_grid->document()->rowOf(m_currentId));
    const QModelIndex index = m_grid->index(qMax(row, 0), m_currentColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

} // namespace lineitems
