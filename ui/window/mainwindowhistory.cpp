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

namespace {

/// Tells it also to somebody who has closed the dialog meanwhile.
void tellUndone(const BroughtBackSummary &summary, HistoryDialog *dialog, Workspace *workspace)
{
    if (dialog)
        dialog->setUndoing(false);
    if (summary.error && dialog) {
        dialog->showStatus(historyFailedText(summary.error));
        return;
    }
    if (dialog)
        dialog->accept();
    workspace->notice()->showNotice(summary.error ? historyFailedText(summary.error) : undoneText(summary),
                                    summary.error ? Tone::Bad : broughtBackTone(summary));
    workspace->grid()->setFocus();
}

} // namespace

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
    const bool isLoaded = m_workspace && m_workspace->session()->state() == Session::State::Ready;
    OpenConnection open;
    if (isLoaded) {
        open.identity.connectionKey = m_workspace->key();
        open.identity.portalId = m_workspace->session()->account().portalId;
        open.lineItems = m_workspace->lineItems();
    }
    auto *dialog = new HistoryDialog(m_services.journal, open, this);
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
    m_workspace->session()->journal()->undoRun(
        run.run.id, tr("Undo the run of %1").arg(shortWhenText(run.run.startedAtMs)),
        [asking, workspace = m_workspace](const BroughtBackSummary &summary) {
            tellUndone(summary, asking, workspace);
        });
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
