// Column filters and the filter as an expression, below the quick filter: one filter, written by either.
#pragma once

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace lineitems {

class ActiveFilters;
class ColumnFilterPopup;
class FilterExpressionBar;
class GridView;
class RowView;

class ColumnFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFilters)

public:
    ColumnFilters(RowView *rows, GridView *grid, QWidget *parent = nullptr);

    /// The pop-up for a column of the grid, below its header.
    void openFor(int column);
    void openForCurrentColumn();
    void showExpression(bool shown);
    /// Into its line, from wherever the person is; out of it, and away with it, if that is where the person is.
    void goToExpression();
    void clear();
    /// Shows and hides the expression; for the bar above.
    QToolButton *toggle() const { return m_toggle; }

    /// The pop-up that is open, or null.
    ColumnFilterPopup *popup() const;
    ActiveFilters *active() const { return m_active; }
    FilterExpressionBar *expression() const { return m_expression; }

Q_SIGNALS:
    void expressionShown(bool shown);

private:
    RowView *m_rows;
    GridView *m_grid;
    FilterExpressionBar *m_expression;
    ActiveFilters *m_active;
    QToolButton *m_toggle;
    QPointer<ColumnFilterPopup> m_popup;
};

} // namespace lineitems
