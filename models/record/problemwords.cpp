#include "models/record/problemwords.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QString code;
    QString message;
};

Words wordsFor(RowProblem problem)
{
    switch (problem) {
    case RowProblem::None:
    case RowProblem::ServerError:
        return {};
    case RowProblem::RecordMissing:
        return {u"RECORD_MISSING"_s, u"there is no such line item, or it is archived"_s};
    case RowProblem::NotApplied:
        return {u"NOT_APPLIED"_s, u"sent several times; the old value still stands"_s};
    case RowProblem::NoAnswer:
        return {u"NO_ANSWER"_s, u"no usable answer came, and the row could not be read back"_s};
    case RowProblem::ConnectFailed:
        return {u"CONNECT_FAILED"_s, u"the server could not be reached"_s};
    case RowProblem::Cancelled:
        return {u"CANCELLED"_s, u"the run was cancelled before this row was sent"_s};
    case RowProblem::RunStopped:
        return {u"RUN_STOPPED"_s, u"an error stopped the run before this row was saved"_s};
    case RowProblem::RetriesUsedUp:
        return {u"RETRIES_USED_UP"_s, u"the server said \"not now\" to the end"_s};
    case RowProblem::DailyLimit:
        return {u"DAILY_LIMIT"_s,
                u"the day's requests are used up; they begin anew at midnight in the "
                "account's time zone"_s};
    case RowProblem::FailingAlike:
        return {u"FAILING_ALIKE"_s, u"five batches in a row failed for the same reason"_s};
    case RowProblem::CheckFailed:
        return {u"CHECK_FAILED"_s,
                u"the current value could not be read to look for changes by others; "
                "nothing was sent"_s};
    case RowProblem::Interrupted:
        return {u"INTERRUPTED"_s,
                u"the program ended in the middle of the run; the old value still stands"_s};
    case RowProblem::Mixed:
        return {u"NEITHER_OLD_NOR_NEW"_s,
                u"what stands there now is neither the old value nor the one sent"_s};
    case RowProblem::ChangedSinceLoad:
        return {u"CHANGED_SINCE_LOAD"_s, u"changed by somebody else since it was read; nothing was sent"_s};
    case RowProblem::Redirected:
        return {u"REDIRECTED"_s, u"the server pointed elsewhere; the token does not follow"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

RowError inWords(RowError error)
{
    const Words words = wordsFor(error.problem);
    if (error.code.isEmpty())
        error.code = words.code;
    if (error.message.isEmpty())
        error.message = words.message;
    return error;
}

} // namespace lineitems
