// A connection as the commands use it: they ask and wait, one thing after the other.
#pragma once

#include "models/hubspot/apiclient.h"
#include "models/hubspot/batchcodec.h"
#include "models/hubspot/networktransport.h"
#include "models/hubspot/submitplan.h"
#include "models/record/loadedrow.h"
#include "models/session/runrecorder.h"

#include <QObject>

#include <functional>
#include <optional>

namespace lineitems::cli {

class Portal
{
public:
    explicit Portal(const Connection &connection);

    /// Which portal it is, or nothing; `error` then says why.
    std::optional<AccountInfo> account(RowError *error);
    /// The properties of line items, or nothing; `error` then says why.
    std::optional<Schema> schema(RowError *error);
    /// Reads records page by page; RowError::problem is None when all came.
    RowError list(const QStringList &properties, const std::function<void(const LoadedRow &)> &take,
                  const std::function<void(int total)> &totalKnown);
    /// Reads records by their ids, or by a unique property.
    RowError readRecords(std::vector<QByteArray> ids, const QStringList &properties,
                         const QString &idProperty, const std::function<void(const ApiRecord &)> &take,
                         const std::function<void(const QByteArray &id, const RowError &)> &takeMissing);
    /// Sends the inputs and keeps the run in the history; `take` is called once for each.
    void submit(std::vector<BatchInput> inputs, const Schema &schema, PlanOptions options,
                RunRecorder *recorder, const std::function<void(const SettledInput &)> &take);

    const CallCounts &counts() const { return m_api.counts(); }

private:
    QObject m_managers; ///< owns the network access managers
    NetworkTransport m_transport;
    SystemClock m_clock;
    ApiClient m_api;
};

/// What went wrong, in a sentence.
QString describe(const RowError &error);

} // namespace lineitems::cli
