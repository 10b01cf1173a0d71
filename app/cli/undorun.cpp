#include "app/cli/undorun.h"

#include "models/session/broughtback.h"

namespace lineitems::cli {

using namespace Qt::StringLiterals;

void UndoRun::take(const std::vector<HistoryRow> &rows)
{
    for (const HistoryRow &row : rows) {
        if (!row.outcome || row.outcome->outcome != Outcome::Saved)
            continue;
        BatchInput input;
        input.id = row.row.id;
        input.idProperty = row.row.idProperty;
        input.traceId = m_traceIds();
        ReportLine line{input.id, "not_sent", {}, input.traceId};
        for (const RunCell &cell : row.row.cells) {
            if (!cell.before) {
                line.error.code = u"OLD_VALUE_UNKNOWN"_s;
                line.error.property = cell.property;
                line.error.message = u"the run did not read the old value, so it cannot be brought back"_s;
                continue;
            }
            input.properties.push_back({cell.property, *cell.before});
            input.before.push_back({cell.property, savedValue(row, cell)});
        }
        m_lineOf.insert(input.id, m_lines.size());
        if (line.error.code.isEmpty())
            m_inputs.push_back(std::move(input));
        m_lines.push_back(std::move(line));
    }
}

void UndoRun::takeSettled(const SettledInput &settled)
{
    const auto found = m_lineOf.constFind(settled.input.id);
    Q_ASSERT(found != m_lineOf.constEnd());
    ReportLine &line = m_lines[*found];
    line.outcome = QByteArray(outcomeName(settled.outcome.outcome).data());
    line.error = settled.outcome.error;
}

} // namespace lineitems::cli
