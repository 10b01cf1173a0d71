// One open portal: its session, the grid and what stands around it. Everything about the walk
// load -> edit -> review -> submit that has a face.
#pragma once

#include "models/session/session.h"
#include "ui/window/appservices.h"
#include "ui/window/emptystate.h"
#include "ui/look/theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace lineitems {

class ColumnFilters;
class ColumnLayout;
class EmptyOverlay;
class FilterBar;
class FindBar;
class GridModel;
class GridView;
class JoinOpener;
class LineItemModel;
class NoticeBar;
class PlanOpener;
class ProgressPanel;
class Recovery;
class RecoveryBar;
class ReviewDialog;
class RowCopier;
class RowView;
class RunControls;
struct ReviewScope;

class Workspace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    /// `key` names the connection in settings and keychain.
    Workspace(const AppServices &services, const Connection &connection, const QString &key,
              QWidget *parent = nullptr);
    ~Workspace() override;

    Session *session() const { return m_session; }
    LineItemModel *lineItems() const { return m_lineItems; }
    GridModel *gridModel() const { return m_gridModel; }
    GridView *grid() const { return m_grid; }
    FilterBar *filterBar() const { return m_filterBar; }
    ColumnFilters *columnFilters() const { return m_columnFilters; }
    FindBar *findBar() const { return m_findBar; }
    RowCopier *copier() const { return m_copier; }
    ColumnLayout *columns() const { return m_columns; }
    ProgressPanel *runPanel() const { return m_runPanel; }
    NoticeBar *notice() const { return m_notice; }
    RecoveryBar *recoveryBar() const { return m_recoveryBar; }
    Recovery *recovery() const { return m_recovery; }
    JoinOpener *join() const { return m_join; }
    QString key() const { return m_key; }

    bool hasEdits();
    /// Steers the run, and knows what it allows.
    RunControls *run() const { return m_run; }
    bool isRunning() const { return m_session->state() == Session::State::Submitting; }
    bool canReview();
    bool isReviewing() const;

    void review();
    void retryFailed();
    /// As retryFailed(), of these rows of the document only.
    void retryRows(const std::vector<int> &rows);
    void resolveConflicts();
    /// Makes a colleague's plan file edits, and reviews exactly those.
    void openPlan(const QString &path);
    void editGuardRails();
    void revertAll();
    /// Asks for one value, for all selected cells.
    void setValue();
    /// Joins a table onto the line items: what was copied, or a file.
    void pasteByKey();
    void changeFromTable();
    /// To a cell, also where the filter hides its row: then the filter goes.
    void goToCell(int documentRow, const QString &property);
    /// Asks for a record id, and goes there.
    void goToRecord();
    /// Selects these rows of the document (ascending), or their cells of that property. Where the filter hides
    /// one, or they are strewn over the table, the filter then shows these and no others.
    void selectRows(const std::vector<int> &rows, const QString &property);
    /// The same; then asks for one value for them.
    void setValueIn(const std::vector<int> &rows, const QString &property);

Q_SIGNALS:
    void reported(const QString &text);
    /// The person wants all line items loaded again.
    void reloadRequested();
    /// The token was refused, while loading or submitting.
    void tokenRefused(const lineitems::RowError &error);
    void runEnded(const lineitems::RunSummary &summary);

private:
    void buildLayout();
    void connectSession();
    void openReview(const ReviewScope &scope);
    void connectRun();
    void connectCellJobs();
    void connectJoin();
    void submit(const RunInputs &inputs, int heldBack, const PlanOptions &options);
    void selectRowsThen(const std::vector<int> &rows, const QString &property,
                        const std::function<void()> &then);
    void tellResolved(int kept, int taken);
    void showProgress(const SessionProgress &progress);
    void showLoadEnd(const RowError &error);
    void updateOverlay();
    void leaveEmptyState();

    QString m_key;
    QSettings *m_settings;
    Session *m_session;
    LineItemModel *m_lineItems;
    RowView *m_rows;
    GridModel *m_gridModel;
    FilterBar *m_filterBar;
    GridView *m_grid;
    ColumnFilters *m_columnFilters;
    FindBar *m_findBar;
    RowCopier *m_copier;
    NoticeBar *m_notice;
    RecoveryBar *m_recoveryBar;
    Recovery *m_recovery;
    ProgressPanel *m_loadPanel;
    ProgressPanel *m_cellPanel;
    ProgressPanel *m_runPanel;
    RunControls *m_run;
    JoinOpener *m_join;
    EmptyOverlay *m_overlay;
    ColumnLayout *m_columns;
    PlanOpener *m_plans;
    QPointer<ReviewDialog> m_review;
    RowError m_loadError; ///< how the last load ended
    EmptyState::Action m_emptyAction = EmptyState::Action::None; ///< what the button in the empty grid does
};

} // namespace lineitems
