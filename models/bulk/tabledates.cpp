#include "models/bulk/tabledates.h"

#include "models/bulk/tablenumbers.h"

namespace lineitems {

namespace {

constexpr std::size_t recordsBetweenChecks = 1024;

DateEvidence evidenceIn(const CsvTable &table, int column, const CancelCheck &cancelled)
{
    DateEvidence evidence;
    for (std::size_t record = 1; record < table.records.size(); ++record) {
        if (record % recordsBetweenChecks == 0 && cancelled && cancelled())
            break;
        const auto &cells = table.records[record].cells;
        if (static_cast<std::size_t>(column) < cells.size())
            evidence.add(QString::fromUtf8(cells[static_cast<std::size_t>(column)]),
                         heldNumber(table, static_cast<int>(record), column));
    }
    return evidence;
}

} // namespace

std::vector<ColumnDates> readOrders(const CsvTable &table, const std::vector<int> &columns,
                                    std::optional<DateOrder> forUnclear, const CancelCheck &cancelled)
{
    std::vector<DateEvidence> evidence;
    for (const int column : columns)
        evidence.push_back(evidenceIn(table, column, cancelled));
    const std::vector<ColumnOrder> found = ordersOf(evidence);
    std::vector<ColumnDates> dates;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (found[i].matters)
            dates.push_back(
                {columns[i], found[i].order ? found[i].order : forUnclear, !found[i].order.has_value()});
    }
    return dates;
}

} // namespace lineitems
