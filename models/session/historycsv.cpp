#include "models/session/historycsv.h"

#include "models/files/csv.h"
#include "models/files/formulaguard.h"
#include "models/record/problemwords.h"
#include "models/session/broughtback.h"

#include <QDateTime>

namespace lineitems {

namespace {

QByteArray guarded(const QString &text)
{
    return withoutFormula(text.toUtf8());
}

QList<QByteArray> runCells(const RunRecord &run)
{
    const QDateTime started = QDateTime::fromMSecsSinceEpoch(run.startedAtMs, Qt::UTC);
    return {run.id.toByteArray(QUuid::WithoutBraces), started.toString(Qt::ISODateWithMs).toUtf8(),
            guarded(run.user), guarded(run.connection.connectionName), guarded(run.connection.portalId)};
}

QList<QByteArray> errorCells(const HistoryRow &row)
{
    const RowError error = inWords(row.outcome ? row.outcome->error : RowError());
    const QString message = error.message.isEmpty() && row.outcome ? row.outcome->warning : error.message;
    return {error.httpStatus > 0 ? QByteArray::number(error.httpStatus) : QByteArray(),
            guarded(error.category),
            guarded(error.code),
            guarded(message),
            guarded(error.correlationId),
            withoutFormula(row.row.traceId)};
}

} // namespace

QByteArray historyCsvHeader()
{
    return "run,started_at,user,connection,portal,id,outcome,property,old,new,server_value,http_status,"
           "category,code,message,correlation_id,trace_id\r\n";
}

QByteArray historyCsv(const RunRecord &run, const HistoryRow &row)
{
    const QByteArray outcome = row.outcome ? QByteArray(outcomeName(row.outcome->outcome).data())
                                           : QByteArray("unsettled");
    const QList<QByteArray> before = runCells(run) + QList{guardedValue(row.row.id), outcome};
    const QList<QByteArray> after = errorCells(row);
    if (row.row.cells.empty())
        return csvRecord(before + QList<QByteArray>(4) + after);
    QByteArray csv;
    for (const RunCell &cell : row.row.cells) {
        csv += csvRecord(before
                         + QList{guarded(cell.property), guardedValue(cell.before.value_or(QByteArray())),
                                 guardedValue(cell.after),
                                 guardedValue(otherServerValue(row, cell).value_or(QByteArray()))}
                         + after);
    }
    return csv;
}

} // namespace lineitems
