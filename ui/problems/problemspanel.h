// Each row that was not saved, with the server's reason, grouped by reason; a click goes to its cell.
#pragma once

#include <QDockWidget>

#include <vector>

class QAction;
class QLayout;
class QMainWindow;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lineitems {

class ClusterList;
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
    /// What the run allows now.
    void setPossible(bool canRetry, bool canResolve);
    ProblemsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    ClusterList *clusters() const { return m_clusters; }
    QPushButton *resolveButton() const { return m_resolve; }
    void focusTable();
    /// Shows it, at a height that leaves the grid the room.
    void open(QMainWindow *window);
    void copySelection();

Q_SIGNALS:
    void cellChosen(int documentRow, const QString &property);
    void retryRequested();
    void resolveRequested();
    // What is wanted of all rows of one reason: rows of the document, and the property that was named.
    void selectRequested(const std::vector<int> &rows, const QString &property);
    void setValueRequested(const std::vector<int> &rows, const QString &property);
    void retryRowsRequested(const std::vector<int> &rows);

private:
    void setUpTable();
    void addTableAction(const QString &text, const QList<QKeySequence> &keys, void (ProblemsPanel::*what)());
    QLayout *makeButtons();
    void connectClusters();
    void updateState();
    void choose(const QModelIndex &index);
    void chooseCurrent();
    void showDetails();
    std::vector<int> chosenRows() const;
    QString chosenProperty() const;

    const LineItemModel *m_lineItems = nullptr;
    ProblemsModel *m_model;
    QTableView *m_table;
    ClusterList *m_clusters;
    QStackedWidget *m_pages;
    QPushButton *m_resolve;
    QPushButton *m_retry;
    QPushButton *m_copy;
    QPushButton *m_details;
    bool m_canRetry = false;
};

} // namespace lineitems
