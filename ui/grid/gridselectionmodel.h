// The grid's selection, whose current cell stays where a selection began while it is drawn out by mouse: what
// is typed then goes there, as in spreadsheets.
#pragma once

#include <QItemSelectionModel>

namespace lineitems {

class GridSelectionModel final : public QItemSelectionModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridSelectionModel)

public:
    using QItemSelectionModel::QItemSelectionModel;

    /// While it is pinned the current cell does not follow the mouse.
    void pinCurrent(bool pinned) { m_pinned = pinned; }
    void setCurrentIndex(const QModelIndex &index, QItemSelectionModel::SelectionFlags command) override;

private:
    bool m_pinned = false;
};

} // namespace lineitems
