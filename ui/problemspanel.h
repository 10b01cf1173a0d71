// Each row that was not saved, with the server's reason; a click goes to its cell.
#pragma once

#include <QDockWidget>

class QMainWindow;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lineitems {

class LineItemModel;
class ProblemsModel;

class ProblemsPanel final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProblemsPanel)

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);

    /// Null: no connection is open.
    void setLineItems(const LineItemModel *lineItems);
    ProblemsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    void focusTable();
    /// Shows it, at a height that leaves the grid the room.
    void open(QMainWindow *window);
    void copySelection() const;

Q_SIGNALS:
    void cellChosen(int documentRow, const QString &property);
    void retryRequested();

private:
    void updateState();
    void choose(const QModelIndex &index);

    ProblemsModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
    QPushButton *m_retry;
    QPushButton *m_copy;
};

} // namespace lineitems
