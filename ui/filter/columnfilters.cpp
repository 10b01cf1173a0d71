#include "ui/filter/columnfilters.h"

#include "models/table/rowview.h"
#include "ui/filter/activefilters.h"
#include "ui/filter/columnfilterpopup.h"
#include "ui/filter/filterexpressionbar.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/gridview.h"

#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace lineitems {

ColumnFilters::ColumnFilters(RowView *rows, GridView *grid, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_grid(grid), m_expression(new FilterExpressionBar(rows, this)),
      m_active(new ActiveFilters(rows, this)), m_toggle(new QToolButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_expression);
    layout->addWidget(m_active);
    m_expression->hide();
    m_toggle->setText(tr("Expression"));
    m_toggle->setToolTip(tr("Filter by an expression (Ctrl+Alt+F)"));
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QToolButton::clicked, this, &ColumnFilters::showExpression);
    connect(this, &ColumnFilters::expressionShown, m_toggle, &QToolButton::setChecked);
    connect(grid->columnHeader(), &GridHeader::filterRequested, this, &ColumnFilters::openFor);
    connect(m_active, &ActiveFilters::columnChosen, this,
            [this](const QString &property) { openFor(qMax(0, m_rows->lineItems()->columnOf(property))); });
    connect(m_active, &ActiveFilters::expressionWanted, this, [this] { showExpression(true); });
    connect(m_expression, &FilterExpressionBar::leftForGrid, grid, qOverload<>(&QWidget::setFocus));
}

void ColumnFilters::openForCurrentColumn()
{
    if (m_grid->currentIndex().isValid())
        openFor(m_grid->currentIndex().column());
    else
        openFor(LineItemModel::statusColumn);
}

void ColumnFilters::openFor(int column)
{
    m_grid->commitEditor();
    const Property *property = m_rows->lineItems()->propertyAt(column);
    auto *popup = new ColumnFilterPopup(m_rows, property ? property->name : QString(), this);
    m_popup = popup;
    const GridHeader *header = m_grid->columnHeader();
    const QRect button = header->filterButton(column);
    QPoint where = header->viewport()->mapToGlobal(QPoint(button.right() - popup->width(), header->height()));
    // On the screen, also where the column is scrolled out of sight.
    const QRect screen = m_grid->screen()->availableGeometry();
    where.setX(qBound(screen.left(), where.x(), screen.right() - popup->width()));
    where.setY(qBound(screen.top(), where.y(), screen.bottom() - popup->height()));
    popup->move(where);
    popup->show();
}

void ColumnFilters::showExpression(bool shown)
{
    m_expression->setVisible(shown);
    Q_EMIT expressionShown(shown);
    if (shown)
        m_expression->focusLine();
    else
        m_grid->setFocus();
}

void ColumnFilters::goToExpression()
{
    showExpression(!m_expression->isVisible() || !m_expression->line()->hasFocus());
}

ColumnFilterPopup *ColumnFilters::popup() const
{
    return m_popup;
}

void ColumnFilters::clear()
{
    m_rows->setWhere({});
}

} // namespace lineitems
