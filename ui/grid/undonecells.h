// After an undo or a redo: goes to the cells that it changed, which may be far from what is looked at. One of many
// cells ends later: then only if the person has gone nowhere else, and is typing nothing.
#pragma once

#include "models/table/cellrange.h"

#include <QItemSelection>
#include <QObject>
#include <QPersistentModelIndex>

#include <optional>
#include <vector>

namespace lineitems {

class GridModel;
class GridView;

class UndoneCells final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoneCells)

public:
    /// Follows the grid's document for as long as the view is there.
    UndoneCells(GridView *view, GridModel *grid);

Q_SIGNALS:
    /// What was undone, for the status bar.
    void reported(const QString &text);

private:
    /// Cells of one column, as they are seen.
    struct Strip
    {
        RowRun rows;
        int column = 0;
    };
    struct Shown
    {
        std::vector<Strip> strips; ///< no more than are selected
        std::optional<Strip> first; ///< from the top, then from the left
    };
    void remember();
    void show(const QString &step, bool undone, const std::vector<CellRange> &cells);
    bool mayGo() const;
    Shown shownOf(const std::vector<CellRange> &cells) const;
    void add(Shown &shown, const CellRange &cells) const;
    bool isBefore(const Strip &a, const Strip &b) const;
    void goTo(const Shown &shown);

    GridView *m_view;
    GridModel *m_grid;
    /// Where the person was when the work on many cells began.
    struct Place
    {
        QPersistentModelIndex current;
        QItemSelection selection;
    };
    std::optional<Place> m_begun;
};

} // namespace lineitems
