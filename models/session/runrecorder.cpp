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
        rows.reserve(batch.size());
        for (const BatchInput &input : batch)
            rows.push_back(runRowOf(input));
        m_journal->recordBatch(m_run.id, std::move(rows), this,
                               [go = std::move(go)](const StorageError &) { go(); });
    };
}

void RunRecorder::settled(const std::vector<SettledInput> &inputs)
{
    std::vector<SettledRunRow> rows;
    rows.reserve(inputs.size());
    for (const SettledInput &input : inputs) {
        SettledRunRow row{runRowOf(input.input), input.outcome};
        std::erase_if(row.outcome.serverValues, [&](const PropertyValue &value) {
            return std::none_of(row.row.cells.begin(), row.row.cells.end(),
                                [&](const RunCell &cell) { return cell.property == value.name; });
        });
        rows.push_back(std::move(row));
    }
    m_journal->recordOutcomes(m_run.id, std::move(rows));
}

void RunRecorder::finished(const RunEnd &end, qint64 finishedAtMs)
{
    m_journal->finishRun(m_run.id, {finishedAtMs, end.stoppedBy.problem, end.cancelled});
}

} // namespace lineitems
