// Where keys lead in the grid, as in a spreadsheet: moves, jumps to the edge of data, selections that are drawn
// out from the current cell, and the round of Enter and Tab through a selection.
#pragma once

#include "ui/grid/gridselection.h"

#include <QObject>
#include <QPersistentModelIndex>

#include <optional>

class QItemSelectionModel;
class QKeyEvent;

namespace lineitems {

class GridModel;
class GridView;

class GridNavigation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridNavigation)

public:
    GridNavigation(GridView *view, GridModel *grid);

    /// True if that key was one of these; not while a cell is being edited.
    bool press(const QKeyEvent &event);
    /// A key that ended an edit: Enter, Tab or an arrow.
    void leaveCell(Qt::Key key, Qt::KeyboardModifiers modifiers);
    /// The whole rows, or columns, of what is selected around the current cell.
    void selectRows();
    void selectColumns();

    /// Draws the selection out from the current cell; the other ranges stay. Nothing if there is none.
    void extendTo(const GridPlace &lead, bool rows = true, bool columns = true);
    /// Those of the current cell, up to this one.
    void selectColumnsTo(int position);
    std::optional<GridPlace> currentPlace() const;

private:
    bool moveByKey(Qt::Key key, Qt::KeyboardModifiers modifiers);
    GridPlace target(Qt::Key key, Qt::KeyboardModifiers modifiers, const GridPlace &from) const;
    GridPlace edgeOfData(Qt::Key key, const GridPlace &from) const;
    bool isFilled(int row, int column) const;
    GridPlace inside(int row, int position) const;
    int rowsOfPage() const;
    int columnsOfPage() const;

    QModelIndex indexOf(const GridPlace &place) const;
    void moveTo(const GridPlace &place);
    /// What is selected around the current cell.
    GridArea currentArea(const GridPlace &current) const;
    /// The corner of the selection that moves when it is drawn out.
    GridPlace leadOf(const GridPlace &current, const GridArea &area) const;
    void replaceCurrentArea(const GridArea &area);

    void goOn(const GridPlace &current, bool across, bool back);

    /// A run of Tabs: where it began, and how far it has come.
    struct TabRun
    {
        int column = 0;
        QPersistentModelIndex end;
    };

    GridView *m_view;
    GridModel *m_grid;
    QItemSelectionModel *m_selection;
    TabRun m_tabs;
};

} // namespace lineitems
