#include "models/session/runrecorder.h"

#include <algorithm>

namespace lineitems {

RunRow runRowOf(const BatchInput &input)
{
    RunRow row;
    row.id = input.id;
    row.idProperty = input.idProperty;
    row.traceId = input.traceId;
    row.cells.reserve(input.properties.size());
    for (const PropertyValue &sent : input.properties) {
        const auto before = std::find_if(input.before.begin(), input.before.end(),
                                         [&](const PropertyValue &old) { return old.name == sent.name; });
        row.cells.push_back({sent.name,
                             before == input.before.end() ? std::nullopt : std::optional(before->value),
                             sent.value});
    }
    return row;
}

RunRecorder::RunRecorder(Journal *journal, RunRecord run, QObject *parent)
    : QObject(parent), m_journal(journal), m_run(std::move(run))
{
    m_journal->beginRun(m_run);
}

BeforeSend RunRecorder::beforeSend()
{
    return [this](const std::vector<BatchInput> &batch, std::function<void()> go) {
        std::vector<RunRow> rows;
        std::vector<QByteArray> ids;
        rows.reserve(batch.size());
        for (const BatchInput &input : batch) {
            rows.push_back(runRowOf(input));
            ids.push_back(input.id);
        }
        m_journal->recordBatch(m_run.id, std::move(rows), this,
                               [this, ids = std::move(ids), go = std::move(go)](const StorageError &error) {
                                   // What could not be written comes whole with its outcome, or the history would not have it.
                                   if (!error)
                                       for (const QByteArray &id : ids)
                                           m_recorded.insert(id);
                                   go();
                               });
    };
}

SettledRunRow RunRecorder::settledRow(const SettledInput &input) const
{
    SettledRunRow settled;
    if (m_recorded.contains(input.input.id))
        settled.row.id = input.input.id;
    else
        settled.row = runRowOf(input.input);
    const RowOutcome &outcome = input.outcome;
    settled.outcome.id = outcome.id;
    settled.outcome.outcome = outcome.outcome;
    settled.outcome.error = outcome.error;
    settled.outcome.traceId = outcome.traceId;
    settled.outcome.warning = outcome.warning;
    // Only what the server made of a value that was sent is news.
    for (const PropertyValue &value : outcome.serverValues) {
        const auto &sent = input.input.properties;
        if (std::any_of(sent.begin(), sent.end(), [&](const PropertyValue &each) {
                return each.value != value.value && each.name == value.name;
            }))
            settled.outcome.serverValues.push_back(value);
    }
    return settled;
}

void RunRecorder::settled(const std::vector<SettledInput> &inputs)
{
    std::vector<SettledRunRow> rows;
    rows.reserve(inputs.size());
    for (const SettledInput &input : inputs) {
        rows.push_back(settledRow(input));
        m_recorded.remove(input.input.id);
    }
    m_journal->recordOutcomes(m_run.id, std::move(rows));
}

void RunRecorder::finished(const RunEnd &end, qint64 finishedAtMs)
{
    m_journal->finishRun(m_run.id, {finishedAtMs, end.stoppedBy.problem, end.cancelled});
}

} // namespace lineitems
