// What MainWindow's menus do about which rows are shown, in which order.
#include "ui/window/mainwindow.h"

#include "ui/filter/columnfilters.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/groupspanel.h"
#include "ui/filter/savedviewsdialog.h"
#include "ui/filter/sortdialog.h"
#include "ui/grid/columnlayout.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/window/actions.h"
#include "ui/window/statusline.h"
#include "ui/window/workspace.h"

#include <QMenu>
#include <QTableView>

namespace lineitems {

void MainWindow::connectFilters()
{
    connect(m_actions->filterColumn, &QAction::triggered, this,
            [this] { m_workspace->columnFilters()->openForCurrentColumn(); });
    connect(m_actions->filterExpression, &QAction::triggered, this,
            [this] { m_workspace->columnFilters()->goToExpression(); });
    connect(m_actions->clearFilters, &QAction::triggered, this,
            [this] { m_workspace->columnFilters()->clear(); });
    connect(m_actions->sortBySeveral, &QAction::triggered, this, [this] {
        // It asks the workspace's rows, so it goes when they go.
        auto *dialog = new SortDialog(m_workspace->gridModel()->rows(), m_workspace);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::connectGroups()
{
    connect(m_actions->groups, &QAction::triggered, this, [this](bool show) {
        m_groups->setVisible(show);
        if (show)
            m_groups->table()->setFocus();
    });
    connect(m_groups, &QDockWidget::visibilityChanged, m_actions->groups, &QAction::setChecked);
}

void MainWindow::connectColumns()
{
    connect(m_actions->freeze, &QAction::triggered, this, [this] {
        m_workspace->columns()->freezeUpTo(qMax(0, m_workspace->grid()->currentIndex().column()));
    });
    connect(m_actions->hideColumn, &QAction::triggered, this, [this] {
        const QStringList hidden = m_workspace->columns()->hideChosen();
        if (!hidden.isEmpty())
            m_status->report(tr("Hidden: %1. “Columns…” in the menu View shows it again.")
                                 .arg(hidden.join(QStringLiteral(", "))));
    });
    connect(m_actions->unfreeze, &QAction::triggered, this,
            [this] { m_workspace->columns()->setFrozenColumns(0); });
    connect(m_actions->sizeColumns, &QAction::triggered, this,
            [this] { m_workspace->columns()->sizeToContents(); });
}

void MainWindow::connectViews()
{
    connect(m_actions->viewsMenu, &QMenu::aboutToShow, this, &MainWindow::fillViewsMenu);
    connect(m_actions->manageViews, &QAction::triggered, this, [this] {
        const SavedView current = currentView({}, *m_workspace->gridModel()->rows(), *m_workspace->columns());
        auto *dialog = new SavedViewsDialog(SavedViews(m_services.settings, m_workspace->key()), current,
                                            this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &SavedViewsDialog::showRequested, this, &MainWindow::showSavedView);
        dialog->open();
    });
    fillViewsMenu();
}

void MainWindow::fillViewsMenu()
{
    QMenu *menu = m_actions->viewsMenu;
    menu->clear();
    menu->addAction(m_actions->manageViews);
    if (!m_workspace)
        return;
    menu->addSeparator();
    for (const SavedView &view : SavedViews(m_services.settings, m_workspace->key()).all()) {
        QString text = view.name;
        QAction *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, name = view.name] { showSavedView(name); });
    }
}

void MainWindow::showSavedView(const QString &name)
{
    if (!m_workspace)
        return;
    m_workspace->grid()->commitEditor();
    for (const SavedView &view : SavedViews(m_services.settings, m_workspace->key()).all()) {
        if (view.name != name)
            continue;
        const QString problem = showView(view, m_workspace->gridModel()->rows(), m_workspace->filterBar(),
                                         m_workspace->columns());
        m_status->report(problem.isEmpty()
                             ? tr("View “%1” is shown").arg(name)
                             : tr("The filter of “%1” does not fit any more: %2").arg(name, problem));
    }
    m_workspace->grid()->setFocus();
}

} // namespace lineitems
