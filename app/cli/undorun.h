// The saved rows of a run as inputs that bring the old values back.
#pragma once

#include "app/cli/report.h"
#include "models/hubspot/submitplan.h"
#include "models/storage/journaltypes.h"

#include <vector>

namespace lineitems::cli {

class UndoRun
{
public:
    explicit UndoRun(TraceIdSource traceIds) : m_traceIds(std::move(traceIds)) {}

    /// The saved rows of the run. A row of which an old value is not known cannot be undone: its line in the
    /// report says so.
    void take(const std::vector<HistoryRow> &rows);
    /// To be sent once. What the run saved is what must still stand: anything else is a conflict.
    std::vector<BatchInput> takeInputs() { return std::move(m_inputs); }
    void takeSettled(const SettledInput &settled) { m_lines.settle(settled); }
    /// A line for each saved row of the run.
    const std::vector<ReportLine> &lines() const { return m_lines.lines(); }

private:
    TraceIdSource m_traceIds;
    std::vector<BatchInput> m_inputs;
    SentLines m_lines;
};

} // namespace lineitems::cli
