// What there is to say of a table that is joined by key, in words: why rows are left out, and where a file is
// broken.
#pragma once

#include "models/bulk/keyjoin.h"
#include "models/files/tablefile.h"

#include <QStringList>

namespace lineitems {

/// More columns than this are no table for people, and a list of them would take its time.
inline constexpr std::size_t mostJoinColumns = 1000;

/// All kinds, in the order in which they are counted to people.
inline constexpr JoinProblem joinProblems[] = {
    JoinProblem::UnknownKey,   JoinProblem::OnlyCaseDiffers, JoinProblem::SeveralLineItems,
    JoinProblem::SeveralRows,  JoinProblem::NoKey,           JoinProblem::UnfitKey,
    JoinProblem::TooManyCells, JoinProblem::UnfitValue,      JoinProblem::OtherCurrency,
};

/// "12 keys not found".
QString joinProblemCount(JoinProblem problem, int count);

/// Why that row or cell is left out.
QString findingSentence(const JoinFinding &finding, const CsvTable &table, const JoinRules &rules,
                        const Document &document);

/// What there is to say of whole columns of the table: how they are read, and which are left alone.
QStringList joinColumnNotes(const KeyJoin &join, const CsvTable &table);

/// Why nothing can be made of a table, with line and column where it is broken; empty if all is well.
QString tableProblem(const TableFile &file);

} // namespace lineitems
