#include "app/cli/report.h"

#include "models/files/csv.h"
#include "models/files/formulaguard.h"
#include "models/record/problemwords.h"

#include <algorithm>

namespace lineitems::cli {

const std::vector<QByteArray> outcomeNames = {"saved",    "unchanged", "invalid", "failed",
                                              "conflict", "unknown",   "not_sent"};

namespace {

QByteArray reportLine(const ReportLine &line)
{
    const RowError error = line.error ? inWords(*line.error) : RowError();
    return csvRecord({line.id, line.outcome.toByteArray(),
                      error.httpStatus > 0 ? QByteArray::number(error.httpStatus) : QByteArray(),
                      withoutFormula(error.category.toUtf8()), withoutFormula(error.code.toUtf8()),
                      withoutFormula(error.property.toUtf8()), withoutFormula(error.message.toUtf8()),
                      withoutFormula(error.correlationId.toUtf8()), line.traceId});
}

} // namespace

QByteArray reportCsv(const std::vector<ReportLine> &lines)
{
    QByteArray csv = "id,outcome,http_status,category,code,property,message,correlation_id,trace_id\r\n";
    for (const ReportLine &line : lines)
        csv += reportLine(line);
    return csv;
}

QByteArray summaryJson(const std::vector<ReportLine> &lines, const CallCounts &counts, qint64 milliseconds)
{
    QByteArray json = "{";
    for (const QByteArray &name : outcomeNames) {
        const auto count = std::count_if(lines.begin(), lines.end(),
                                         [&](const ReportLine &line) { return line.outcome == name; });
        json += '"' + name + "\":" + QByteArray::number(static_cast<qint64>(count)) + ',';
    }
    json += "\"requests\":" + QByteArray::number(counts.requests);
    json += ",\"retries\":" + QByteArray::number(counts.retries);
    json += ",\"seconds\":" + QByteArray::number(static_cast<double>(milliseconds) / 1000.0, 'f', 3) + '}';
    return json;
}

} // namespace lineitems::cli
