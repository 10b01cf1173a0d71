// One open connection: load -> edit -> review -> submit -> apply. The one room that knows all the others.
#pragma once

#include "models/changes/batchinput.h"
#include "models/hubspot/connection.h"
#include "models/hubspot/fetchjob.h"
#include "models/hubspot/readjob.h"
#include "models/hubspot/submitjob.h"
#include "models/session/sessionjournal.h"
#include "models/session/stopwatch.h"
#include "models/table/document.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace lineitems {

class ApiClient;
class AssociationJob;
class Clock;
class Transport;

/// How far a load or a run is. Times in milliseconds.
struct SessionProgress
{
    int done = 0; ///< rows loaded, or rows settled
    int total = -1; ///< -1 while it is not known
    double rowsPerSecond = 0; ///< 0 while the run is paused
    qint64 msLeft = -1; ///< -1 while it cannot be told
};

/// What a run came to.
struct RunSummary
{
    int saved = 0;
    int failed = 0;
    int conflict = 0;
    int unknown = 0;
    int notSent = 0;
    RowError stoppedBy; ///< problem is None unless something ended the run early
    bool cancelled = false;
    qint64 durationMs = 0;
};

class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State { Opening, Loading, Ready, Submitting, Broken };
    Q_ENUM(State)

    /// Transport, clock and journal must outlive the session. Nothing is sent before open().
    Session(Transport *transport, Clock *clock, Connection connection, const SessionStorage &storage = {},
            QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    const Connection &connection() const { return m_connection; }
    const AccountInfo &account() const { return m_account; }
    Document *document() { return &m_document; }
    /// What it keeps in the journal and the history; null if it keeps nothing.
    SessionJournal *journal() const { return m_journal.get(); }

    /// Reads account and schema, then loads all line items. Ends with opened() or openFailed().
    void open();
    /// Loads again; edits are lost (ask first), and so is what is typed while the state is Opening. If it
    /// cannot, all stays as it is and loadFinished() says why.
    void reload();
    /// Keeps the rows that have come. While opening: ends with openFailed(Cancelled), or, in a reload, with
    /// loadFinished(Cancelled).
    void cancelLoad();
    /// After a 401: another token for the same connection. A run that waits for it goes on.
    void setToken(const QByteArray &token);

    /// Those of these rows of the document that failed, or are unknown or not sent; not those in conflict, which
    /// would be in conflict again.
    std::vector<int> failedRows(std::span<const int> rows) const;
    /// The request body exactly as submit() will send it first.
    QByteArray requestBody(std::span<const BatchInput> batch) const;
    /// The same as a command line for cURL, with a placeholder where the token goes.
    QString asCurl(std::span<const BatchInput> batch) const;
    /// Sends them. The document takes every outcome as it comes.
    void submit(RunInputs inputs, PlanOptions options = {});
    /// Lets what is in flight settle; the rest is "not sent".
    void cancelSubmit();
    /// No more updates go out before resumeSubmit(); what is in flight settles.
    void pauseSubmit();
    void resumeSubmit();
    bool isPaused() const;
    /// After tokenNeeded(): the person has none. The rest is "not sent".
    void giveUpToken();
    const RunSummary &lastRun() const { return m_lastRun; }
    /// Reads with which objects line items are associated; the job is `parent`'s, and is to be started.
    AssociationJob *associations(std::vector<QByteArray> ids, QLatin1StringView objects,
                                 QObject *parent) const;
    /// After a run, while the values that HubSpot computed anew are being read.
    bool isRefreshing() const { return m_refresh != nullptr; }

Q_SIGNALS:
    void stateChanged(lineitems::Session::State state);
    void accountKnown();
    void opened();
    void openFailed(const lineitems::RowError &error);
    void progressed(const lineitems::SessionProgress &progress);
    /// A load ended; `error.problem` is None if all rows came, Cancelled if the person stopped it.
    void loadFinished(const lineitems::RowError &error);
    /// The server does not take the token any more; the run waits for setToken() or giveUpToken().
    void tokenNeeded(const lineitems::RowError &error);
    void submitFinished(const lineitems::RunSummary &summary);

private:
    void setState(State state);
    void loadSchema();
    void loadRows();
    void failOpening(const RowError &error);
    void takeSettled(const std::vector<SettledInput> &settled);
    void countOutcome(Outcome outcome);
    void finishRun(const RunEnd &end);
    void refreshComputed();
    std::vector<QByteArray> unknownAmong(const RunInputs &inputs) const;
    void reportProgress(int done, int total);

    Connection m_connection;
    Clock *m_clock;
    std::unique_ptr<ApiClient> m_api;
    AccountInfo m_account;
    Document m_document;
    std::unique_ptr<SessionJournal> m_journal;
    State m_state = State::Opening;
    std::unique_ptr<FetchJob> m_fetch;
    std::unique_ptr<SubmitJob> m_submit;
    std::unique_ptr<ReadJob> m_refresh; ///< what HubSpot computed after a run
    bool m_waitsForToken = false; ///< the run does
    QSet<QByteArray> m_unrefreshed; ///< saved rows whose computed values have not been read since
    std::unique_ptr<QObject> m_opening; ///< what account and schema are read for; gone when that is over
    bool m_isOpen = false; ///< rows of this portal have been shown
    Stopwatch m_watch;
    int m_total = -1;
    RunSummary m_lastRun;
};

} // namespace lineitems
