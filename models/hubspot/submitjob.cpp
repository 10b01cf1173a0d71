#include "models/hubspot/submitjob.h"

#include "models/hubspot/apiclient.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/updatecodec.h"

#include <QTimer>

#include <utility>

namespace lineitems {

SubmitJob::SubmitJob(ApiClient *api, Clock *clock, SubmitPlan plan, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock), m_plan(std::move(plan))
{
}

void SubmitJob::start()
{
    for (PlannedCall &call : m_plan.start())
        m_queue.push_back(std::move(call));
    // From the event loop in every case, so that an empty run ends like any other.
    QTimer::singleShot(0, this, [this] { pump(); });
}

void SubmitJob::cancel()
{
    if (m_stopping || m_finished)
        return;
    m_stopping = true;
    m_end.cancelled = true;
    dropQueued(RowProblem::Cancelled);
    finishWhenDone();
}

void SubmitJob::pump()
{
    while (!m_queue.empty() && m_inFlight < m_api->connection().concurrency) {
        const PlannedCall call = std::move(m_queue.front());
        m_queue.pop_front();
        perform(call);
    }
    finishWhenDone();
}

void SubmitJob::perform(const PlannedCall &call)
{
    ++m_inFlight;
    const std::vector<BatchInput> batch = m_plan.batchOf(call);
    const auto done = [this, call](const HttpAnswer &answer) {
        --m_inFlight;
        if (answer.problem == DeliveryProblem::Aborted) {
            report(m_plan.drop(call, dropReason()));
            pump();
            return;
        }
        if (call.attempt > 0)
            m_api->countRetry();
        take(m_plan.take(call, answer));
    };
    const auto wanted = [this, call] { return !isUnwanted(call); };
    if (call.kind == PlannedCall::Kind::Update) {
        m_api->once(endpoints::batchUpdate(m_api->connection()),
                    encodeUpdate(m_api->connection().version, batch), this, done, wanted);
        return;
    }
    std::vector<QByteArray> ids;
    for (const BatchInput &input : batch)
        ids.push_back(input.id);
    m_api->once(endpoints::batchRead(m_api->connection()),
                encodeBatchRead(ids, m_plan.propertiesToRead(call), batch.front().idProperty), this, done,
                wanted);
}

void SubmitJob::take(PlanStep step)
{
    report(std::move(step.settled));
    m_canRead = m_canRead && step.canStillRead;
    if (step.stop.problem != RowProblem::None && !m_stopping) {
        m_stopping = true;
        m_end.stoppedBy = step.stop;
        dropQueued(RowProblem::RunStopped);
    }
    for (PlannedCall &call : step.next)
        schedule(std::move(call));
    pump();
}

void SubmitJob::schedule(PlannedCall call)
{
    if (isUnwanted(call)) {
        report(m_plan.drop(call, dropReason()));
        return;
    }
    if (call.pauseMs == 0) {
        // What belongs to a batch that has begun goes before new batches.
        m_queue.push_front(std::move(call));
        return;
    }
    const int ticket = m_nextTicket++;
    const qint64 pause = std::exchange(call.pauseMs, 0);
    m_waiting.emplace(ticket, std::move(call));
    m_clock->callLater(pause, this, [this, ticket] {
        auto due = m_waiting.extract(ticket);
        if (due.empty())
            return;
        schedule(std::move(due.mapped()));
        pump();
    });
}

bool SubmitJob::isUnwanted(const PlannedCall &call) const
{
    return m_stopping && (call.kind == PlannedCall::Kind::Update || !m_canRead);
}

RowProblem SubmitJob::dropReason() const
{
    return m_end.cancelled ? RowProblem::Cancelled : RowProblem::RunStopped;
}

void SubmitJob::dropQueued(RowProblem problem)
{
    m_api->dropUnwanted();
    std::deque<PlannedCall> kept;
    for (PlannedCall &call : m_queue) {
        if (isUnwanted(call))
            report(m_plan.drop(call, problem));
        else
            kept.push_back(std::move(call));
    }
    m_queue = std::move(kept);
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (isUnwanted(waiting->second)) {
            report(m_plan.drop(waiting->second, problem));
            waiting = m_waiting.erase(waiting);
        } else {
            ++waiting;
        }
    }
}

void SubmitJob::report(std::vector<SettledInput> inputs)
{
    if (inputs.empty())
        return;
    m_settledCount += static_cast<int>(inputs.size());
    Q_EMIT settled(inputs);
}

void SubmitJob::finishWhenDone()
{
    if (m_finished || m_inFlight > 0 || !m_waiting.empty() || !m_queue.empty())
        return;
    m_finished = true;
    Q_ASSERT(m_settledCount == m_plan.inputCount());
    Q_EMIT finished(m_end);
}

} // namespace lineitems
