// What column filters and the filter bar ask for, as one value: clauses, all of which a row must meet.
#pragma once

#include "models/record/property.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace lineitems {

enum class FilterOp {
    OneOf, ///< any of the values; "" stands for an empty cell. Also what `=` makes
    NoneOf,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< two values, both ends included
    Contains,
    ContainsNot,
    BeginsWith,
    EndsWith,
    Matches, ///< a regular expression
    MatchesNot,
    Empty,
    NotEmpty,
    Changed, ///< not in HubSpot yet
    NotChanged,
    Today,
    LastDays, ///< today and that many days before it
    NextDays, ///< today and that many days after it
};

/// Whether what is asked for is a list of values.
inline bool isListed(FilterOp op)
{
    return op == FilterOp::OneOf || op == FilterOp::NoneOf;
}

/// One thing that is asked of one column. Texts are compared as they are displayed, without regard to case.
struct FilterCondition
{
    QString property; ///< its name; empty: the row's status, whose values are the words of statusWords()
    FilterOp op = FilterOp::OneOf;
    QStringList values = {}; ///< numbers as plain decimals, dates as 2026-03-01, options by label or value
    bool matchCase = false; ///< of a regular expression

    bool operator==(const FilterCondition &) const = default;
};

/// A condition, or other nodes joined.
struct FilterNode
{
    enum Kind { Condition, And, Or, Not };

    Kind kind = Condition;
    FilterCondition condition = {};
    std::vector<FilterNode> nodes = {}; ///< of a Not: exactly one

    bool operator==(const FilterNode &) const = default;
};

/// The clauses of a filter; none: all rows.
using FilterClauses = std::vector<FilterNode>;

/// Whether nothing but that property (empty: the status) is asked about.
bool isOnlyAbout(const FilterNode &node, const QString &property);
/// Whether that property is asked about anywhere.
bool isAbout(const FilterNode &node, const QString &property);
/// The clauses without those that are only about that property.
FilterClauses withoutColumn(FilterClauses clauses, const QString &property);

/// How a row's status is written in a filter, in the order of RowStatus: "unchanged", "changed" …
const QStringList &statusWords();

/// A name or a value as it is written in a filter: in quotes where it is more than a word.
QString quotedIfNeeded(const QString &text);

/// What filterFromText() reads as the same clauses. The columns tell which values are none of their type: without
/// them a listed value that is a word, but no number or date, cannot be read back.
QString filterText(const FilterClauses &clauses, const Schema &columns = {});

} // namespace lineitems
