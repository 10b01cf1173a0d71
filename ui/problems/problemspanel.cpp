#include "ui/problems/problemspanel.h"

#include "ui/problems/clusterlist.h"
#include "ui/look/plainlabel.h"
#include "ui/problems/problemdetails.h"
#include "ui/problems/problemsmodel.h"
#include "ui/look/tablelook.h"
#include "models/files/tabseparated.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace lineitems {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QDockWidget(tr("Problems"), parent), m_model(new ProblemsModel(this)), m_table(new QTableView),
      m_clusters(new ClusterList), m_pages(new QStackedWidget),
      m_resolve(new QPushButton(tr("Res&olve conflicts…"))), m_retry(new QPushButton(tr("Retr&y failed…"))),
      m_copy(new QPushButton(tr("&Copy rows"))), m_details(new QPushButton(tr("&Details…")))
{
    setObjectName(QStringLiteral("problems"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setUpTable();
    auto *both = new QSplitter;
    both->addWidget(m_clusters);
    both->addWidget(m_table);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 2);
    both->setChildrenCollapsible(false);
    auto *empty = plainLabel(
        tr("No problems. Rows that a run does not save are listed here, with the reason."));
    empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(both);
    m_pages->addWidget(empty);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 6);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeButtons());
    setWidget(content);
    connectClusters();
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::updateState);
    connect(m_model, &ProblemsModel::clustersChanged, this, &ProblemsPanel::updateState);
    updateState();
}

void ProblemsPanel::setUpTable()
{
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    setUpListTable(m_table);
    const int widths[ProblemsModel::ColumnCount] = {74, 110, 140, 90, 420, 180, 160};
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    // The reason is what one reads here: before all that is only looked up.
    m_table->horizontalHeader()->moveSection(ProblemsModel::IdColumn, ProblemsModel::MessageColumn);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    addTableAction(tr("Go to cell"), {Qt::Key_Return, Qt::Key_Enter}, &ProblemsPanel::chooseCurrent);
    addTableAction(tr("Details…"), {Qt::ALT | Qt::Key_Return, Qt::ALT | Qt::Key_Enter},
                   &ProblemsPanel::showDetails);
    addTableAction(tr("Copy"), {QKeySequence(QKeySequence::Copy)}, &ProblemsPanel::copySelection);
    connect(m_table, &QTableView::clicked, this, &ProblemsPanel::choose);
    connect(m_table, &QTableView::doubleClicked, this, &ProblemsPanel::showDetails);
}

void ProblemsPanel::addTableAction(const QString &text, const QList<QKeySequence> &keys,
                                   void (ProblemsPanel::*what)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, what);
    m_table->addAction(action);
}

QLayout *ProblemsPanel::makeButtons()
{
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_resolve, m_retry, m_details, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    connect(m_resolve, &QPushButton::clicked, this, &ProblemsPanel::resolveRequested);
    connect(m_retry, &QPushButton::clicked, this, &ProblemsPanel::retryRequested);
    connect(m_details, &QPushButton::clicked, this, &ProblemsPanel::showDetails);
    connect(m_copy, &QPushButton::clicked, this, &ProblemsPanel::copySelection);
    return buttons;
}

void ProblemsPanel::connectClusters()
{
    connect(m_model, &ProblemsModel::clustersChanged, this, [this] {
        m_clusters->setClusters(m_model->clusters(),
                                m_lineItems ? m_lineItems->document()->columns() : Schema());
    });
    connect(m_clusters, &ClusterList::chosenChanged, this, [this] {
        const ErrorCluster *chosen = m_clusters->chosen();
        m_model->showCluster(chosen ? chosen->key : QString());
    });
    connect(m_clusters->selectButton(), &QPushButton::clicked, this,
            [this] { Q_EMIT selectRequested(chosenRows(), chosenProperty()); });
    connect(m_clusters->setValueButton(), &QPushButton::clicked, this,
            [this] { Q_EMIT setValueRequested(chosenRows(), chosenProperty()); });
    connect(m_clusters->retryButton(), &QPushButton::clicked, this,
            [this] { Q_EMIT retryRowsRequested(chosenRows()); });
}

void ProblemsPanel::setLineItems(const LineItemModel *lineItems)
{
    m_lineItems = lineItems;
    m_model->setLineItems(lineItems);
    updateState();
}

void ProblemsPanel::setPossible(bool canRetry, bool canResolve)
{
    m_canRetry = canRetry;
    m_resolve->setEnabled(canResolve);
    m_clusters->setCanRetry(canRetry);
    updateState();
}

void ProblemsPanel::updateState()
{
    const int rows = m_model->problemCount();
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    m_retry->setEnabled(rows > 0 && m_canRetry);
    m_copy->setEnabled(rows > 0);
    m_details->setEnabled(rows > 0);
    setWindowTitle(rows > 0 ? tr("Problems (%1)").arg(QLocale().toString(rows)) : tr("Problems"));
}

std::vector<int> ProblemsPanel::chosenRows() const
{
    return m_model->shownRows();
}

QString ProblemsPanel::chosenProperty() const
{
    const ErrorCluster *chosen = m_clusters->chosen();
    return chosen ? chosen->sample.property : QString();
}

void ProblemsPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cellChosen(m_model->documentRow(index.row()), m_model->propertyName(index.row()));
}

void ProblemsPanel::chooseCurrent()
{
    choose(m_table->currentIndex());
}

void ProblemsPanel::showDetails()
{
    const QModelIndex current = m_table->currentIndex().isValid() ? m_table->currentIndex()
                                                                  : m_model->index(0, 0);
    if (!current.isValid())
        return;
    auto *dialog = new ProblemDetails(
        problemDetails(*m_lineItems->document(), m_model->documentRow(current.row())), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProblemsPanel::open(QMainWindow *window)
{
    if (isVisible())
        return;
    show();
    // As a rule there are few problems; a height that was chosen before stays.
    if (height() > window->height() / 3)
        window->resizeDocks({this}, {window->height() / 4}, Qt::Vertical);
}

void ProblemsPanel::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void ProblemsPanel::copySelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    // Without a selection all rows are meant: the button says "rows".
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << m_model->index(row, 0);
    }
    CellTable cells;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList line;
        for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
            line << row.siblingAtColumn(column).data().toString();
        cells << line;
    }
    QApplication::clipboard()->setText(toTabSeparated(cells));
}

} // namespace lineitems
