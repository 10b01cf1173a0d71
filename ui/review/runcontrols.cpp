#include "ui/review/runcontrols.h"

#include "ui/problems/errorsentences.h"
#include "ui/look/progresspanel.h"

#include <QLocale>
#include <QPushButton>

namespace lineitems {

RunControls::RunControls(Session *session, ProgressPanel *panel, QObject *parent)
    : QObject(parent), m_session(session), m_panel(panel), m_pause(panel->addButton(tr("&Pause"))),
      m_resolve(panel->addButton(tr("Resolve co&nflicts…")))
{
    connect(m_session, &Session::progressed, this, &RunControls::showProgress);
    connect(m_session, &Session::submitFinished, this, &RunControls::showEnd);
    connect(m_session, &Session::tokenNeeded, this, &RunControls::waitForToken);
    connect(m_session, &Session::stateChanged, this, &RunControls::updateChoices);
    connect(m_session->document(), &Document::countsChanged, this, &RunControls::updateChoices);
    connect(m_panel, &ProgressPanel::stopRequested, this, &RunControls::cancel);
    connect(m_panel, &ProgressPanel::nextRequested, this, &RunControls::retryChosen);
    connect(m_pause, &QPushButton::clicked, this, &RunControls::togglePause);
    connect(m_resolve, &QPushButton::clicked, this, &RunControls::resolveChosen);
}

bool RunControls::canRetry() const
{
    const RowResults &results = m_session->document()->results();
    return m_session->state() == Session::State::Ready
        && results.failedCount() + results.count(Outcome::NotSent) > 0;
}

bool RunControls::canResolve() const
{
    return m_session->state() == Session::State::Ready && m_session->document()->hasConflict();
}

void RunControls::submit(const RunInputs &inputs, int heldBack, const PlanOptions &options)
{
    m_cancelling = false;
    m_waitsForToken = false;
    m_showsEnd = false;
    m_heldBack = heldBack;
    m_progress = {};
    m_progress.total = static_cast<int>(inputs.size());
    m_panel->showWork(tr("Sending…"));
    m_resolve->hide();
    m_pause->show();
    m_session->submit(inputs, options);
    showState();
}

void RunControls::cancel()
{
    if (!isRunning())
        return;
    m_cancelling = true;
    m_panel->setStopEnabled(false);
    m_session->cancelSubmit();
    showState();
    Q_EMIT reported(tr("Cancelling: waiting for the requests that are on their way."));
}

void RunControls::togglePause()
{
    if (!canPause())
        return;
    if (isPaused())
        m_session->resumeSubmit();
    else
        m_session->pauseSubmit();
    // Until the next rows are settled it is not known how fast the run goes on.
    m_progress.rowsPerSecond = 0;
    m_progress.msLeft = -1;
    m_panel->showProgress(m_progress, runText());
    showState();
}

void RunControls::showState()
{
    m_pause->setEnabled(canPause());
    m_pause->setText(isPaused() ? tr("Res&ume") : tr("&Pause"));
    Q_EMIT changed();
}

QString RunControls::runText() const
{
    const RunSummary &run = m_session->lastRun();
    const QLocale locale;
    QStringList parts{
        tr("%1 of %2 rows").arg(locale.toString(m_progress.done), locale.toString(m_progress.total)),
        tr("%1 saved").arg(locale.toString(run.saved))};
    if (run.failed + run.unknown > 0)
        parts << tr("%1 failed").arg(locale.toString(run.failed + run.unknown));
    if (run.conflict > 0)
        parts << tr("%1 in conflict").arg(locale.toString(run.conflict));
    const QString pace = paceText(m_progress);
    if (!pace.isEmpty())
        parts << pace;
    const QString text = parts.join(QStringLiteral(" · "));
    return isPaused() ? tr("Paused: %1").arg(text) : text;
}

void RunControls::showProgress(const SessionProgress &progress)
{
    if (!isRunning())
        return;
    m_progress = progress;
    m_panel->showProgress(progress, runText());
    // Rows are settled again, so the token is there.
    if (std::exchange(m_waitsForToken, false))
        showState();
}

void RunControls::waitForToken(const RowError &error)
{
    m_panel->setText(tr("HubSpot does not accept the token any more. The run waits for another."));
    m_waitsForToken = true;
    showState();
    Q_EMIT tokenRefused(error);
}

void RunControls::showEnd(const RunSummary &summary)
{
    m_cancelling = false;
    m_waitsForToken = false;
    m_showsEnd = true;
    const Tone tone = isFullSuccess(summary, m_heldBack) ? Tone::Good
        : summary.failed > 0                             ? Tone::Bad
                                                         : Tone::Warning;
    QString text = runSummaryText(summary, m_heldBack);
    if (summary.stoppedBy.problem == RowProblem::DailyLimit)
        text += u' ' + dailyResetSentence(m_session->account().timeZone, QDateTime::currentDateTimeUtc());
    m_pause->hide();
    m_panel->showResult(text, tone, canRetry() ? tr("&Retry failed…") : QString());
    updateChoices();
    Q_EMIT ended(summary);
    Q_EMIT changed();
}

void RunControls::updateChoices()
{
    if (!m_showsEnd)
        return;
    m_resolve->setVisible(canResolve());
    // Of a run whose rows are mended by now there is nothing left to retry.
    m_panel->nextButton()->setEnabled(canRetry());
}

} // namespace lineitems
