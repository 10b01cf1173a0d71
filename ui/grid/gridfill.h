// Filling in the grid: down, right, up and left, by a series, and by the handle at the corner of the selection.
// Each is one undo step and says what it left alone.
#pragma once

#include "ui/grid/fillblocks.h"

#include <QObject>

namespace lineitems {

class GridView;
struct SeriesChoice;

class GridFill final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridFill)

public:
    GridFill(GridView *view, GridModel *grid);

    /// The selected cells from their first row or column.
    void fill(FillDirection direction);
    /// Asks how the selected cells are to go on.
    void askForSeries();
    /// From one area into another beside it.
    void fillFrom(const GridArea &from, const GridArea &into, FillWay way);
    /// Down as far as the column beside the area has values.
    void fillDownFrom(const GridArea &area);
    /// What the last cell of the first line would hold; nothing to be told if it cannot be edited, or it would
    /// take long to find out.
    QString lastValue(const GridArea &from, const GridArea &into, FillWay way) const;
    /// A rectangle that can be filled from, if that is what is selected.
    std::optional<GridArea> selectedArea() const;

private:
    std::vector<GridArea> areas(FillDirection direction) const;
    std::vector<FillBlock> blocksOf(const SeriesChoice &choice) const;
    std::optional<FillBlock> draggedBlock(const GridArea &from, const GridArea &into) const;
    /// As the steps before leave it, also those that are still being worked in.
    TableSnapshot table() const;
    QString preview(const SeriesChoice &choice) const;
    QString textOf(const CellInput &input) const;
    int lastFilledRow(int position, int row) const;
    void carryOut(std::vector<FillBlock> blocks, const FillRule &rule, const QString &stepText);

    GridView *m_view;
    GridModel *m_grid;
};

} // namespace lineitems
