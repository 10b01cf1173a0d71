// Which cells changed, as few rectangles or runs of rows: a paste of 100,000 cells is one signal, not
// 100,000.
#pragma once

#include <cstddef>
#include <vector>

namespace lineitems {

/// A rectangle of cells, both ends included.
struct CellRange
{
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// Makes rectangles of single cells. They hold exactly the cells that were added.
class CellRangeBuilder
{
public:
    /// In ascending order of rows, and of columns within a row; no cell twice.
    void add(int row, int column);
    std::vector<CellRange> take();

private:
    void closeRow();

    std::vector<CellRange> m_done;
    std::vector<CellRange> m_open; ///< reach down to the row before the current one, by column
    std::vector<CellRange> m_row; ///< the current row's runs
};

/// The same ranges; where they are more than `maxRanges`, one that spans them all: a view repaints a range sooner
/// than it takes hundreds of signals.
std::vector<CellRange> fewRanges(const std::vector<CellRange> &ranges, std::size_t maxRanges = 200);

/// Rows that follow each other, both ends included.
struct RowRun
{
    int first = 0;
    int last = 0;

    friend bool operator==(const RowRun &, const RowRun &) = default;
};

/// Runs of the given rows. Where that would be more than `maxRuns`, one run that spans them all.
std::vector<RowRun> rowRuns(std::vector<int> rows, std::size_t maxRuns = 200);

} // namespace lineitems
