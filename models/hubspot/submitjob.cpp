#include "models/hubspot/submitjob.h"

#include "models/hubspot/apiclient.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/updatecodec.h"

#include <QTimer>

#include <algorithm>
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
    m_paused = false;
    // Without a token nothing can be read back either.
    m_gaveUp = isHeld();
    m_held = {};
    dropQueued();
    pump();
}

void SubmitJob::pause()
{
    if (!m_stopping && !m_finished)
        m_paused = true;
}

void SubmitJob::resume()
{
    m_paused = false;
    pump();
}

void SubmitJob::tokenReplaced()
{
    m_held = {};
    m_askedForToken = false;
    pump();
}

void SubmitJob::giveUp()
{
    if (!isHeld())
        return;
    m_stopping = true;
    m_gaveUp = true;
    m_end.stoppedBy = std::exchange(m_held, {});
    dropQueued();
    pump();
}

bool SubmitJob::mayGo(const PlannedCall &call) const
{
    return !isHeld() && (!m_paused || call.kind == PlannedCall::Kind::ReadBack);
}

std::optional<PlannedCall> SubmitJob::nextCall()
{
    const auto next = std::find_if(m_queue.begin(), m_queue.end(),
                                   [this](const PlannedCall &call) { return mayGo(call); });
    if (next == m_queue.end())
        return std::nullopt;
    PlannedCall call = std::move(*next);
    m_queue.erase(next);
    return call;
}

void SubmitJob::pump()
{
    // Cancelled before the event loop came to it, it waits for its end only, and the client may be gone.
    if (m_finished)
        return;
    while (m_inFlight < m_api->connection().concurrency) {
        auto call = nextCall();
        if (!call)
            break;
        report(m_plan.screen(*call));
        if (!call->inputs.empty())
            perform(*call);
    }
    // Once all that left with the old token has come back.
    if (isHeld() && m_inFlight == 0 && !std::exchange(m_askedForToken, true))
        Q_EMIT tokenNeeded(m_held);
    finishWhenDone();
}

void SubmitJob::perform(const PlannedCall &call)
{
    ++m_inFlight;
    if (call.kind != PlannedCall::Kind::Update) {
        sendRead(call);
    } else if (!m_beforeSend) {
        sendUpdate(call);
    } else {
        m_beforeSend(m_plan.batchOf(call), [job = QPointer(this), call] {
            if (job)
                job->sendUpdate(call);
        });
    }
}

void SubmitJob::sendUpdate(const PlannedCall &call)
{
    const Connection &connection = m_api->connection();
    m_api->once(
        endpoints::batchUpdate(connection), encodeUpdate(connection.version, m_plan.batchOf(call)), this,
        [this, call](const HttpAnswer &answer) { answered(call, answer); },
        [this, call] { return !isUnwanted(call) && mayGo(call); });
}

void SubmitJob::sendRead(const PlannedCall &call)
{
    const std::vector<BatchInput> batch = m_plan.batchOf(call);
    std::vector<QByteArray> ids;
    for (const BatchInput &input : batch)
        ids.push_back(input.id);
    m_api->once(
        endpoints::batchRead(m_api->connection()),
        encodeBatchRead(ids, m_plan.propertiesToRead(call), batch.front().idProperty), this,
        [this, call](const HttpAnswer &answer) { answered(call, answer); },
        [this, call] { return !isUnwanted(call) && mayGo(call); });
}

void SubmitJob::answered(const PlannedCall &call, const HttpAnswer &answer)
{
    --m_inFlight;
    if (answer.problem == DeliveryProblem::Aborted) {
        // It never left: wanted no more, or not now.
        if (isUnwanted(call))
            dropCall(call);
        else
            m_queue.push_front(call);
        pump();
        return;
    }
    if (call.attempt > 0)
        m_api->countRetry();
    take(m_plan.take(call, answer));
}

void SubmitJob::take(PlanStep step)
{
    report(std::move(step.settled));
    if (step.hold.problem != RowProblem::None)
        m_held = step.hold;
    if (step.stop.problem != RowProblem::None && !m_stopping) {
        m_stopping = true;
        m_end.stoppedBy = step.stop;
        dropQueued();
    }
    for (PlannedCall &call : step.next)
        schedule(std::move(call));
    pump();
}

void SubmitJob::schedule(PlannedCall call)
{
    if (isUnwanted(call)) {
        dropCall(call);
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
    return m_stopping && (call.kind != PlannedCall::Kind::ReadBack || m_gaveUp);
}

void SubmitJob::dropCall(const PlannedCall &call)
{
    report(m_plan.drop(call, m_end.cancelled ? RowProblem::Cancelled : RowProblem::RunStopped));
}

void SubmitJob::dropQueued()
{
    m_api->dropUnwanted();
    std::deque<PlannedCall> kept;
    for (PlannedCall &call : m_queue) {
        if (isUnwanted(call))
            dropCall(call);
        else
            kept.push_back(std::move(call));
    }
    m_queue = std::move(kept);
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (isUnwanted(waiting->second)) {
            dropCall(waiting->second);
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
