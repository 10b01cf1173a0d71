#include "ui/problemspanel.h"

#include "ui/plainlabel.h"
#include "ui/problemsmodel.h"
#include "ui/tablelook.h"
#include "ui/textclipboard.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace lineitems {

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QDockWidget(tr("Problems"), parent), m_model(new ProblemsModel(this)), m_table(new QTableView),
      m_pages(new QStackedWidget), m_retry(new QPushButton(tr("Retr&y failed…"))),
      m_copy(new QPushButton(tr("&Copy rows")))
{
    setObjectName(QStringLiteral("problems"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    setUpListTable(m_table);
    const int widths[ProblemsModel::ColumnCount] = {84, 110, 180, 110, 480, 180, 160};
    for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);

    auto *empty = plainLabel(
        tr("No problems. Rows that a run does not save are listed here, with the reason."));
    empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 6);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    setWidget(content);

    auto *copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &ProblemsPanel::copySelection);
    connect(m_copy, &QPushButton::clicked, this, &ProblemsPanel::copySelection);
    connect(m_retry, &QPushButton::clicked, this, &ProblemsPanel::retryRequested);
    connect(m_table, &QTableView::clicked, this, &ProblemsPanel::choose);
    connect(m_table, &QTableView::activated, this, &ProblemsPanel::choose);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::updateState);
    updateState();
}

void ProblemsPanel::setLineItems(const LineItemModel *lineItems)
{
    m_model->setLineItems(lineItems);
    updateState();
}

void ProblemsPanel::updateState()
{
    const int rows = m_model->rowCount();
    m_pages->setCurrentIndex(rows > 0 ? 0 : 1);
    m_retry->setEnabled(rows > 0);
    m_copy->setEnabled(rows > 0);
    setWindowTitle(rows > 0 ? tr("Problems (%1)").arg(QLocale().toString(rows)) : tr("Problems"));
}

void ProblemsPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cellChosen(m_model->documentRow(index.row()), m_model->propertyName(index.row()));
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

void ProblemsPanel::copySelection() const
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
