#include "ui/grid/gridselectionmodel.h"

namespace lineitems {

void GridSelectionModel::setCurrentIndex(const QModelIndex &index,
                                         QItemSelectionModel::SelectionFlags command)
{
    if (!m_pinned || command != QItemSelectionModel::NoUpdate)
        QItemSelectionModel::setCurrentIndex(index, command);
}

} // namespace lineitems
