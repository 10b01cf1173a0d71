#include "tests/e2e/gridhands.h"

#include "models/table/lineitemmodel.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/hands.h"
#include "ui/grid/gridmodel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QHeaderView>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

GridHands::GridHands(MainWindow *window) : m_window(window) {}

GridView *GridHands::grid() const
{
    return m_window->workspace()->grid();
}

int GridHands::rowCount() const
{
    return grid()->model()->rowCount();
}

QModelIndex GridHands::cell(int row, const QString &property) const
{
    return grid()->model()->index(row, m_window->workspace()->lineItems()->columnOf(property));
}

QString GridHands::text(int row, const QString &property) const
{
    return cell(row, property).data().toString();
}

QString GridHands::status(int row) const
{
    return grid()->model()->index(row, LineItemModel::statusColumn).data().toString();
}

QByteArray GridHands::recordId(int row) const
{
    const RowView *rows = m_window->workspace()->gridModel()->rows();
    return rows->lineItems()->document()->idOf(rows->sourceRow(row));
}

void GridHands::clickOn(int row, const QString &property) const
{
    click(grid()->viewport(), grid()->visualRect(cell(row, property)).center());
    require(grid()->currentIndex() == cell(row, property), u"a click makes a cell the current one"_s);
}

void GridHands::walkTo(const QString &property) const
{
    const QModelIndex target = cell(grid()->currentIndex().row(), property);
    const QHeaderView *header = grid()->horizontalHeader();
    const int steps = header->visualIndex(target.column())
        - header->visualIndex(grid()->currentIndex().column());
    for (int step = 0; step < qAbs(steps) && grid()->currentIndex() != target; ++step)
        press(steps > 0 ? Qt::Key_Right : Qt::Key_Left);
    require(grid()->currentIndex() == target, u"the arrow keys lead to the column %1"_s.arg(property));
}

void GridHands::enter(const char *text) const
{
    const QModelIndex before = grid()->currentIndex();
    typeText(text);
    const bool suggests = QApplication::activePopupWidget();
    press(Qt::Key_Return);
    // Where suggestions are open, the first Enter may only take one.
    if (suggests && grid()->currentIndex() == before)
        press(Qt::Key_Return);
    // In the last row there is nothing below.
    const bool last = before.row() + 1 == rowCount();
    require(grid()->currentIndex() == (last ? before : before.siblingAtRow(before.row() + 1)),
            u"Enter commits and goes down"_s);
}

void GridHands::filter(const char *text, int rows) const
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    typeText(text);
    press(Qt::Key_Return);
    waitForRows(rows);
}

void GridHands::clearFilter() const
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Escape);
    waitForRows(m_window->workspace()->lineItems()->rowCount());
}

void GridHands::waitForRows(int rows) const
{
    waitFor([this, rows] { return rowCount() == rows; }, u"the grid shows %1 rows"_s.arg(rows));
}

} // namespace lineitems::e2e
