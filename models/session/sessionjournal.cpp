#include "models/session/sessionjournal.h"

#include "models/hubspot/apiclient.h"
#include "models/session/systemuser.h"

#include <QDateTime>

namespace lineitems {

using namespace Qt::StringLiterals;

SessionJournal::SessionJournal(SessionStorage storage, Document *document, ApiClient *api, Clock *clock,
                               QObject *parent)
    : QObject(parent), m_storage(std::move(storage)), m_document(document), m_api(api), m_clock(clock)
{
    connect(m_document->undoStack(), &QUndoStack::indexChanged, this, [this](int step) {
        if (step < m_undoStep)
            m_undoes = {};
    });
}

SessionJournal::~SessionJournal()
{
    if (!m_desk.isNull() && !m_leavesDesk)
        m_storage.journal->closeDesk(m_desk);
}

void SessionJournal::setLeavesDesk(bool leaves)
{
    m_leavesDesk = leaves;
    if (!leaves || !m_feed)
        return;
    m_document->finishWork();
    m_feed->flush();
}

void SessionJournal::openDesk(const DeskIdentity &identity)
{
    if (!m_desk.isNull())
        return;
    m_identity = identity;
    m_identity.connectionKey = m_storage.connectionKey;
    m_desk = m_storage.journal->openDesk(m_identity);
    m_feed = std::make_unique<JournalFeed>(m_document, m_storage.journal, m_desk);
    connect(m_feed.get(), &JournalFeed::caughtUp, this, &SessionJournal::caughtUp);
}

void SessionJournal::beginRun(SubmitJob *job, int totalRows)
{
    m_feed->flush();
    RunRecord run;
    run.id = QUuid::createUuid();
    run.desk = m_desk;
    run.connection = m_identity;
    run.api = apiVersionName(m_api->connection().version);
    run.user = systemUser();
    run.program = u"window"_s;
    run.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    run.totalRows = totalRows;
    run.undoOf = std::exchange(m_undoes, QUuid());
    m_recorder = std::make_unique<RunRecorder>(m_storage.journal, run);
    job->setBeforeSend(m_recorder->beforeSend());
}

void SessionJournal::settled(const std::vector<SettledInput> &inputs)
{
    m_recorder->settled(inputs);
}

void SessionJournal::finishRun(const RunEnd &end)
{
    m_recorder->finished(end, QDateTime::currentMSecsSinceEpoch());
    m_recorder.reset();
}

void SessionJournal::findAbandoned()
{
    m_storage.journal->findAbandoned(m_storage.connectionKey, this,
                                     [this](StorageReply<std::vector<AbandonedDesk>> &reply) {
                                         // A token of another portal may have been put in place since.
                                         std::erase_if(reply.value, [this](const AbandonedDesk &desk) {
                                             return isOfAnotherPortal(desk.identity, m_identity);
                                         });
                                         if (!reply.error && !reply.value.empty())
                                             Q_EMIT abandonedFound(reply.value);
                                     });
}

void SessionJournal::discard(const QUuid &abandoned)
{
    m_storage.journal->discardDesk(abandoned);
}

void SessionJournal::restore(const QUuid &abandoned, const QString &text)
{
    const auto fail = [this](const StorageError &error) {
        BroughtBackSummary failed;
        failed.error = error;
        Q_EMIT restored(failed);
    };
    m_storage.journal->adoptDesk(abandoned, m_desk, this, [this, text, fail](const StorageError &error) {
        if (error) {
            fail(error);
            return;
        }
        m_storage.journal->readDesk(m_desk, this, [this, text, fail](StorageReply<DeskContents> &reply) {
            if (reply.error)
                fail(reply.error);
            else
                takeContents(reply.value, text);
        });
    });
}

void SessionJournal::bringBack(FindBack find, const QString &text,
                               const std::function<void(const BroughtBackSummary &)> &done)
{
    const auto back = std::make_shared<BroughtBack>();
    const auto pick = [find = std::move(find), back](const TableSnapshot &table) {
        *back = find(table);
        return std::exchange(back->cells, {});
    };
    m_document->setManyCells(pick, text, [this, back, done](int changed) {
        BroughtBackSummary summary;
        summary.cells = changed;
        summary.conflicts = static_cast<int>(back->conflicts.size());
        summary.lostCells = back->lostCells;
        summary.unknownCells = back->unknownCells;
        m_document->markConflicts(back->conflicts);
        done(summary);
    });
}

void SessionJournal::takeContents(DeskContents &contents, const QString &text)
{
    const auto edits = std::make_shared<const std::vector<JournalEdit>>(std::move(contents.edits));
    bringBack([edits](const TableSnapshot &table) { return restoredEdits(table, *edits); }, text,
              [this, runs = std::move(contents.unfinishedRuns)](const BroughtBackSummary &summary) {
                  m_restored = summary;
                  for (const UnfinishedRun &unfinished : runs)
                      readInterrupted(unfinished);
                  if (m_interrupted.empty())
                      Q_EMIT restored(m_restored);
              });
}

void SessionJournal::readInterrupted(const UnfinishedRun &unfinished)
{
    const QUuid run = unfinished.run.id;
    // What this session sends itself, or reads already, is unfinished too.
    if (m_interrupted.contains(run) || (m_recorder && m_recorder->run() == run))
        return;
    auto rows = std::make_unique<InterruptedRows>(m_api, m_clock, unfinished.unsettled,
                                                  m_document->columns());
    connect(rows.get(), &InterruptedRows::finished, this,
            [this, run](const std::vector<SettledRunRow> &settled) { takeInterrupted(run, settled); });
    InterruptedRows *reading = rows.get();
    m_interrupted[run] = std::move(rows);
    reading->start();
}

std::vector<CellConflict> SessionJournal::heldConflicts(const std::vector<SettledRunRow> &rows) const
{
    std::vector<CellConflict> held;
    for (const SettledRunRow &row : rows) {
        const int place = m_document->rowOf(row.row.id);
        if (place < 0 || row.outcome.outcome == Outcome::Saved)
            continue;
        const std::vector<CellConflict> open = conflictsOf(m_document->snapshot(), place);
        held.insert(held.end(), open.begin(), open.end());
    }
    return held;
}

void SessionJournal::takeInterrupted(const QUuid &run, const std::vector<SettledRunRow> &rows)
{
    std::vector<SettledRow> applied;
    for (const SettledRunRow &row : rows) {
        switch (row.outcome.outcome) {
        case Outcome::Saved:
            ++m_restored.saved;
            break;
        case Outcome::NotSent:
            ++m_restored.notSent;
            break;
        default:
            ++m_restored.unclear;
        }
        SettledRow settled{row.row.id, {}, row.outcome};
        for (const RunCell &cell : row.row.cells)
            settled.sent.push_back({cell.property, cell.after});
        applied.push_back(std::move(settled));
    }
    const std::vector<CellConflict> held = heldConflicts(rows);
    m_document->applyOutcomes(applied);
    m_document->markConflicts(held);
    m_storage.journal->recordOutcomes(run, rows);
    m_storage.journal->finishRun(run, {QDateTime::currentMSecsSinceEpoch(), RowProblem::Interrupted, false});
    m_interrupted.extract(run).mapped().release()->deleteLater();
    if (m_interrupted.empty())
        Q_EMIT restored(m_restored);
}

void SessionJournal::undoRun(const QUuid &run, const QString &text, const Undone &done)
{
    RunRowFilter saved;
    saved.run = run;
    saved.outcome = Outcome::Saved;
    m_storage.journal->readRun(saved, this, [this, run, text, done](StorageReply<HistoryPage> &reply) {
        if (reply.error) {
            BroughtBackSummary failed;
            failed.error = reply.error;
            done(failed);
            return;
        }
        const auto rows = std::make_shared<const std::vector<HistoryRow>>(std::move(reply.value.rows));
        const int step = m_document->undoStack()->index() + 1;
        bringBack([rows](const TableSnapshot &table) { return undoneRun(table, *rows); }, text,
                  [this, run, step, done](const BroughtBackSummary &summary) {
                      if (summary.cells > 0 && m_document->undoStack()->index() >= step) {
                          m_undoes = run;
                          m_undoStep = step;
                      }
                      done(summary);
                  });
    });
}

} // namespace lineitems
