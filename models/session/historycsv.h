// A run of the history as CSV, for people and their spreadsheets: a record for each cell. Pure.
#pragma once

#include "models/storage/journaltypes.h"

namespace lineitems {

/// run,started_at,user,connection,portal,id,outcome,property,old,new,server_value,http_status,category,code,
/// message,correlation_id,trace_id
QByteArray historyCsvHeader();

/// A record for each cell of the row, or one if it has none. Times are ISO 8601 in UTC; `outcome` is an
/// outcomeName(), or unsettled; `old` is empty also where it was never read; `server_value` is what the server
/// holds where that is not what was sent. Texts are kept from being formulas, numbers stay as they are.
QByteArray historyCsv(const RunRecord &run, const HistoryRow &row);

} // namespace lineitems
