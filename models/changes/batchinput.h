// One row as it goes into a batch of inputs.
#pragma once

#include "models/record/outcome.h"
#include "models/record/rowchange.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace lineitems {

/// One input of POST …/batch/update.
struct BatchInput
{
    QByteArray id;
    QString idProperty; ///< empty for record ids; never hs_object_id, which the API refuses
    PropertyValues properties; ///< only what changed
    QByteArray traceId; ///< objectWriteTraceId, unique in the run
    PropertyValues before; ///< the old values, as far as they are known; never sent

    friend bool operator==(const BatchInput &, const BatchInput &) = default;
};

/// HubSpot's limit of inputs in one batch.
inline constexpr int maxBatchSize = 100;

/// Makes trace ids; injected so that tests know them.
using TraceIdSource = std::function<QByteArray()>;
TraceIdSource randomTraceIds();

BatchInput batchInput(const RowChange &change, const QString &idProperty, const QByteArray &traceId);
/// One input a change, in the same order.
std::vector<BatchInput> batchInputs(std::span<const RowChange> changes, const QString &idProperty,
                                    const TraceIdSource &nextTraceId);

} // namespace lineitems
