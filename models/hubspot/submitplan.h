// What to send, and what an answer means for each row: the one place that decides "saved". Pure: no clock,
// no network; SubmitJob carries it out.
#pragma once

#include "models/changes/runinputs.h"
#include "models/hubspot/attribution.h"
#include "models/hubspot/connection.h"
#include "models/hubspot/failurestreak.h"
#include "models/hubspot/http.h"
#include "models/hubspot/retrypolicy.h"
#include "models/record/property.h"

#include <QHash>

#include <array>
#include <functional>
#include <vector>

namespace lineitems {

/// A request the plan wants made.
struct PlannedCall
{
    enum class Kind {
        Check, ///< read before sending: has somebody else changed these cells since they were loaded?
        Update,
        ReadBack, ///< read after sending, where the answer left open what became of the rows
    };

    Kind kind = Kind::Update;
    std::vector<int> inputs; ///< positions in the run; 100 at most
    qint64 pauseMs = 0; ///< wait that long before it
    /// How often it was put off or repeated; of the times when others got through only the first few count.
    int attempt = 0;
};

/// An input of the run and what became of it.
struct SettledInput
{
    BatchInput input;
    RowOutcome outcome;
};

struct PlanStep
{
    std::vector<SettledInput> settled;
    std::vector<PlannedCall> next;
    /// Set when going on makes no sense (401, 403, a redirect, nobody there): calls that are not under way
    /// are to be dropped. What may have been applied is still read back.
    RowError stop;
    /// Set on a 401: nothing goes on before there is another token; `next` then holds the call again.
    RowError hold;
};

/// What a person chooses for a run.
struct PlanOptions
{
    /// Rows whose old values are known are read just before they are sent; what somebody else changed
    /// meanwhile is a conflict and not overwritten.
    bool checkConflicts = true;
    /// How updates are spoken; reads are the same in all versions.
    ApiVersion version = ApiVersion::V3;
};

class SubmitPlan
{
public:
    /// Random numbers in [0, 1), to spread pauses.
    using Random = std::function<double()>;

    /// The schema tells how values are compared. Ids must be unique among the inputs.
    SubmitPlan(RunInputs inputs, Schema schema, Random random, PlanOptions options = {});

    /// These rows may have been saved by an earlier run: they are read before anything is sent for them.
    void readFirst(const std::vector<QByteArray> &ids);

    int inputCount() const { return static_cast<int>(m_inputs.size()); }
    /// All inputs in batches.
    std::vector<PlannedCall> start() const;
    /// The inputs of a call, to be encoded.
    std::vector<BatchInput> batchOf(const PlannedCall &call) const;
    /// The properties that a read-back has to ask for.
    QStringList propertiesToRead(const PlannedCall &call) const;

    /// To be asked before an update leaves: takes rows out of it that cannot succeed any more, since the
    /// server said that one of their properties does not exist or is read-only.
    std::vector<SettledInput> screen(PlannedCall &call);
    /// What came back for a call. Every input of it is settled, or part of a next call.
    PlanStep take(const PlannedCall &call, const HttpAnswer &answer);
    /// A call that will not be made after all. Rows that were never applied end as "not sent", rows that
    /// were to be read back as "unknown".
    std::vector<SettledInput> drop(const PlannedCall &call, RowProblem why);

private:
    struct RowState
    {
        bool settled = false;
        bool readFirst = false;
        int timesSent = 0;
    };

    /// What is known of a row whose end an answer left open. Few rows have it, and a row is to be small.
    struct Doubt
    {
        RowError reason; ///< why it is being read back, or was not applied
        std::optional<PropertyValues> seen; ///< what the first read back found
    };

    void takeCheck(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step);
    /// True if the row is to be sent; else it is settled.
    bool takeCheckedRow(int index, const ApiRecord &record, PlanStep &step);
    void checkOnceMore(const PlannedCall &call, std::vector<int> inputs, const HttpAnswer &after,
                       PlanStep &step);
    void takeUpdate(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step);
    void takeNotNow(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step);
    void countAnswer(PlannedCall::Kind kind, bool gotThrough);
    void countUpdate(const PlannedCall &call, bool gotThrough);
    /// Whether calls of that kind are answered at the moment, taken together.
    bool othersGetThrough(PlannedCall::Kind kind) const;
    /// That call for these inputs of it, after a pause; nothing when it is time to give it up.
    std::optional<PlannedCall> again(const PlannedCall &call, std::vector<int> inputs,
                                     const HttpAnswer &answer);
    bool maySendAgain(int index) const;
    void sendAgain(std::vector<int> inputs, PlanStep &step) const;
    void takeRead(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step);
    /// False if the answer told the end of no row.
    bool takeResults(const PlannedCall &call, const BatchResponse &response, int httpStatus, PlanStep &step);
    void takeRejection(const PlannedCall &call, const HttpAnswer &answer, PlanStep &step);
    void takeReadRow(int index, const ApiRecord &record, PlanStep &step, std::vector<int> &readAgain,
                     std::vector<int> &toSend);
    /// Reads these inputs again after that answer, or calls them unknown if it is null or enough was tried.
    void readOnceMore(const PlannedCall &call, std::vector<int> inputs, const HttpAnswer *after,
                      PlanStep &step);
    void settleMissing(int index, int httpStatus, PlanStep &step);
    void settleConflict(int index, const ApiRecord &record, RowError error, PlanStep &step);
    void takeOutColumns(const ApiError &error, int httpStatus);
    void bisect(std::vector<int> inputs, PlanStep &step) const;
    bool needsCheck(int index) const;

    const BatchInput &input(int index) const { return m_inputs[static_cast<std::size_t>(index)]; }
    const RowState &state(int index) const { return m_states[static_cast<std::size_t>(index)]; }
    RowState &state(int index) { return m_states[static_cast<std::size_t>(index)]; }
    void settle(int index, Outcome outcome, RowError error, PlanStep &step);
    void settleSaved(int index, const ApiRecord &record, int httpStatus, PlanStep &step);
    void settleAll(const PlannedCall &call, Outcome outcome, const RowError &error, PlanStep &step);
    bool holdsValues(const ApiRecord &record, const PropertyValues &values) const;
    bool sameProperty(const QString &name, QByteArrayView a, QByteArrayView b) const;
    QString warningFor(const BatchInput &input, const ApiRecord &record) const;

    RunInputs m_inputs;
    std::vector<RowState> m_states;
    QHash<int, Doubt> m_doubts; ///< by the position of the input
    Schema m_schema;
    Random m_random;
    PlanOptions m_options;
    FailureStreak m_streak;
    std::array<int, 3> m_refusalsInARow = {}; ///< by PlannedCall::Kind
    int m_refusedPartsInARow = 0; ///< updates of halved batches
    QHash<QString, RowError> m_lostColumns; ///< properties that the server does not take, and what it said
};

/// A row is sent that often at most, each time only when it is certain that the time before failed.
inline constexpr int maxSends = 8;
/// The same while other batches are answered: it leaves room to halve a batch down to the row at fault.
inline constexpr int maxSendsAmongOthers = 16;
/// A batch that failed that often without a reason may hold such a row.
inline constexpr int sendsBeforeHalving = 3;
/// Between a lost answer and reading back, and between two reads: the server may still be at work.
inline constexpr qint64 readBackPauseMs = 1'000;

} // namespace lineitems
