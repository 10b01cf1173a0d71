// A run as a person sees and steers it: the panel below the grid with pause, resume, cancel, and afterwards
// what came of it and what can be done next.
#pragma once

#include "models/session/session.h"

#include <QObject>

class QPushButton;

namespace lineitems {

class ProgressPanel;

class RunControls final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunControls)

public:
    /// Session and panel must outlive it.
    RunControls(Session *session, ProgressPanel *panel, QObject *parent);

    bool isRunning() const { return m_session->state() == Session::State::Submitting; }
    bool isPaused() const { return m_session->isPaused(); }
    bool canPause() const { return isRunning() && !m_cancelling && !m_waitsForToken; }
    /// There are rows that the last run did not save and that may be saved as they are.
    bool canRetry() const;
    /// There are rows in conflict.
    bool canResolve() const;
    QPushButton *pauseButton() const { return m_pause; }
    QPushButton *resolveButton() const { return m_resolve; }

    void submit(const RunInputs &inputs, int heldBack, const PlanOptions &options);
    void cancel();
    /// Pauses the run, or lets it go on.
    void togglePause();

Q_SIGNALS:
    void reported(const QString &text);
    void retryChosen();
    void resolveChosen();
    void tokenRefused(const lineitems::RowError &error);
    void ended(const lineitems::RunSummary &summary);
    /// What can be done with the run may be something else now.
    void changed();

private:
    void showProgress(const SessionProgress &progress);
    void showState();
    void waitForToken(const RowError &error);
    void showEnd(const RunSummary &summary);
    void updateChoices();
    QString runText() const;

    Session *m_session;
    ProgressPanel *m_panel;
    QPushButton *m_pause;
    QPushButton *m_resolve;
    SessionProgress m_progress;
    int m_heldBack = 0; ///< rows that the run leaves out, because they are not valid
    bool m_cancelling = false;
    bool m_waitsForToken = false;
    bool m_showsEnd = false;
};

} // namespace lineitems
