// Carries a submit plan out: concurrency, pauses, cancel. Decides nothing about rows: the plan does.
#pragma once

#include "models/hubspot/submitplan.h"

#include <QObject>

#include <deque>
#include <map>

namespace lineitems {

class ApiClient;
class Clock;

/// How a run ended.
struct RunEnd
{
    RowError stoppedBy; ///< problem is None unless something ended the run early
    bool cancelled = false;
};

class SubmitJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubmitJob)

public:
    /// Api and clock must outlive the job.
    SubmitJob(ApiClient *api, Clock *clock, SubmitPlan plan, QObject *parent = nullptr);

    void start();
    /// Nothing new goes out; what is in flight settles, by reading back where that is needed.
    void cancel();
    int settledCount() const { return m_settledCount; }
    int totalCount() const { return m_plan.inputCount(); }

Q_SIGNALS:
    /// Each input comes here exactly once.
    void settled(const std::vector<lineitems::SettledInput> &inputs);
    void finished(const lineitems::RunEnd &end);

private:
    void pump();
    void perform(const PlannedCall &call);
    void take(PlanStep step);
    void schedule(PlannedCall call);
    bool isUnwanted(const PlannedCall &call) const;
    RowProblem dropReason() const;
    void dropQueued(RowProblem problem);
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
    bool m_canRead = true;
    bool m_finished = false;
    RunEnd m_end;
};

} // namespace lineitems
