// Beside the grid: all about the current line item, hidden columns too. Values can be edited here as in the grid.
#pragma once

#include <QDockWidget>
#include <QUrl>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace lineitems {

class ElidedLabel;
class GridModel;
class GridView;
class RowDetailsModel;

class RowDetailsPanel final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDetailsPanel)

public:
    /// The page of a record in HubSpot, invalid if there is none.
    using LinkOf = std::function<QUrl(const QByteArray &recordId)>;

    explicit RowDetailsPanel(QWidget *parent = nullptr);

    /// Null: none. Both must outlive the panel, or be taken away first.
    void setGrid(GridView *view, GridModel *grid, const LinkOf &linkOf = {});
    /// Nothing can be typed, while the rows are about to be replaced.
    void setFrozen(bool frozen);
    void focusTable();
    /// Again, where more may be known of the portal than before.
    void showFacts();
    /// The selected properties, or all that are listed, as a table.
    void copy();
    RowDetailsModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QLineEdit *filterField() const { return m_filter; }
    QPushButton *linkButton() const { return m_open; }
    QString statusText() const;
    /// All that there is to say about the chosen property.
    QString noteText() const;

Q_SIGNALS:
    void linkChosen(const QUrl &url);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContent();
    void setUpTable();
    void followRow();
    /// Before the row is another: what is being typed belongs to the one that is shown.
    void commitEditor();
    /// Ctrl+Enter: here there is one cell that it can be meant for.
    void enter(const QString &text);
    /// Space on a boolean.
    void tick();
    void moveOn(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void showStatus();
    void showNote();
    /// Property, value and old value are in sight together, until a person gives them other widths.
    void shareRoom();

    GridView *m_view = nullptr;
    GridModel *m_grid = nullptr;
    LinkOf m_linkOf;
    RowDetailsModel *m_model;
    QSortFilterProxyModel *m_listed;
    ElidedLabel *m_name;
    QLabel *m_id;
    QLabel *m_status;
    QLabel *m_note;
    QLineEdit *m_filter;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_copy;
    bool m_isSharing = false;
    bool m_hasOwnWidths = false;
};

} // namespace lineitems
