// The report of a submit: a line for each row, in the order of the file, plan or run it is from, and the counts.
#pragma once

#include "models/hubspot/apiclient.h"
#include "models/hubspot/submitplan.h"
#include "models/record/outcome.h"

#include <QHash>

#include <memory>
#include <vector>

class QFileDevice;

namespace lineitems::cli {

/// A row's line. `outcome` is one of outcomeNames.
struct ReportLine
{
    QByteArray id; ///< as the key column has it
    QByteArrayView outcome;
    std::shared_ptr<const RowError> error = {}; ///< null: nothing to tell; of 100,000 rows, few have one
    QByteArray traceId = {};
};

extern const std::vector<QByteArray> outcomeNames; ///< saved, unchanged, invalid, failed, …

/// What a line tells of how its row ended: the error, or what the server made of a saved value.
RowError toldOf(const RowOutcome &outcome);

/// Lines of rows that go out: each is settled by the id that its row goes out with.
class SentLines
{
public:
    void add(ReportLine line);
    void settle(const SettledInput &settled);
    const std::vector<ReportLine> &lines() const { return m_lines; }

private:
    std::vector<ReportLine> m_lines;
    QHash<QByteArray, std::size_t> m_lineOf; ///< by id
};

/// Writes the report and closes it; null: none is wanted. Where it cannot be written it goes to stderr, and false
/// comes back.
bool writeReport(QFileDevice *out, const std::vector<ReportLine> &lines);

/// RFC 4180 CSV with the header id,outcome,http_status,category,code,property,message,correlation_id,trace_id.
/// Texts that came from a server are kept from being formulas in a spreadsheet.
QByteArray reportCsv(const std::vector<ReportLine> &lines);

/// One JSON object: every outcome's count, requests, retries, seconds.
QByteArray summaryJson(const std::vector<ReportLine> &lines, const CallCounts &counts, qint64 milliseconds);

} // namespace lineitems::cli
