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
        if (isKnown)
            m_inputs.push_back(std::move(input));
        m_lines.add(std::move(line));
    }
}

} // namespace lineitems::cli
