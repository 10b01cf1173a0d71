#include "models/table/rowresults.h"

namespace lineitems {

void RowResults::set(int row, RowResult result)
{
    set(row, std::make_shared<const RowResult>(std::move(result)));
}

void RowResults::set(int row, std::shared_ptr<const RowResult> result)
{
    Held &held = m_results[row];
    if (held && held->outcome)
        --m_counts[static_cast<std::size_t>(*held->outcome)];
    if (result->outcome)
        ++m_counts[static_cast<std::size_t>(*result->outcome)];
    held = std::move(result);
}

void RowResults::remove(int row)
{
    const RowResult *result = find(row);
    if (!result)
        return;
    if (result->outcome)
        --m_counts[static_cast<std::size_t>(*result->outcome)];
    m_results.remove(row);
}

int RowResults::problemCount() const
{
    return failedCount() + count(Outcome::Conflict);
}

} // namespace lineitems
