// What Session does about a run: submit, pause, cancel, what settles, and the values that HubSpot computed since.
#include "models/session/session.h"

#include "models/hubspot/apiclient.h"

#include <utility>

namespace lineitems {

void Session::submit(RunInputs inputs, PlanOptions options)
{
    if (m_state != State::Ready || inputs.empty())
        return;
    std::vector<QByteArrayView> ids;
    ids.reserve(inputs.size());
    for (const BatchInput &input : inputs)
        ids.push_back(input.id);
    const std::vector<QByteArray> unknown = unknownAmong(inputs);
    m_document.markSubmitting(ids);
    options.version = m_connection.version;
    SubmitPlan plan(
        std::move(inputs), m_document.columns(), [this] { return m_api->random(); }, options);
    plan.readFirst(unknown);
    // Values read before this run must not be put over what it saves; they are read after it.
    m_refresh.reset();
    m_lastRun = {};
    m_watch.start(m_clock->nowMs());
    m_submit = std::make_unique<SubmitJob>(m_api.get(), m_clock, std::move(plan));
    connect(m_submit.get(), &SubmitJob::settled, this, &Session::takeSettled);
    connect(m_submit.get(), &SubmitJob::finished, this, &Session::finishRun);
    connect(m_submit.get(), &SubmitJob::tokenNeeded, this, [this](const RowError &error) {
        m_waitsForToken = true;
        m_watch.hold(m_clock->nowMs());
        Q_EMIT tokenNeeded(error);
    });
    if (m_journal)
        m_journal->beginRun(m_submit.get(), m_submit->totalCount());
    setState(State::Submitting);
    m_submit->start();
}

std::vector<QByteArray> Session::unknownAmong(const RunInputs &inputs) const
{
    std::vector<QByteArray> unknown;
    if (m_document.results().count(Outcome::Unknown) == 0)
        return unknown;
    for (const BatchInput &input : inputs) {
        const RowResult *result = m_document.results().find(m_document.rowOf(input.id));
        if (result && result->outcome == Outcome::Unknown)
            unknown.push_back(input.id);
    }
    return unknown;
}

void Session::cancelSubmit()
{
    m_watch.goOn(m_clock->nowMs());
    if (m_submit)
        m_submit->cancel();
}

void Session::pauseSubmit()
{
    if (m_submit)
        m_submit->pause();
    if (isPaused())
        m_watch.hold(m_clock->nowMs());
}

void Session::resumeSubmit()
{
    // A run that waits for a token goes on with setToken() only.
    if (!m_submit || m_waitsForToken)
        return;
    m_watch.goOn(m_clock->nowMs());
    m_submit->resume();
}

bool Session::isPaused() const
{
    return m_submit && m_submit->isPaused();
}

void Session::giveUpToken()
{
    if (m_submit && std::exchange(m_waitsForToken, false))
        m_submit->giveUp();
}

void Session::takeSettled(const std::vector<SettledInput> &settled)
{
    std::vector<SettledRow> rows;
    rows.reserve(settled.size());
    for (const SettledInput &item : settled) {
        rows.push_back({item.input.id, item.input.properties, item.outcome});
        countOutcome(item.outcome.outcome);
        if (item.outcome.outcome == Outcome::Saved)
            m_unrefreshed.insert(item.input.id);
    }
    if (m_journal)
        m_journal->settled(settled);
    m_document.applyOutcomes(rows);
    reportProgress(m_submit->settledCount(), m_submit->totalCount());
}

void Session::countOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Saved:
        ++m_lastRun.saved;
        break;
    case Outcome::Failed:
        ++m_lastRun.failed;
        break;
    case Outcome::Conflict:
        ++m_lastRun.conflict;
        break;
    case Outcome::Unknown:
        ++m_lastRun.unknown;
        break;
    case Outcome::NotSent:
        ++m_lastRun.notSent;
        break;
    }
}

void Session::finishRun(const RunEnd &end)
{
    m_lastRun.stoppedBy = end.stoppedBy;
    m_lastRun.cancelled = end.cancelled;
    m_lastRun.durationMs = m_watch.elapsed(m_clock->nowMs());
    if (m_journal)
        m_journal->finishRun(end);
    m_submit.release()->deleteLater();
    m_waitsForToken = false;
    setState(State::Ready);
    Q_EMIT submitFinished(m_lastRun);
    refreshComputed();
}

void Session::refreshComputed()
{
    QStringList computed;
    for (const Property &property : m_document.columns().properties()) {
        if (property.isReadOnly() && property.readOnly != ReadOnlyReason::RecordId)
            computed.append(property.name);
    }
    if (m_unrefreshed.isEmpty() || computed.isEmpty())
        return;
    // The answer to an update need not hold every value that HubSpot computed from it; an old net price
    // beside a new price would be a lie. What cannot be read now is read after the next run.
    m_refresh = std::make_unique<ReadJob>(
        m_api.get(), std::vector(m_unrefreshed.begin(), m_unrefreshed.end()), computed, QString());
    connect(m_refresh.get(), &ReadJob::recordsArrived, this, [this](const std::vector<ApiRecord> &records) {
        for (const ApiRecord &record : records) {
            m_document.refreshReadOnly(record.id, record.properties);
            m_unrefreshed.remove(record.id);
        }
    });
    connect(m_refresh.get(), &ReadJob::finished, this, [this] { m_refresh.release()->deleteLater(); });
    m_refresh->start();
}

} // namespace lineitems
