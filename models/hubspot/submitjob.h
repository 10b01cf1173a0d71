// Carries a submit plan out: concurrency, pause, cancel, a new token. Decides nothing about rows: the plan
// does.
#pragma once

#include "models/hubspot/submitplan.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace lineitems {

class ApiClient;
class Clock;

/// How a run ended.
struct RunEnd
{
    RowError stoppedBy; ///< problem is None unless something ended the run early
    bool cancelled = false;
};

/// Called before a batch leaves; it leaves when `go` is called (at once, or later from the event loop). So a
/// journal knows of every row that may have been sent, whatever happens to this process.
using BeforeSend = std::function<void(const std::vector<BatchInput> &batch, std::function<void()> go)>;

class SubmitJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitJob)

public:
    /// Api and clock must outlive the job.
    SubmitJob(ApiClient *api, Clock *clock, SubmitPlan plan, QObject *parent = nullptr);

    void setBeforeSend(BeforeSend beforeSend) { m_beforeSend = std::move(beforeSend); }

    void start();
    /// Nothing new goes out; what is in flight settles, by reading back where that is needed.
    void cancel();
    /// No more updates go out before resume(); what is in flight settles.
    void pause();
    void resume();
    /// After tokenNeeded(): goes on with the token that the client has now.
    void tokenReplaced();
    bool isPaused() const { return m_paused; }
    /// After tokenNeeded(): there is none. The rest is "not sent", or "unknown" where it was to be read back.
    void giveUp();
    int settledCount() const { return m_settledCount; }
    int totalCount() const { return m_plan.inputCount(); }

Q_SIGNALS:
    /// Each input comes here exactly once.
    void settled(const std::vector<lineitems::SettledInput> &inputs);
    /// The server does not take the token any more. Everything waits for tokenReplaced(), giveUp() or cancel().
    void tokenNeeded(const lineitems::RowError &error);
    void finished(const lineitems::RunEnd &end);

private:
    bool isHeld() const { return m_held.problem != RowProblem::None; }
    bool mayGo(const PlannedCall &call) const;
    std::optional<PlannedCall> nextCall();
    void sendUpdate(const PlannedCall &call);
    void sendRead(const PlannedCall &call);
    void answered(const PlannedCall &call, const HttpAnswer &answer);
    void dropCall(const PlannedCall &call);
    void pump();
    void perform(const PlannedCall &call);
    void take(PlanStep step);
    void schedule(PlannedCall call);
    bool isUnwanted(const PlannedCall &call) const;
    void dropQueued();
    void report(std::vector<SettledInput> inputs);
    void finishWhenDone();

    ApiClient *m_api;
    Clock *m_clock;
    SubmitPlan m_plan;
    std::deque<PlannedCall> m_queue;
    int m_inFlight = 0;
    std::map<int, PlannedCall> m_waiting; ///< by ticket, until their pause is over
    int m_nextTicket = 0;
    int m_settledCount = 0;
    bool m_stopping = false;
    bool m_paused = false;
    bool m_gaveUp = false;
    bool m_finished = false;
    RowError m_held; ///< the 401 that everything waits for
    bool m_askedForToken = false;
    BeforeSend m_beforeSend;
    RunEnd m_end;
};

} // namespace lineitems
