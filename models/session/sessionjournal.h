// What a session keeps for bad days: its edits as they are made, its runs as they go; what a window that
// crashed left behind; and the way back from a run.
#pragma once

#include "models/hubspot/submitjob.h"
#include "models/session/broughtback.h"
#include "models/session/interruptedrows.h"
#include "models/session/journalfeed.h"
#include "models/session/runrecorder.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace lineitems {

/// Where a session keeps what must survive it. The journal must outlive it; null: nothing is kept.
struct SessionStorage
{
    Journal *journal = nullptr;
    QString connectionKey; ///< the same at every start: by it the desks of a connection are found
};

/// What came back from an abandoned desk, or from a run that is undone.
struct BroughtBackSummary
{
    StorageError error;
    int cells = 0; ///< are edits now
    int conflicts = 0; ///< of these, cells that somebody else has changed since
    int lostCells = 0;
    int unknownCells = 0;
    /// Of the interrupted run: what became of the rows that were on their way.
    int saved = 0;
    int notSent = 0;
    int unclear = 0;
};

class SessionJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionJournal)

public:
    /// All must outlive it. `storage.journal` must not be null.
    SessionJournal(SessionStorage storage, Document *document, ApiClient *api, Clock *clock,
                   QObject *parent = nullptr);
    /// The person leaves on purpose (and was asked about unsaved edits): the desk is closed, unless
    /// setLeavesDesk() says otherwise.
    ~SessionJournal() override;

    Journal *journal() const { return m_storage.journal; }
    /// Begins to keep the document's edits. Once, when the portal is known.
    void openDesk(const DeskIdentity &identity);
    /// True: the system ends the program and nobody can be asked, so what is on the desk is to be offered at the
    /// next start. All that was typed is handed on at once.
    void setLeavesDesk(bool leaves);
    bool isCaughtUp() const { return m_feed && m_feed->isCaughtUp(); }

    /// The run that is undone by the next one is noted in it.
    void beginRun(SubmitJob *job, int totalRows);
    void settled(const std::vector<SettledInput> &inputs);
    void finishRun(const RunEnd &end);

    /// Looks for desks of this connection whose window is gone; ends with abandonedFound() if there are any.
    void findAbandoned();
    /// Takes over what is on an abandoned desk: edits come back as one undo step called `text`; the rows of
    /// an interrupted run are read back. Ends with restored().
    void restore(const QUuid &abandoned, const QString &text);
    void discard(const QUuid &abandoned);
    /// Turns the saved cells of a run into edits back to the old values, as one undo step called `text`.
    /// `done` hears what came of it.
    using Undone = std::function<void(const BroughtBackSummary &)>;
    void undoRun(const QUuid &run, const QString &text, const Undone &done);

Q_SIGNALS:
    void abandonedFound(const std::vector<lineitems::AbandonedDesk> &desks);
    void restored(const lineitems::BroughtBackSummary &summary);
    /// Every edit that was made is durable.
    void caughtUp();

private:
    using FindBack = std::function<BroughtBack(const TableSnapshot &)>; ///< on another thread
    void bringBack(FindBack find, const QString &text,
                   const std::function<void(const BroughtBackSummary &)> &done);
    void takeContents(DeskContents &contents, const QString &text);
    void readInterrupted(const UnfinishedRun &unfinished);
    /// What somebody else changed, in rows that the run did not save: they stay held until a person decides.
    std::vector<CellConflict> heldConflicts(const std::vector<SettledRunRow> &rows) const;
    void takeInterrupted(const QUuid &run, const std::vector<SettledRunRow> &rows);

    SessionStorage m_storage;
    Document *m_document;
    ApiClient *m_api;
    Clock *m_clock;
    DeskIdentity m_identity;
    QUuid m_desk;
    bool m_leavesDesk = false;
    std::unique_ptr<JournalFeed> m_feed;
    std::unique_ptr<RunRecorder> m_recorder;
    QUuid m_undoes; ///< the run whose undoing is in the document
    int m_undoStep = 0; ///< the place of that step on the undo stack
    std::map<QUuid, std::unique_ptr<InterruptedRows>> m_interrupted; ///< by run
    BroughtBackSummary m_restored; ///< while interrupted rows are being read
};

} // namespace lineitems
