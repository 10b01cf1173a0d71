// Which decimal sign a column of pasted numbers has, told from all its cells: 1.234,50 and 1,234.50 say it,
// a column of only 1.234 does not. Pure.
#pragma once

#include "models/record/pastednumber.h"

#include <QString>

namespace lineitems {

/// What the cells of one column say together. Start from an empty one and add every cell.
struct NumberEvidence
{
    long long pointOnly = 0; ///< cells that are numbers with a decimal point only
    long long commaOnly = 0;
    long long ambiguous = 0; ///< 1,234 or 1.234
    QString example; ///< the first cell that is ambiguous, else the first that tells

    /// `held` is the number that the program it comes from holds for this cell, as a plain decimal; empty where
    /// it does not say so.
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

} // namespace lineitems
