#include "ui/grid/gridnavigation.h"

#include "ui/grid/dataedge.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/grid/selectionround.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <tuple>

namespace lineitems {

namespace {

bool isVertical(Qt::Key key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isArrow(Qt::Key key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool isHomeOrEnd(Qt::Key key)
{
    return key == Qt::Key_Home || key == Qt::Key_End;
}

bool isPage(Qt::Key key)
{
    return key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

/// Which keys of these move at all with such modifiers; the others are somebody else's.
bool moves(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const auto others = modifiers & ~Qt::ShiftModifier;
    if (isArrow(key) || isHomeOrEnd(key))
        return !others || others == Qt::ControlModifier;
    return isPage(key) && (!others || others == Qt::AltModifier);
}

} // namespace

GridNavigation::GridNavigation(GridView *view, GridModel *grid)
    : QObject(view), m_view(view), m_grid(grid), m_selection(view->selectionModel())
{
}

bool GridNavigation::press(const QKeyEvent &event)
{
    const auto key = static_cast<Qt::Key>(event.key());
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if ((isEnter || isTab) && !(modifiers & ~Qt::ShiftModifier)) {
        leaveCell(isEnter ? Qt::Key_Return : key, modifiers);
        return true;
    }
    return moves(key, modifiers) && moveByKey(key, modifiers);
}

bool GridNavigation::moveByKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const auto current = currentPlace();
    if (!current)
        return false;
    if (!modifiers.testFlag(Qt::ShiftModifier)) {
        // The beginning is the beginning of what scrolls too, where the first columns stay in sight anyway.
        if (key == Qt::Key_Home)
            m_view->horizontalScrollBar()->setValue(0);
        moveTo(target(key, modifiers, *current));
        return true;
    }
    const GridArea area = currentArea(*current);
    const GridPlace lead = leadOf(*current, area);
    const bool across = modifiers.testFlag(Qt::AltModifier);
    const bool both = isHomeOrEnd(key) && modifiers.testFlag(Qt::ControlModifier);
    const bool rows = both || (isVertical(key) && !across);
    // The edge of data is looked for beside the current cell, also where more is selected.
    const GridPlace from = rows && !both ? GridPlace{lead.row, current->position}
                                         : GridPlace{current->row, lead.position};
    extendTo(target(key, modifiers, from), rows, both || !rows);
    return true;
}

GridPlace GridNavigation::target(Qt::Key key, Qt::KeyboardModifiers modifiers, const GridPlace &from) const
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const int last = m_grid->rowCount() - 1;
    const int right = static_cast<int>(m_view->visibleColumns().size()) - 1;
    const int sign = key == Qt::Key_PageUp || key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    if (isArrow(key) && control)
        return edgeOfData(key, from);
    if (isArrow(key))
        return isVertical(key) ? inside(from.row + sign, from.position)
                               : inside(from.row, from.position + sign);
    if (isPage(key))
        return modifiers.testFlag(Qt::AltModifier) ? inside(from.row, from.position + sign * columnsOfPage())
                                                   : inside(from.row + sign * rowsOfPage(), from.position);
    if (key == Qt::Key_Home)
        return {control ? 0 : from.row, 0};
    return {control ? last : from.row, right};
}

GridPlace GridNavigation::edgeOfData(Qt::Key key, const GridPlace &from) const
{
    const int step = key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1;
    const QList<int> columns = m_view->visibleColumns();
    if (isVertical(key)) {
        const auto filled = [&](int row) { return isFilled(row, columns[from.position]); };
        return {dataEdge(from.row, step, m_grid->rowCount(), filled), from.position};
    }
    const auto filled = [&](int position) { return isFilled(from.row, columns[position]); };
    return {from.row, dataEdge(from.position, step, static_cast<int>(columns.size()), filled)};
}

bool GridNavigation::isFilled(int row, int column) const
{
    if (column == LineItemModel::statusColumn)
        return !m_grid->index(row, column).data().toString().isEmpty();
    // Not by a role of the model: a hundred thousand cells are asked on the way to the edge.
    const int position = column - LineItemModel::firstPropertyColumn;
    return !m_grid->document()->value(m_grid->rows()->sourceRow(row), position).isEmpty();
}

GridPlace GridNavigation::inside(int row, int position) const
{
    return {qBound(0, row, m_grid->rowCount() - 1),
            qBound(0, position, static_cast<int>(m_view->visibleColumns().size()) - 1)};
}

int GridNavigation::rowsOfPage() const
{
    return qMax(1, m_view->viewport()->height() / m_view->verticalHeader()->defaultSectionSize() - 1);
}

int GridNavigation::columnsOfPage() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const QList<int> columns = m_view->visibleColumns();
    const auto isWhole = [&](int column) {
        const int left = header->sectionViewportPosition(column);
        return left >= m_view->frozenWidth()
            && left + header->sectionSize(column) <= m_view->viewport()->width();
    };
    return qMax(1, static_cast<int>(std::count_if(columns.begin(), columns.end(), isWhole)));
}

std::optional<GridPlace> GridNavigation::currentPlace() const
{
    const QModelIndex current = m_view->currentIndex();
    const auto position = m_view->visibleColumns().indexOf(current.column());
    if (!current.isValid() || position < 0)
        return std::nullopt;
    return GridPlace{current.row(), static_cast<int>(position)};
}

QModelIndex GridNavigation::indexOf(const GridPlace &place) const
{
    return m_grid->index(place.row, m_view->visibleColumns().value(place.position));
}

void GridNavigation::moveTo(const GridPlace &place)
{
    m_selection->setCurrentIndex(indexOf(place), QItemSelectionModel::ClearAndSelect);
}

GridArea GridNavigation::currentArea(const GridPlace &current) const
{
    for (const GridArea &area : highAreas(m_selection->selection(), m_view->visibleColumns())) {
        if (area.contains(current))
            return area;
    }
    return {current.row, current.position, current.row, current.position};
}

GridPlace GridNavigation::leadOf(const GridPlace &current, const GridArea &area) const
{
    return {current.row == area.top ? area.bottom : area.top,
            current.position == area.left ? area.right : area.left};
}

void GridNavigation::extendTo(const GridPlace &lead, bool rows, bool columns)
{
    const auto current = currentPlace();
    if (!current)
        return;
    GridArea area = currentArea(*current);
    if (rows)
        std::tie(area.top, area.bottom) = std::minmax({current->row, lead.row});
    if (columns)
        std::tie(area.left, area.right) = std::minmax({current->position, lead.position});
    replaceCurrentArea(area);
    // Whole rows or columns need not be followed to their far end.
    m_view->scrollTo(indexOf({rows ? lead.row : current->row, columns ? lead.position : current->position}));
}

void GridNavigation::replaceCurrentArea(const GridArea &area)
{
    const auto current = currentPlace();
    if (!current)
        return;
    const QList<int> columns = m_view->visibleColumns();
    const GridArea old = currentArea(*current);
    // Other ranges stay selected, as they do in a spreadsheet.
    std::vector<GridArea> areas = highAreas(m_selection->selection(), columns);
    std::erase(areas, old);
    QItemSelection selection = selectionOf(areas, *m_grid, columns);
    selection.merge(selectionOf({area}, *m_grid, columns), QItemSelectionModel::Select);
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
}

void GridNavigation::selectRows()
{
    if (const auto current = currentPlace()) {
        const GridArea area = currentArea(*current);
        replaceCurrentArea({area.top, 0, area.bottom, static_cast<int>(m_view->visibleColumns().size()) - 1});
    }
}

void GridNavigation::selectColumns()
{
    if (const auto current = currentPlace()) {
        const GridArea area = currentArea(*current);
        replaceCurrentArea({0, area.left, m_grid->rowCount() - 1, area.right});
    }
}

void GridNavigation::selectColumnsTo(int position)
{
    if (const auto current = currentPlace()) {
        const auto [left, right] = std::minmax({current->position, position});
        replaceCurrentArea({0, left, m_grid->rowCount() - 1, right});
    }
}

void GridNavigation::leaveCell(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_view->setFocus(Qt::OtherFocusReason);
    const auto current = currentPlace();
    if (!current)
        return;
    if (isArrow(key))
        return moveTo(target(key, Qt::NoModifier, *current));
    const bool across = key != Qt::Key_Return;
    const bool back = modifiers.testFlag(Qt::ShiftModifier) || key == Qt::Key_Backtab;
    const auto areas = highAreas(m_selection->selection(), m_view->visibleColumns());
    if (const auto next = nextInSelection(areas, *current, across, back))
        m_selection->setCurrentIndex(indexOf(*next), QItemSelectionModel::NoUpdate);
    else
        goOn(*current, across, back);
}

void GridNavigation::goOn(const GridPlace &current, bool across, bool back)
{
    const QList<int> columns = m_view->visibleColumns();
    const bool runsOn = m_tabs.end.isValid() && m_tabs.end == m_view->currentIndex();
    if (!across) {
        const auto begin = static_cast<int>(columns.indexOf(m_tabs.column));
        const int position = runsOn && begin >= 0 && !back ? begin : current.position;
        return moveTo(inside(current.row + (back ? -1 : 1), position));
    }
    if (!runsOn)
        m_tabs.column = columns.value(current.position);
    const int count = static_cast<int>(columns.size());
    const qint64 place = qint64(current.row) * count + current.position + (back ? -1 : 1);
    if (place >= 0 && place < qint64(m_grid->rowCount()) * count)
        moveTo({static_cast<int>(place / count), static_cast<int>(place % count)});
    m_tabs.end = m_view->currentIndex();
}

} // namespace lineitems
