#include "ui/summary/selectionfigures.h"

#include "ui/grid/gridcells.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"

#include <QItemSelectionModel>

namespace lineitems {

namespace {

/// A selection that is being drawn out changes many times a second.
constexpr int pauseMs = 60;

} // namespace

SelectionFigures::SelectionFigures(GridView *view, const GridModel *grid, QObject *parent)
    : QObject(parent), m_view(view), m_grid(grid), m_job([this](const SelectionSummary &summary) {
          Q_EMIT changed(summary);
          if (m_again)
              m_pause.start();
      })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SelectionFigures::workOut);
    const auto wait = qOverload<>(&QTimer::start);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, &m_pause, wait);
    // A reset takes the selection away without a word.
    connect(grid, &QAbstractItemModel::modelReset, &m_pause, wait);
    // Edits may come faster than the pause, or than the figures of many cells: those that never come would help
    // nobody.
    connect(grid->document(), &Document::cellsChanged, &m_pause, [this] {
        m_again = m_job.isBusy();
        if (!m_again && !m_pause.isActive())
            m_pause.start();
    });
}

void SelectionFigures::workOut()
{
    m_again = false;
    const QItemSelection selection = m_view->selectionModel()->selection();
    m_job.run([cells = viewCells(*m_grid, selection, m_view->visibleColumns()),
               table = m_grid->document()->snapshot(), format = m_grid->lineItems()->valueFormat()](
                  const CancelCheck &cancelled) { return summarize(table, cells, format, cancelled); });
}

} // namespace lineitems
