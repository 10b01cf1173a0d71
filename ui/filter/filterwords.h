// Filters in words: what a condition asks for, what comparisons are called, what is wrong with an expression.
#pragma once

#include "models/table/filterparser.h"

#include <QString>

namespace lineitems {

/// A column as people know it; the status for an empty name.
QString columnTitle(const Schema &columns, const QString &property);
/// How a list of values shows one: the status in its own words, "(empty)" for an empty cell.
QString valueTitle(const QString &property, const QString &value);
/// "is", "less than", "before" …, as fits the type.
QString operatorTitle(FilterOp op, PropertyType type);
/// "Unit price > 100": a clause, for a label.
QString clauseTitle(const FilterNode &clause, const Schema &columns);
/// What is wrong with the value of a condition that was not typed as an expression.
QString conditionProblem(const FilterError &error);
/// What is wrong, and where.
QString filterErrorSentence(const FilterError &error);

} // namespace lineitems
