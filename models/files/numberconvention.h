// Which decimal sign a column of pasted numbers has, told from all its cells: 1.234,50 and 1,234.50 say it,
// a column of only 1.234 does not. Pure.
#pragma once

#include "models/record/pastednumber.h"

#include <QString>

#include <optional>
#include <vector>

namespace lineitems {

/// What the cells of one column say together. Start from an empty one and add every cell.
struct NumberEvidence
{
    long long pointOnly = 0; ///< cells that are numbers with a decimal point only
    long long commaOnly = 0;
    long long ambiguous = 0; ///< 1,234 or 1.234
    QString example; ///< the first cell that is ambiguous, else the first that tells

    /// `held` as in readPastedNumber(): a cell that it decides is no longer ambiguous.
    void add(QStringView text, QByteArrayView held = {});
};

enum class ConventionFinding {
    NoMatter, ///< no cell depends on it
    Point,
    Comma,
    Ambiguous, ///< every cell that depends on it can be read both ways: a person has to say
    Mixed, ///< some cells say point, others comma
};

ConventionFinding findingOf(const NumberEvidence &evidence);

/// How the numbers of one column of a table are read.
struct ColumnConvention
{
    ConventionFinding finding = ConventionFinding::NoMatter;
    std::optional<NumberConvention> convention; ///< nothing: a person has to say it, if it matters
    bool fromOthers = false; ///< it says nothing itself, but the other columns are clear
};

/// Columns that say nothing themselves are read as all the others that do, since they come from one table;
/// where those do not agree, or one contradicts itself, they tell nothing.
std::vector<ColumnConvention> conventionsOf(const std::vector<NumberEvidence> &columns);

} // namespace lineitems
