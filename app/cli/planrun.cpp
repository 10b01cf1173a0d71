#include "app/cli/planrun.h"

namespace lineitems::cli {

PlanRun::PlanRun(const PlanFile &plan, const TraceIdSource &traceIds)
{
    std::vector<RowChange> changes;
    changes.reserve(plan.rows.size());
    for (const PlanRow &row : plan.rows)
        changes.push_back(row.change);
    m_inputs = batchInputs(changes, {}, traceIds);
    for (const BatchInput &input : m_inputs) {
        m_lineOf.insert(input.id, m_lines.size());
        m_lines.push_back({input.id, "not_sent", {}, input.traceId});
    }
}

void PlanRun::takeSettled(const SettledInput &settled)
{
    const auto found = m_lineOf.constFind(settled.input.id);
    Q_ASSERT(found != m_lineOf.constEnd());
    ReportLine &line = m_lines[*found];
    line.outcome = outcomeName(settled.outcome.outcome);
    line.error = std::make_shared<const RowError>(settled.outcome.error);
}

} // namespace lineitems::cli
