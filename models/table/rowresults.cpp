#include "models/table/rowresults.h"

namespace lineitems {

const RowResult *RowResults::find(int row) const
{
    const auto found = m_results.constFind(row);
    return found == m_results.constEnd() ? nullptr : &*found;
}

void RowResults::set(int row, RowResult result)
{
    remove(row);
    if (result.outcome)
        ++m_counts[static_cast<std::size_t>(*result.outcome)];
    m_results.insert(row, std::move(result));
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
