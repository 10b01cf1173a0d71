// Follows the selection of a grid and works out what it comes to, on another thread; the newest selection wins.
#pragma once

#include "models/table/selectionsummary.h"
#include "ui/look/latestjob.h"

#include <QObject>
#include <QTimer>

namespace lineitems {

class GridModel;
class GridView;

class SelectionFigures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionFigures)

public:
    SelectionFigures(GridView *view, const GridModel *grid, QObject *parent);

Q_SIGNALS:
    void changed(const lineitems::SelectionSummary &summary);

private:
    void workOut();

    GridView *m_view;
    const GridModel *m_grid;
    QTimer m_pause;
    bool m_again = false; ///< cells changed while their figures were worked out
    LatestJob<SelectionSummary> m_job;
};

} // namespace lineitems
