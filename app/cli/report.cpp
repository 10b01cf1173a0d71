#include "app/cli/report.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "models/files/csv.h"
#include "models/files/formulaguard.h"
#include "models/record/problemwords.h"

#include <algorithm>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

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

RowError toldOf(const RowOutcome &outcome)
{
    RowError told = outcome.error;
    if (!outcome.warning.isEmpty())
        told.message = u"saved; the server made it %1"_s.arg(outcome.warning);
    return told;
}

void SentLines::add(ReportLine line)
{
    m_lineOf.insert(line.id, m_lines.size());
    m_lines.push_back(std::move(line));
}

void SentLines::settle(const SettledInput &settled)
{
    const auto found = m_lineOf.constFind(settled.input.id);
    Q_ASSERT(found != m_lineOf.constEnd());
    ReportLine &line = m_lines[*found];
    line.outcome = outcomeName(settled.outcome.outcome);
    line.error = std::make_shared<const RowError>(toldOf(settled.outcome));
}

bool writeReport(QFileDevice *out, const std::vector<ReportLine> &lines)
{
    if (!out)
        return true;
    const QByteArray report = reportCsv(lines);
    if (out->write(report) >= 0 && closeOutput(out))
        return true;
    // What became of the rows must not get lost with the file.
    printError(u"cannot write the report: %1; here it is:"_s.arg(out->errorString()));
    printErrorLine(report);
    return false;
}

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
