#include "models/files/dateconvention.h"

#include <algorithm>

namespace lineitems {

namespace {

std::vector<DateOrder> listed(const std::array<bool, 3> &orders)
{
    std::vector<DateOrder> list;
    for (const DateOrder order : dateOrders) {
        if (orders[static_cast<std::size_t>(order)])
            list.push_back(order);
    }
    return list;
}

/// What a column says of itself.
ColumnOrder ownOrder(const DateEvidence &evidence)
{
    ColumnOrder column;
    const std::vector<DateOrder> possible = listed(evidence.possible);
    column.matters = !evidence.example.isEmpty();
    column.isMixed = possible.empty();
    if (!column.matters)
        return column;
    if (possible.size() == 1 || !evidence.isAmbiguous())
        // Of a column without ambiguous cells none depends on it.
        column.order = possible.empty() ? DateOrder::DayFirst : possible.front();
    else
        column.choices = column.isMixed ? listed(evidence.open) : possible;
    return column;
}

/// What all columns say that say anything; nothing if they do not agree, or one contradicts itself.
std::optional<DateOrder> commonOrder(const std::vector<ColumnOrder> &columns)
{
    std::optional<DateOrder> common;
    for (const ColumnOrder &column : columns) {
        if (column.isMixed || (common && column.order && common != column.order))
            return std::nullopt;
        if (column.order)
            common = column.order;
    }
    return common;
}

} // namespace

void DateEvidence::add(QStringView text, QByteArrayView held)
{
    const DateReadings readings = readDate(text, held);
    const auto orders = std::count_if(dateOrders.begin(), dateOrders.end(),
                                      [&](DateOrder order) { return readings.at(order).isValid(); });
    // 02/02/2026 is one day in two orders, and tells neither.
    const bool tells = orders == 1;
    if (!tells && !readings.isAmbiguous())
        return;
    if (example.isEmpty() || (readings.isAmbiguous() && !isAmbiguous()))
        example = text.toString();
    for (const DateOrder order : dateOrders) {
        const bool isDate = readings.at(order).isValid();
        possible[static_cast<std::size_t>(order)] &= isDate;
        open[static_cast<std::size_t>(order)] |= isDate && readings.isAmbiguous();
    }
}

std::vector<ColumnOrder> ordersOf(const std::vector<DateEvidence> &columns)
{
    std::vector<ColumnOrder> found;
    for (const DateEvidence &evidence : columns)
        found.push_back(ownOrder(evidence));
    const std::optional<DateOrder> common = commonOrder(found);
    for (ColumnOrder &column : found) {
        const auto &choices = column.choices;
        column.fromOthers = common && !column.order
            && std::find(choices.begin(), choices.end(), *common) != choices.end();
        if (column.fromOthers)
            column.order = common;
    }
    return found;
}

} // namespace lineitems
