// One open portal: its session, the grid and what stands around it. Everything about the walk
// load -> edit -> review -> submit that has a face.
#pragma once

#include "models/session/session.h"
#include "ui/appservices.h"
#include "ui/theme.h"

#include <QWidget>

namespace lineitems {

class ColumnLayout;
class EmptyOverlay;
class FilterBar;
class GridModel;
class GridView;
class LineItemModel;
class NoticeBar;
class ProgressPanel;
class Recovery;
class RecoveryBar;
class RowView;

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
    ColumnLayout *columns() const { return m_columns; }
    ProgressPanel *loadPanel() const { return m_loadPanel; }
    ProgressPanel *runPanel() const { return m_runPanel; }
    NoticeBar *notice() const { return m_notice; }
    RecoveryBar *recoveryBar() const { return m_recoveryBar; }
    Recovery *recovery() const { return m_recovery; }
    QString key() const { return m_key; }

    bool hasEdits();
    bool isRunning() const { return m_session->state() == Session::State::Submitting; }
    bool isCancelling() const { return m_cancelling; }
    bool canReview();
    bool canRetry();

    void review();
    void retryFailed();
    void revertAll();
    void cancelRun();
    /// To a cell, also where the filter hides its row: then the filter goes.
    void goToCell(int documentRow, const QString &property);

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
    void openReview(const ChangeSet &changes);
    void submit(const std::vector<BatchInput> &inputs, int heldBack);
    void showProgress(const SessionProgress &progress);
    void showLoadEnd(const RowError &error);
    void showRunEnd(const RunSummary &summary);
    void updateOverlay();
    QString runText(const SessionProgress &progress);

    QString m_key;
    Session *m_session;
    LineItemModel *m_lineItems;
    RowView *m_rows;
    GridModel *m_gridModel;
    FilterBar *m_filterBar;
    GridView *m_grid;
    NoticeBar *m_notice;
    RecoveryBar *m_recoveryBar;
    Recovery *m_recovery;
    ProgressPanel *m_loadPanel;
    ProgressPanel *m_cellPanel;
    ProgressPanel *m_runPanel;
    EmptyOverlay *m_overlay;
    ColumnLayout *m_columns;
    int m_savedBefore = 0;
    int m_failedBefore = 0;
    int m_heldBack = 0; ///< rows that the run leaves out, because they are not valid
    bool m_cancelling = false;
};

} // namespace lineitems
