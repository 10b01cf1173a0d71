// After an undo or a redo: goes to the cells that it changed, which may be far from what is looked at.
#pragma once

#include "models/table/cellrange.h"

#include <QItemSelection>
#include <QObject>

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
    void show(const QString &step, bool undone, const std::vector<CellRange> &cells);
    bool select(const std::vector<CellRange> &cells);
    void addShown(std::vector<Strip> &strips, const CellRange &cells) const;
    QItemSelection selectionOf(const std::vector<Strip> &strips) const;

    GridView *m_view;
    GridModel *m_grid;
};

} // namespace lineitems
