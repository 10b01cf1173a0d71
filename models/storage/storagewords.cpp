#include "models/storage/storagewords.h"

#include <algorithm>
#include <iterator>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
struct Word
{
    Enum value;
    QLatin1StringView word;
};

constexpr Word<CellProblem> cellProblems[] = {
    {CellProblem::None, ""_L1},
    {CellProblem::NotANumber, "not_a_number"_L1},
    {CellProblem::NotAFormula, "not_a_formula"_L1},
    {CellProblem::AmbiguousNumber, "ambiguous_number"_L1},
    {CellProblem::NotABool, "not_a_bool"_L1},
    {CellProblem::NotADate, "not_a_date"_L1},
    {CellProblem::NotADateTime, "not_a_date_time"_L1},
    {CellProblem::NotAnOption, "not_an_option"_L1},
    {CellProblem::TooLong, "too_long"_L1},
    {CellProblem::NotATerm, "not_a_term"_L1},
};

constexpr Word<RowProblem> rowProblems[] = {
    {RowProblem::None, ""_L1},
    {RowProblem::ServerError, "server_error"_L1},
    {RowProblem::RecordMissing, "record_missing"_L1},
    {RowProblem::NotApplied, "not_applied"_L1},
    {RowProblem::NoAnswer, "no_answer"_L1},
    {RowProblem::ConnectFailed, "connect_failed"_L1},
    {RowProblem::Cancelled, "cancelled"_L1},
    {RowProblem::RunStopped, "run_stopped"_L1},
    {RowProblem::RetriesUsedUp, "retries_used_up"_L1},
    {RowProblem::DailyLimit, "daily_limit"_L1},
    {RowProblem::FailingAlike, "failing_alike"_L1},
    {RowProblem::CheckFailed, "check_failed"_L1},
    {RowProblem::Interrupted, "interrupted"_L1},
    {RowProblem::Mixed, "mixed"_L1},
    {RowProblem::ChangedSinceLoad, "changed_since_load"_L1},
    {RowProblem::Redirected, "redirected"_L1},
};

constexpr Outcome outcomes[] = {Outcome::NotSent, Outcome::Saved, Outcome::Failed, Outcome::Conflict,
                                Outcome::Unknown};

template <typename Enum, std::size_t size>
QString wordIn(const Word<Enum> (&words)[size], Enum value)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [value](const Word<Enum> &word) { return word.value == value; });
    Q_ASSERT(found != std::end(words));
    return found->word;
}

template <typename Enum, std::size_t size>
Enum valueIn(const Word<Enum> (&words)[size], const QString &text, Enum otherwise)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&text](const Word<Enum> &word) { return word.word == text; });
    return found == std::end(words) ? otherwise : found->value;
}

} // namespace

QString wordFor(CellProblem problem)
{
    return wordIn(cellProblems, problem);
}

QString wordFor(RowProblem problem)
{
    return wordIn(rowProblems, problem);
}

QString wordFor(Outcome outcome)
{
    return outcomeName(outcome);
}

CellProblem cellProblemFrom(const QString &word)
{
    // Any problem keeps the cell from being sent before a person looked at it.
    return valueIn(cellProblems, word, CellProblem::NotAnOption);
}

RowProblem rowProblemFrom(const QString &word)
{
    return valueIn(rowProblems, word, RowProblem::ServerError);
}

Outcome outcomeFrom(const QString &word)
{
    const auto found = std::find_if(std::begin(outcomes), std::end(outcomes),
                                    [&word](Outcome outcome) { return outcomeName(outcome) == word; });
    return found == std::end(outcomes) ? Outcome::Unknown : *found;
}

} // namespace lineitems
