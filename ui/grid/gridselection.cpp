#include "ui/grid/gridselection.h"

#include <algorithm>

namespace lineitems {

QItemSelection extendedSelection(const QItemSelection &selection, const QModelIndex &current,
                                 const QModelIndex &target, const QList<int> &visibleColumns)
{
    const QAbstractItemModel *model = target.model();
    QModelIndex anchor = current;
    for (const QItemSelectionRange &range : selection) {
        if (!range.contains(anchor))
            continue;
        // The selection grows from the corner across from the current cell.
        const int row = anchor.row() == range.top() ? range.bottom() : range.top();
        const int column = anchor.column() == range.left() ? range.right() : range.left();
        anchor = model->index(row, column);
        break;
    }
    const auto [left, right] = std::minmax(
        {visibleColumns.indexOf(anchor.column()), visibleColumns.indexOf(target.column())});
    const auto [top, bottom] = std::minmax({anchor.row(), target.row()});
    QItemSelection extended;
    for (qsizetype position = qMax<qsizetype>(0, left); position <= right; ++position)
        extended.select(model->index(top, visibleColumns[position]),
                        model->index(bottom, visibleColumns[position]));
    return extended;
}

QItemSelection rowSelection(const QAbstractItemModel &model, const std::vector<RowRun> &runs, int column)
{
    const int left = qMax(column, 0);
    const int right = column < 0 ? model.columnCount() - 1 : column;
    QItemSelection selection;
    for (const RowRun &run : runs)
        selection.append(QItemSelectionRange(model.index(run.first, left), model.index(run.last, right)));
    return selection;
}

} // namespace lineitems
