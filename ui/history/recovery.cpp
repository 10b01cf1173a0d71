#include "ui/history/recovery.h"

#include "ui/history/broughtbacksentences.h"
#include "ui/history/recoverybar.h"
#include "ui/history/storagesentences.h"

namespace lineitems {

Recovery::Recovery(Session *session, RecoveryBar *bar, QObject *parent)
    : QObject(parent), m_session(session), m_bar(bar)
{
    const SessionJournal *journal = session->journal();
    if (!journal)
        return;
    connect(session, &Session::loadFinished, this, [this](const RowError &error) {
        if (error.problem == RowProblem::None && !std::exchange(m_hasLooked, true))
            m_session->journal()->findAbandoned();
    });
    connect(session, &Session::stateChanged, this, &Recovery::updateEnabled);
    connect(journal, &SessionJournal::abandonedFound, this, &Recovery::take);
    connect(journal, &SessionJournal::restored, this, &Recovery::tell);
    connect(m_bar, &RecoveryBar::restoreChosen, this, &Recovery::restore);
    connect(m_bar, &RecoveryBar::laterChosen, this, &Recovery::goOn);
    connect(m_bar, &RecoveryBar::discardChosen, this, [this] { Q_EMIT discardRequested(m_desks.front()); });
}

void Recovery::take(const std::vector<AbandonedDesk> &desks)
{
    m_desks.assign(desks.begin(), desks.end());
    showOffer();
}

void Recovery::showOffer()
{
    if (m_desks.empty()) {
        m_bar->hide();
        return;
    }
    m_bar->showOffer(abandonedText(m_desks.front()));
    updateEnabled();
}

void Recovery::updateEnabled()
{
    // While rows are loaded they may be replaced; during a run its rows are not read from elsewhere.
    m_bar->setRestoreEnabled(m_session->state() == Session::State::Ready);
}

void Recovery::restore()
{
    m_isRestoring = true;
    m_bar->showWork(
        m_desks.front().unfinishedRuns.empty()
            ? tr("Bringing back unsaved changes…")
            : tr("Bringing back unsaved changes, and reading what became of the rows that were on "
                 "their way…"));
    m_session->journal()->restore(m_desks.front().id, tr("Restore unsaved changes"));
}

void Recovery::tell(const BroughtBackSummary &summary)
{
    m_isRestoring = false;
    if (summary.error)
        Q_EMIT told(restoreFailedText(summary.error), Tone::Bad);
    else
        Q_EMIT told(restoredText(summary), broughtBackTone(summary));
    goOn();
}

void Recovery::discard()
{
    m_session->journal()->discard(m_desks.front().id);
    goOn();
}

void Recovery::goOn()
{
    m_desks.pop_front();
    showOffer();
}

} // namespace lineitems
