#include "models/table/cellrange.h"

#include <algorithm>
#include <utility>

namespace lineitems {

void CellRangeBuilder::add(int row, int column)
{
    if (!m_row.empty() && m_row.back().firstRow != row)
        closeRow();
    if (!m_row.empty() && m_row.back().lastColumn + 1 == column)
        m_row.back().lastColumn = column;
    else
        m_row.push_back({row, row, column, column});
}

void CellRangeBuilder::closeRow()
{
    auto open = m_open.begin();
    std::vector<CellRange> next;
    for (CellRange run : m_row) {
        for (; open != m_open.end() && open->firstColumn < run.firstColumn; ++open)
            m_done.push_back(*open);
        const bool continues = open != m_open.end() && open->firstColumn == run.firstColumn
            && open->lastColumn == run.lastColumn && open->lastRow + 1 == run.firstRow;
        if (continues)
            run.firstRow = (open++)->firstRow;
        next.push_back(run);
    }
    m_done.insert(m_done.end(), open, m_open.end());
    m_open = std::move(next);
    m_row.clear();
}

std::vector<CellRange> CellRangeBuilder::take()
{
    closeRow();
    m_done.insert(m_done.end(), m_open.begin(), m_open.end());
    m_open.clear();
    return std::exchange(m_done, {});
}

std::vector<CellRange> fewRanges(const std::vector<CellRange> &ranges, std::size_t maxRanges)
{
    if (ranges.size() <= maxRanges)
        return ranges;
    CellRange all = ranges.front();
    for (const CellRange &range : ranges) {
        all = {std::min(all.firstRow, range.firstRow), std::max(all.lastRow, range.lastRow),
               std::min(all.firstColumn, range.firstColumn), std::max(all.lastColumn, range.lastColumn)};
    }
    return {all};
}

std::vector<RowRun> rowRuns(std::vector<int> rows, std::size_t maxRuns)
{
    if (!std::is_sorted(rows.begin(), rows.end()))
        std::sort(rows.begin(), rows.end());
    std::vector<RowRun> runs;
    for (const int row : rows) {
        if (!runs.empty() && row <= runs.back().last + 1)
            runs.back().last = row;
        else
            runs.push_back({row, row});
    }
    if (runs.size() > maxRuns)
        return {{runs.front().first, runs.back().last}};
    return runs;
}

} // namespace lineitems
