// The report of a submit: a line for each row of the file, in its order, and the counts.
#pragma once

#include "models/hubspot/apiclient.h"
#include "models/record/outcome.h"

#include <memory>
#include <vector>

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

/// RFC 4180 CSV with the header id,outcome,http_status,category,code,property,message,correlation_id,trace_id.
/// Texts that came from a server are kept from being formulas in a spreadsheet.
QByteArray reportCsv(const std::vector<ReportLine> &lines);

/// One JSON object: every outcome's count, requests, retries, seconds.
QByteArray summaryJson(const std::vector<ReportLine> &lines, const CallCounts &counts, qint64 milliseconds);

} // namespace lineitems::cli
