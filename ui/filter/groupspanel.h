// View > Groups: the rows that are shown, put together by deal, currency or any other column, with counts and
// sums. Choosing a group shows its rows in the grid.
#pragma once

#include "models/table/rowgroups.h"
#include "models/table/rowview.h"
#include "ui/look/latestjob.h"

#include <QDockWidget>
#include <QPointer>
#include <QTimer>

#include <set>

class QComboBox;
class QLabel;
class QLayout;
class QMenu;
class QTableView;

namespace lineitems {

class GroupModel;

class GroupsPanel final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GroupsPanel)

public:
    explicit GroupsPanel(QWidget *parent = nullptr);

    /// Null: no connection is open.
    void setRows(RowView *rows);
    GroupModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QComboBox *groupBy() const { return m_groupBy; }
    QMenu *sums() const { return m_sums; }
    bool isCounting() const { return m_counting.isBusy() || m_pause.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeChoices();
    void fillChoices();
    void fillSums(const Schema &columns);
    GroupQuery query() const;
    void countSoon();
    void count();
    void showCounted(std::vector<RowGroup> groups);
    void layOutColumns();
    int wantedWidth(int column) const;
    void choose(int row);

    QPointer<RowView> m_rows;
    GroupModel *m_model;
    QTableView *m_table;
    QComboBox *m_groupBy;
    QMenu *m_sums;
    QLabel *m_note;
    QTimer m_pause;
    LatestJob<std::vector<RowGroup>> m_counting;
    GroupQuery m_counted; ///< what the run that goes on counts
    GroupQuery m_laidOut; ///< whose columns have their widths
    std::set<int> m_resized; ///< columns that a person gave a width
    bool m_isLayingOut = false;
};

} // namespace lineitems
