#include "models/changes/batchinput.h"

#include "models/record/property.h"

#include <QUuid>

namespace lineitems {

TraceIdSource randomTraceIds()
{
    // One random number for all of a run: asking the system for each row takes longer than making the row.
    return [run = QUuid::createUuid().toByteArray(QUuid::Id128).left(16) + '-', row = 0]() mutable {
        return run + QByteArray::number(++row);
    };
}

BatchInput batchInput(const RowChange &change, const QString &idProperty, const QByteArray &traceId)
{
    BatchInput input;
    input.id = change.id;
    if (idProperty != recordIdProperty)
        input.idProperty = idProperty;
    input.traceId = traceId;
    input.properties.reserve(static_cast<qsizetype>(change.cells.size()));
    for (const CellChange &cell : change.cells) {
        input.properties.push_back({cell.property, cell.after});
        if (change.beforeKnown)
            input.before.push_back({cell.property, cell.before});
    }
    return input;
}

std::vector<BatchInput> batchInputs(std::span<const RowChange> changes, const QString &idProperty,
                                    const TraceIdSource &nextTraceId)
{
    std::vector<BatchInput> inputs;
    inputs.reserve(changes.size());
    for (const RowChange &change : changes)
        inputs.push_back(batchInput(change, idProperty, nextTraceId()));
    return inputs;
}

} // namespace lineitems
