// One submit of a file: every row of it on its way from the CSV to a line of the report.
#pragma once

#include "app/cli/report.h"
#include "models/changes/batchinput.h"
#include "models/changes/rowdiff.h"
#include "models/files/changefile.h"
#include "models/hubspot/submitplan.h"

#include <QHash>

#include <vector>

namespace lineitems::cli {

class FileRun
{
public:
    /// `keyProperty` is hs_object_id or a unique property.
    FileRun(ChangeFile file, Schema schema, QString keyProperty);

    /// The keys worth reading: of rows that are not invalid already.
    std::vector<QByteArray> keysToRead() const;
    /// The properties to read for the comparison.
    QStringList propertiesToRead() const;
    /// The unique property that rows are read by, empty for record ids.
    QString idProperty() const;
    void takeCurrent(const ApiRecord &record);
    void takeMissing(const QByteArray &key, const RowError &error);

    /// Compares every row with what was read, or takes every cell as a change where nothing was. What is
    /// left to send comes back; all other rows have their line in the report. Once: the rows of the
    /// file are let go.
    std::vector<BatchInput> inputs(bool currentWasRead, const TraceIdSource &traceIds);
    void takeSettled(const SettledInput &settled);

    /// A line for each row, in the file's order; a row that never got any further is not_sent.
    const std::vector<ReportLine> &lines() const { return m_lines; }
    /// For rows that have not been settled: what kept them from being sent.
    void explainUnsent(const RowError &why);

private:
    void close(std::size_t row, QByteArrayView outcome, const RowError &error = {});
    void setError(std::size_t row, const RowError &error);
    void closeInvalid(std::size_t row, const QString &code, const QString &property, const QString &message);
    void closeBroken(std::size_t row);
    void closeUnsendable(std::size_t row, const RowDiff &diff);

    ChangeFile m_file;
    Schema m_schema;
    QString m_keyProperty;
    std::vector<ReportLine> m_lines;
    std::vector<bool> m_closed;
    std::shared_ptr<const RowError> m_lastError; ///< lines with the same one share it
    QHash<QByteArray, CurrentRow> m_current; ///< by key
    QHash<QByteArray, RowError> m_missing; ///< by key: no such record
    QHash<QByteArray, std::size_t> m_sentRow; ///< by the id that went out
};

/// Why a cell does not fit, in words.
QString describe(CellProblem problem);

} // namespace lineitems::cli
