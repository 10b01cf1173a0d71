#include "app/cli/planrun.h"

namespace lineitems::cli {

PlanRun::PlanRun(const PlanFile &plan, const TraceIdSource &traceIds)
{
    std::vector<RowChange> changes;
    changes.reserve(plan.rows.size());
    for (const PlanRow &row : plan.rows)
        changes.push_back(row.change);
    m_inputs = batchInputs(changes, {}, traceIds);
    for (const BatchInput &input : m_inputs)
        m_lines.add({input.id, "not_sent", {}, input.traceId});
}

} // namespace lineitems::cli
