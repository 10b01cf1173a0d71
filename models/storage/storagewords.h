// Enums as words in the database: they can be read there, and stay true when an enum gets a new member.
#pragma once

#include "models/record/cellvalue.h"
#include "models/record/outcome.h"

#include <QString>

namespace lineitems {

QString wordFor(CellProblem problem);
QString wordFor(RowProblem problem);
QString wordFor(Outcome outcome);

// A word that is not known reads as the one that promises least.
CellProblem cellProblemFrom(const QString &word);
RowProblem rowProblemFrom(const QString &word);
Outcome outcomeFrom(const QString &word);

} // namespace lineitems
