// Which rows of a batch an answer speaks of. Never by position: by trace id, id, or unique value. Pure.
#pragma once

#include "models/hubspot/batchcodec.h"

#include <QHash>

#include <optional>
#include <span>
#include <vector>

namespace lineitems {

/// The inputs of a batch, found again by what an answer calls them.
class BatchIndex
{
public:
    explicit BatchIndex(std::span<const BatchInput> batch);

    /// The position in the batch, or -1.
    int byId(const QByteArray &id) const { return m_byId.value(id, -1); }
    int byTraceId(const QByteArray &traceId) const { return m_byTraceId.value(traceId, -1); }
    /// The input that a returned record answers: by record id, or by the unique property's value.
    int byRecord(const ApiRecord &record) const;
    /// The inputs that an error's context names: by objectWriteTraceId, else by ids, id or the unique
    /// property. Empty if it names none.
    std::vector<int> byContext(const ApiError &error) const;
    /// As byContext; where that is empty, by record ids that stand in the message.
    std::vector<int> byError(const ApiError &error) const;

private:
    std::vector<int> fromTexts(const QStringList &texts, const QHash<QByteArray, int> &index) const;
    std::vector<int> fromMessage(const QString &message) const;

    QHash<QByteArray, int> m_byId;
    QHash<QByteArray, int> m_byTraceId;
    QString m_idProperty;
};

/// What a whole-batch rejection says of the rows.
struct Rejection
{
    struct Culprit
    {
        int input = 0;
        RowError error;
    };
    std::vector<Culprit> certain; ///< named beyond doubt
    std::vector<int> suspects; ///< one or more of these is bad: to be isolated
    std::vector<int> others; ///< no reason to think so: to be sent again together
};

/// Whether the property is at fault in every row that carries it, whatever the value: it does not exist, or
/// is read-only.
bool concernsWholeColumn(const NamedValue &named);
/// A rejection as it is told for a row that carries the named value.
RowError errorFor(const ApiError &error, int httpStatus, const NamedValue &named);

/// Sorts the rows of a rejected batch. Certain are rows that are named by id or trace id, rows with a
/// property that does not exist or is read-only, and a row that alone carries the very value named.
/// Suspects are rows that carry a named property; all that is left, if nothing fits a row.
Rejection sortRejected(std::span<const BatchInput> batch, const ApiError &error, int httpStatus);

} // namespace lineitems
