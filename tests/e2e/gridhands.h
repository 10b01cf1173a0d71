// The hands at the grid: go to a cell, type into it, read what it shows.
#pragma once

#include "ui/grid/gridview.h"

#include <QByteArray>
#include <QModelIndex>

namespace lineitems {
class MainWindow;
}

namespace lineitems::e2e {

class GridHands final
{
public:
    explicit GridHands(MainWindow *window);

    /// Rows as the grid shows them now.
    int rowCount() const;
    QModelIndex cell(int row, const QString &property) const;
    QString text(int row, const QString &property) const;
    /// What the status column says of a row.
    QString status(int row) const;
    QByteArray recordId(int row) const;

    /// By mouse; the cell must be in sight.
    void clickOn(int row, const QString &property) const;
    /// By the keys left and right, in the current row.
    void walkTo(const QString &property) const;
    /// Types over the current cell; Enter, which goes one down.
    void enter(const char *text) const;
    /// Ctrl+Shift+F, the text, and waits for that many rows. Enter goes back to the grid.
    void filter(const char *text, int rows) const;
    /// Ctrl+Shift+F, Esc: all rows again.
    void clearFilter() const;

private:
    GridView *grid() const;
    void waitForRows(int rows) const;

    MainWindow *m_window;
};

} // namespace lineitems::e2e
