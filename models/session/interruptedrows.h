// Rows of a run that the program did not see the end of: reads what stands there, and says what became of
// each. Nothing is sent again.
#pragma once

#include "models/hubspot/batchcodec.h"
#include "models/record/property.h"
#include "models/storage/journaltypes.h"

#include <QObject>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace lineitems {

class ApiClient;
class Clock;
class ReadJob;

/// What became of the row, going by what stands there now: saved (every value that was sent), not sent (every
/// old value), else conflict, or unknown where the old values are not known.
RowOutcome classifyInterrupted(const RunRow &row, const ApiRecord &record, const Schema &schema);

class InterruptedRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterruptedRows)

public:
    /// Api and clock must outlive it. The rows must be of one idProperty.
    InterruptedRows(ApiClient *api, Clock *clock, std::vector<RunRow> rows, Schema schema,
                    QObject *parent = nullptr);
    ~InterruptedRows() override;

    /// Reads all; those that still have the old value are read once more after a pause: the server may have
    /// been at work when the program ended.
    void start();

Q_SIGNALS:
    /// An outcome for each row, in their order.
    void finished(const std::vector<lineitems::SettledRunRow> &rows);

private:
    void readOpenRows();
    void take(const ApiRecord &record);
    void takeMissing(const QByteArray &id);
    void roundEnded(const RowError &error);

    ApiClient *m_api;
    Clock *m_clock;
    Schema m_schema;
    std::vector<SettledRunRow> m_rows;
    QHash<QByteArray, std::size_t> m_rowOf; ///< by id
    std::vector<bool> m_open; ///< to be read in the next round
    std::unique_ptr<ReadJob> m_read;
    int m_round = 0;
};

} // namespace lineitems
