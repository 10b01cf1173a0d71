#include "models/hubspot/failurestreak.h"

#include "models/changes/batchinput.h"

#include <algorithm>

namespace lineitems {

namespace {

/// Messages quote values and ids, so two of one reason may differ in them.
bool isAlike(const RowError &a, const RowError &b)
{
    return a.problem == b.problem && a.httpStatus == b.httpStatus && a.category == b.category
        && a.code == b.code && a.property == b.property;
}

/// Conflicts are other people's doing and say nothing of the server; a run that is being stopped settles
/// rows in numbers.
bool isFailure(const RowOutcome &outcome)
{
    const RowProblem problem = outcome.error.problem;
    return outcome.outcome != Outcome::Saved && outcome.outcome != Outcome::Conflict
        && problem != RowProblem::Cancelled && problem != RowProblem::RunStopped;
}

} // namespace

FailureStreak::FailureStreak(int inputCount)
    : m_batches(static_cast<std::size_t>((inputCount + maxBatchSize - 1) / maxBatchSize))
{
    for (std::size_t i = 0; i < m_batches.size(); ++i)
        m_batches[i].open = std::min(maxBatchSize, inputCount - static_cast<int>(i) * maxBatchSize);
}

void FailureStreak::settled(int input, const RowOutcome &outcome)
{
    Batch &batch = m_batches[static_cast<std::size_t>(input / maxBatchSize)];
    batch.alike = batch.alike && isFailure(outcome) && (!batch.why || isAlike(*batch.why, outcome.error));
    batch.why = outcome.error;
    if (--batch.open == 0)
        closeBatch(batch);
}

void FailureStreak::closeBatch(const Batch &batch)
{
    const bool goesOn = batch.alike && m_last && isAlike(*m_last, *batch.why);
    m_length = goesOn ? m_length + 1 : int(batch.alike);
    m_last = batch.alike ? batch.why : std::nullopt;
    if (m_length < enough || m_reason)
        return;
    m_reason = m_last;
    m_reason->problem = RowProblem::FailingAlike;
}

} // namespace lineitems
