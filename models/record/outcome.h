// What became of a row that was to be saved, and why. Values, never exceptions.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace lineitems {

/// Every row of a run ends in exactly one of these.
enum class Outcome {
    NotSent, ///< nothing left this machine for it, or the server said "not now" to the end
    Saved, ///< it stands in the answer's results and no error names it, or reading back found every sent value
    Failed, ///< the server refused it, or it is certain that it was not applied
    Conflict, ///< what stands there is neither the value it had nor the one to be saved: not overwritten
    Unknown, ///< it may or may not have been applied, and reading back failed too
};

/// The word for an outcome in reports: saved, failed, conflict, unknown, not_sent.
QLatin1StringView outcomeName(Outcome outcome);

/// A problem that the program itself states; what the server said stands in RowError::message.
enum class RowProblem {
    None,
    ServerError, ///< message and category are the server's
    RecordMissing, ///< no such record, or archived
    NotApplied, ///< the server answered, yet the old value still stands
    NoAnswer, ///< connection lost or timed out, and nothing could be read back
    ConnectFailed, ///< the server could not be reached; nothing was sent
    Cancelled, ///< the person stopped the run first
    RunStopped, ///< another row's error stopped the run
    RetriesUsedUp, ///< rate limited, locked or unavailable to the end
    DailyLimit, ///< no more requests today; it begins anew at midnight in the account's time zone
    FailingAlike, ///< batch after batch failed for one reason, which stopped the run
    CheckFailed, ///< whether somebody else had changed it could not be read, so nothing was sent
    Interrupted, ///< the program ended in the middle of the run; the old value still stands
    Mixed, ///< what stands there now is neither the old nor the sent value
    ChangedSinceLoad, ///< the conflict check found another value or time stamp
    Redirected, ///< the server pointed elsewhere; the token does not follow
};

/// Why a row was not saved. Text is the server's, to be shown as plain text only.
struct RowError
{
    RowProblem problem = RowProblem::None;
    int httpStatus = 0; ///< of the answer that decided, also for a saved row; 0 where there was none
    QString category; ///< VALIDATION_ERROR, OBJECT_NOT_FOUND, …
    QString code; ///< INVALID_INTEGER, …
    QString property; ///< the property the server named, empty if none
    QString message;
    QString correlationId;

    friend bool operator==(const RowError &, const RowError &) = default;
};

struct PropertyValue
{
    QString name;
    QByteArray value; ///< UTF-8, as on the wire

    friend bool operator==(const PropertyValue &, const PropertyValue &) = default;
};

/// Implicitly shared: a run hands them from room to room, 100,000 rows of them.
using PropertyValues = QList<PropertyValue>;

struct RowOutcome
{
    QByteArray id; ///< the record id, or the unique property's value when rows go out by idProperty
    Outcome outcome = Outcome::NotSent;
    RowError error;
    QByteArray traceId; ///< the objectWriteTraceId that was sent
    /// For a saved row: what the server returned. For a conflict: what stands there now.
    PropertyValues serverValues;
    QString warning; ///< for a saved row: "the server made it …"; empty if values came back as sent
};

} // namespace lineitems
