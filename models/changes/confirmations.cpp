#include "models/changes/confirmations.h"

#include <algorithm>

namespace lineitems {

Confirmations::Confirmations(GuardReport report) : m_report(std::move(report))
{
    m_open.reserve(m_report.rows.size());
    for (const GuardedRow &row : m_report.rows)
        m_open.push_back(row.tripped);
    countMissing();
}

void Confirmations::confirmRow(int position, bool confirmed)
{
    const auto at = static_cast<std::size_t>(position);
    m_open[at] = confirmed ? GuardSet() : m_report.rows[at].tripped;
    countMissing();
}

void Confirmations::confirmAll(Guard guard, bool confirmed)
{
    if (guard == Guard::ManyRows)
        m_manyConfirmed = confirmed;
    for (std::size_t i = 0; i < m_open.size(); ++i) {
        if (!m_report.rows[i].tripped.has(guard))
            continue;
        if (confirmed)
            m_open[i].remove(guard);
        else
            m_open[i].add(guard);
    }
    countMissing();
}

Confirmations::Extent Confirmations::ofRow(int position) const
{
    const auto at = static_cast<std::size_t>(position);
    if (m_open[at].isEmpty())
        return Extent::All;
    return m_open[at] == m_report.rows[at].tripped ? Extent::None : Extent::Partial;
}

Confirmations::Extent Confirmations::ofAll(Guard guard) const
{
    if (guard == Guard::ManyRows)
        return m_manyConfirmed ? Extent::All : Extent::None;
    const auto open = std::count_if(m_open.begin(), m_open.end(),
                                    [guard](const GuardSet &row) { return row.has(guard); });
    if (open == 0)
        return Extent::All;
    return open == m_report.countOf(guard) ? Extent::None : Extent::Partial;
}

bool Confirmations::isComplete() const
{
    return m_missingRows == 0 && (m_report.countOf(Guard::ManyRows) == 0 || m_manyConfirmed);
}

void Confirmations::countMissing()
{
    m_missingRows = static_cast<int>(
        std::count_if(m_open.begin(), m_open.end(), [](const GuardSet &row) { return !row.isEmpty(); }));
}

} // namespace lineitems
