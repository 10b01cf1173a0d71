#include "ui/summary/summarypopup.h"

#include "ui/look/plainlabel.h"
#include "ui/look/tablelook.h"
#include "ui/summary/summarytext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int plainRole = Qt::UserRole;
constexpr int mostRows = 12;

} // namespace

SummaryPopup::SummaryPopup(const SelectionSummary &summary, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_table(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Figures of the selection"));
    m_table->setAccessibleName(tr("Figures of the selection"));
    fill(summary);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(summaryCounts(summary), this));
    layout->addWidget(m_table);
    layout->addWidget(plainLabel(tr("Enter or a click copies a figure."), this));
    for (const QKeySequence &keys :
         {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(QKeySequence::Copy)}) {
        auto *copy = new QAction(this);
        copy->setShortcut(keys);
        connect(copy, &QAction::triggered, this,
                [this] { copyCell(m_table->currentRow(), m_table->currentColumn()); });
        addAction(copy);
    }
    connect(m_table, &QTableWidget::cellClicked, this, &SummaryPopup::copyCell);
}

void SummaryPopup::fill(const SelectionSummary &summary)
{
    const QList<SummaryRow> rows = summaryRows(summary);
    const QStringList titles = summaryTitles();
    setUpListTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->verticalHeader()->show();
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(rows[row].name));
        for (int column = 0; column < titles.size(); ++column) {
            const SummaryFigure &figure = rows[row].figures[column];
            auto *item = new QTableWidgetItem(figure.shown);
            item->setData(plainRole, figure.plain);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setVisible(!rows.isEmpty());
    m_table->setCurrentCell(0, 1);
    fitTable();
}

void SummaryPopup::fitTable()
{
    m_table->resizeColumnsToContents();
    m_table->setMinimumWidth(m_table->verticalHeader()->sizeHint().width()
                             + m_table->horizontalHeader()->length() + fontMetrics().height() * 2);
    const int rows = qMin(m_table->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + fontMetrics().height());
}

void SummaryPopup::showAbove(const QWidget *what)
{
    adjustSize();
    const QRect room = what->screen()->availableGeometry();
    QPoint corner = what->mapToGlobal(QPoint(0, -height()));
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    corner.setY(qMax(room.top(), corner.y()));
    move(corner);
    show();
    m_table->setFocus(Qt::PopupFocusReason);
}

void SummaryPopup::copyCell(int row, int column)
{
    const QTableWidgetItem *item = m_table->item(row, column);
    const QString figure = item ? item->data(plainRole).toString() : QString();
    if (figure.isEmpty())
        return;
    QApplication::clipboard()->setText(figure);
    Q_EMIT copied(figure);
    close();
}

} // namespace lineitems
