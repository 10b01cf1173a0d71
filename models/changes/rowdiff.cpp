#include "models/changes/rowdiff.h"

#include <algorithm>

namespace lineitems {

namespace {

QByteArray currentValue(const CurrentRow &current, const QString &property)
{
    const auto found = std::find_if(current.values.begin(), current.values.end(),
                                    [&](const PropertyValue &value) { return value.name == property; });
    return found == current.values.end() ? QByteArray() : found->value;
}

bool isStale(const QByteArray &base, const QByteArray &current)
{
    const auto baseTime = dateTimeFromWire(base);
    const auto currentTime = dateTimeFromWire(current);
    // A record without a time stamp cannot be compared, so it is not known to be as it was.
    return !baseTime || !currentTime || *baseTime != *currentTime;
}

/// The first cell that keeps the row from being sent is the one that is told.
void refuse(RowDiff &diff, RowDiffResult result, const QString &property, CellProblem problem)
{
    if (diff.result == RowDiffResult::Invalid || diff.result == result)
        return;
    diff.result = result;
    diff.property = property;
    diff.problem = problem;
}

} // namespace

RowDiff diffRow(const Schema &schema, const QByteArray &id, const QStringList &properties,
                std::span<const ParsedValue> values, const CurrentRow *current)
{
    RowDiff diff;
    diff.change.id = id;
    diff.change.beforeKnown = current != nullptr;
    for (qsizetype i = 0; i < properties.size(); ++i) {
        const Property &property = *schema.find(properties.at(i));
        const ParsedValue &value = values[static_cast<std::size_t>(i)];
        if (property.name == lastModifiedProperty) {
            diff.baseTime = value.wire;
            if (value.problem != CellProblem::None)
                refuse(diff, RowDiffResult::Invalid, property.name, value.problem);
            continue;
        }
        const QByteArray before = current ? currentValue(*current, property.name) : QByteArray();
        if (current && sameValue(property, before, value.wire))
            continue;
        if (value.problem != CellProblem::None)
            refuse(diff, RowDiffResult::Invalid, property.name, value.problem);
        else if (property.isReadOnly())
            refuse(diff, RowDiffResult::ReadOnly, property.name, CellProblem::None);
        else
            diff.change.cells.push_back({property.name, before, value.wire});
    }
    if (diff.result == RowDiffResult::Unchanged && !diff.change.cells.empty())
        diff.result = RowDiffResult::Changed;
    // A record that was modified since explains a computed cell that differs, so that comes before it.
    const bool differs = diff.result == RowDiffResult::Changed || diff.result == RowDiffResult::ReadOnly;
    if (differs && current && !diff.baseTime.isEmpty()) {
        diff.currentTime = currentValue(*current, QString(lastModifiedProperty));
        if (isStale(diff.baseTime, diff.currentTime))
            diff.result = RowDiffResult::Conflict;
    }
    return diff;
}

} // namespace lineitems
