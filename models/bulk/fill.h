// Fill down, right, up and left, by copies or as a series: from the cells that give to those that take.
#pragma once

#include "models/bulk/series.h"
#include "models/table/document.h"
#include "models/table/tablesnapshot.h"

#include <atomic>
#include <span>
#include <vector>

namespace lineitems {

/// A rectangle of cells as the grid shows it, in the order in which it is filled: up and left the last row
/// or column comes first.
struct FillBlock
{
    static constexpr int leadingValues = 0;

    std::vector<int> rows; ///< of the document
    std::vector<int> columns; ///< of the document
    bool across = false; ///< lines run from column to column, else from row to row
    SeriesDirection direction = SeriesDirection::Forward;
    /// How many cells of each line give. leadingValues: those that are filled, from the first one on; of a
    /// line that is filled throughout the first two.
    int given = 1;

    int lineLength() const { return static_cast<int>(across ? columns.size() : rows.size()); }
    int lineCount() const { return static_cast<int>(across ? rows.size() : columns.size()); }
    /// How many cells take, at most.
    long long count() const;
};

enum class FillWay {
    Copy,
    Continue, ///< as the given values suggest
    Natural, ///< as a fill handle does it: a single number is copied, all else goes on
    Switched, ///< the other way round
    Step, ///< the first cell of a line, and FillRule::step each
};

struct FillRule
{
    FillWay way = FillWay::Copy;
    SeriesStep step;
};

struct FillResult
{
    std::vector<CellInput> inputs;
    int readOnly = 0; ///< left alone: their property cannot be edited
    int emptyStarts = 0; ///< lines left alone: an empty first cell suggests no series
};

/// Copies of an empty cell clear. What is cancelled comes back incomplete.
FillResult filledCells(const TableSnapshot &table, std::span<const FillBlock> blocks, const FillRule &rule,
                       const ValueFormat &format, const std::atomic_bool &cancelled);

/// What the first line takes, from the cell `first` places behind the given ones on, `most` cells at most;
/// nothing where it cannot be edited.
std::vector<CellInput> filledPart(const TableSnapshot &table, const FillBlock &block, const FillRule &rule,
                                  const ValueFormat &format, int first, int most);

} // namespace lineitems
