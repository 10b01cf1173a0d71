#include "app/cli/undorun.h"

#include "models/session/broughtback.h"

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const RowError> oldValueUnknown(const QString &property)
{
    RowError error;
    error.code = u"OLD_VALUE_UNKNOWN"_s;
    error.property = property;
    error.message = u"the run did not read the old value, so it cannot be brought back"_s;
    return std::make_shared<const RowError>(std::move(error));
}

} // namespace

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
        bool isKnown = true;
        for (const RunCell &cell : row.row.cells) {
            if (!cell.before) {
                line.error = oldValueUnknown(cell.property);
                isKnown = false;
                continue;
            }
            input.properties.push_back({cell.property, *cell.before});
            input.before.push_back({cell.property, savedValue(row, cell)});
        }
        m_lineOf.insert(input.id, m_lines.size());
        if (isKnown)
            m_inputs.push_back(std::move(input));
        m_lines.push_back(std::move(line));
    }
}

void UndoRun::takeSettled(const SettledInput &settled)
{
    const auto found = m_lineOf.constFind(settled.input.id);
    Q_ASSERT(found != m_lineOf.constEnd());
    ReportLine &line = m_lines[*found];
    line.outcome = outcomeName(settled.outcome.outcome);
    line.error = std::make_shared<const RowError>(settled.outcome.error);
}

} // namespace lineitems::cli
