// The rows of a plan on their way from the file to a line of the report.
#pragma once

#include "app/cli/report.h"
#include "models/files/planfile.h"
#include "models/hubspot/submitplan.h"

#include <vector>

namespace lineitems::cli {

class PlanRun
{
public:
    PlanRun(const PlanFile &plan, const TraceIdSource &traceIds);

    /// To be sent once. What the plan says of the old values must still stand: anything else is a conflict.
    std::vector<BatchInput> takeInputs() { return std::move(m_inputs); }
    void takeSettled(const SettledInput &settled) { m_lines.settle(settled); }
    /// A line for each row of the plan, in its order; not_sent until it is settled.
    const std::vector<ReportLine> &lines() const { return m_lines.lines(); }

private:
    std::vector<BatchInput> m_inputs;
    SentLines m_lines;
};

} // namespace lineitems::cli
