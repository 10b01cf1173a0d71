// Find and replace in the text of cells: plain, or by a regular expression with groups.
#pragma once

#include "models/bulk/newvalue.h"

#include <QRegularExpression>

#include <optional>
#include <vector>

namespace lineitems {

/// What a person fills in.
struct ReplaceWish
{
    QString find;
    QString with; ///< of a regular expression: $1 or \1, ${name}, $0 for all of it, $$, \\, \n, \t
    bool isRegularExpression = false;
    bool matchesCase = false;
    bool wholeCell = false;
};

/// Ready to be carried out, on any thread.
struct Replacement
{
    struct Piece
    {
        QString text;
        int group = -1; ///< -1: the text
    };

    QRegularExpression pattern;
    std::vector<Piece> with;
};

enum class ReplaceProblem { None, NothingToFind, BadPattern, NoSuchGroup };

struct ReplacePlan
{
    std::optional<Replacement> replacement;
    ReplaceProblem problem = ReplaceProblem::None;
    QString detail; ///< what is wrong with the pattern (English, by the library), or which group
    qsizetype position = -1; ///< of what is wrong with the pattern
};

ReplacePlan planReplacement(const ReplaceWish &wish);

/// Nothing where the pattern needs too long.
std::optional<QString> replaced(const Replacement &replacement, const QString &text);

/// Works on the text that people see (labels, dates as 2026-03-31, "12 months"); what comes out is read as if
/// typed.
NewValue changed(const Replacement &step, const CellView &cell);

} // namespace lineitems
