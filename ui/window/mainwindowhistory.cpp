// What MainWindow does about the journal and the history: what a crash left behind, the runs of before, and the
// end of the system's session.
#include "ui/window/mainwindow.h"

#include "ui/window/actions.h"
#include "ui/history/broughtbacksentences.h"
#include "ui/grid/gridview.h"
#include "ui/history/historydialog.h"
#include "ui/history/journalnotice.h"
#include "ui/look/noticebar.h"
#include "ui/history/recovery.h"
#include "ui/history/storagesentences.h"
#include "ui/look/whentext.h"
#include "ui/window/workspace.h"

#include <QGuiApplication>
#include <QPointer>

namespace lineitems {

void MainWindow::connectJournal()
{
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::showHistory);
    m_actions->history->setEnabled(m_services.journal != nullptr);
    if (m_services.journal)
        new JournalNotice(m_services.journal, m_notice, this);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::endSystemSession,
            Qt::DirectConnection);
    // The logout was called off: the person works on, and is asked again.
    connect(&m_undoGroup, &QUndoGroup::indexChanged, this, [this] { setLeavesDesk(false); });
}

void MainWindow::connectRecovery()
{
    Recovery *recovery = m_workspace->recovery();
    connect(recovery, &Recovery::told, m_workspace->notice(),
            [this](const QString &text, Tone tone) { m_workspace->notice()->showNotice(text, tone); });
    connect(recovery, &Recovery::discardRequested, this, [this, recovery](const AbandonedDesk &desk) {
        const Question question{
            tr("Discard unsaved changes"), abandonedText(desk),
            tr("If you discard them, they cannot be brought back. The rows that were sent "
               "stay in the history."),
            tr("&Discard changes")};
        if (m_prompts.confirm(this, question))
            recovery->discard();
    });
}

void MainWindow::showHistory()
{
    // Line items that are not loaded yet would count as gone.
    const bool canUndo = m_workspace && m_workspace->session()->state() == Session::State::Ready;
    auto *dialog = new HistoryDialog(m_services.journal, canUndo ? m_workspace->key() : QString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::undoChosen, this,
            [this, dialog](const HistoryRun &run) { undoRun(dialog, run); });
    dialog->open();
}

void MainWindow::undoRun(HistoryDialog *dialog, const HistoryRun &run)
{
    const Question question{
        tr("Undo run"), tr("Undo the run of %1?").arg(whenText(run.run.startedAtMs)),
        tr("The saved cells of %Ln row(s) become edits back to their old values. Nothing is sent until you "
           "submit.",
           nullptr, run.counts.saved),
        tr("&Undo the run")};
    const QPointer<HistoryDialog> asking = dialog;
    if (!m_prompts.confirm(dialog, question) || !asking || !m_workspace)
        return;
    dialog->setUndoing(true);
    SessionJournal *journal = m_workspace->session()->journal();
    connect(
        journal, &SessionJournal::undone, m_workspace,
        [this, asking](const BroughtBackSummary &summary) {
            // It is told also to somebody who has closed the dialog meanwhile.
            if (asking)
                asking->setUndoing(false);
            if (summary.error && asking) {
                asking->showStatus(historyFailedText(summary.error));
                return;
            }
            if (asking)
                asking->accept();
            m_workspace->notice()->showNotice(summary.error ? historyFailedText(summary.error)
                                                            : undoneText(summary),
                                              summary.error ? Tone::Bad : broughtBackTone(summary));
            m_workspace->grid()->setFocus();
        },
        Qt::SingleShotConnection);
    journal->undoRun(run.run.id, tr("Undo the run of %1").arg(shortWhenText(run.run.startedAtMs)));
}

void MainWindow::endSystemSession()
{
    if (m_workspace)
        m_workspace->grid()->commitEditor();
    setLeavesDesk(true);
}

void MainWindow::setLeavesDesk(bool leaves)
{
    SessionJournal *journal = m_workspace ? m_workspace->session()->journal() : nullptr;
    // Without a journal the edits would be lost: then the person is asked even now.
    m_leavesDesk = leaves && journal;
    if (journal)
        journal->setLeavesDesk(leaves);
}

} // namespace lineitems
