#include "app/cli/historycommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/console.h"
#include "app/cli/historyfile.h"
#include "app/cli/output.h"
#include "app/cli/portal.h"
#include "app/cli/report.h"
#include "app/cli/runjournal.h"
#include "app/cli/undorun.h"
#include "models/files/csv.h"
#include "models/files/formulaguard.h"
#include "models/session/historycsv.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

QByteArray timeText(std::optional<qint64> ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC).toString(Qt::ISODate).toLatin1() : QByteArray();
}

QByteArray runLine(const NumberedRun &numbered, const std::vector<NumberedRun> &all)
{
    const RunRecord &run = numbered.run.run;
    const RunCounts &counts = numbered.run.counts;
    const auto undone = std::find_if(all.begin(), all.end(), [&](const NumberedRun &other) {
        return !run.undoOf.isNull() && other.run.run.id == run.undoOf;
    });
    const auto number = [](int value) { return QByteArray::number(value); };
    return csvRecord({number(numbered.number), timeText(run.startedAtMs), timeText(run.finishedAtMs),
                      withoutFormula(run.user.toUtf8()), run.program.toUtf8(),
                      withoutFormula(run.connection.baseUrl.toUtf8()),
                      withoutFormula(run.connection.portalId.toUtf8()), run.api.toUtf8(),
                      number(run.totalRows), number(counts.saved), number(counts.failed),
                      number(counts.conflict), number(counts.unknown), number(counts.notSent),
                      number(counts.unsettled), undone == all.end() ? QByteArray() : number(undone->number)});
}

int listRuns(HistoryFile &history)
{
    const std::vector<NumberedRun> runs = history.runs();
    QByteArray csv = "run,started_at,finished_at,user,program,base_url,portal,api,rows,saved,failed,conflict,"
                     "unknown,not_sent,unsettled,undoes_run\r\n";
    for (const NumberedRun &run : runs)
        csv += runLine(run, runs);
    printText(csv);
    return AllWell;
}

int showRun(HistoryFile &history, const NumberedRun &run)
{
    printText(historyCsvHeader());
    history.readRows(run.run.run.id, std::nullopt, [](const HistoryPage &page) {
        QByteArray csv;
        for (const HistoryRow &row : page.rows)
            csv += historyCsv(page.run, row);
        printText(csv);
    });
    return AllWell;
}

/// The connection of the run; another one is refused, since its ids name other line items.
std::optional<Connection> connectionOf(const RunRecord &run, Arguments &arguments)
{
    const QString option = u"--base-url"_s;
    if (arguments.value(option, run.connection.baseUrl) != run.connection.baseUrl) {
        arguments.error = u"that run went to %1, and can be undone there only"_s.arg(run.connection.baseUrl);
        return std::nullopt;
    }
    arguments.values.insert(option, run.connection.baseUrl);
    return connectionFrom(arguments);
}

int finishUndo(const UndoRun &undo, QFileDevice *report, const Portal &portal, qint64 milliseconds,
               int exitCode)
{
    const bool written = writeReport(report, undo.lines());
    printOut(summaryJson(undo.lines(), portal.counts(), milliseconds));
    return written ? exitCode : UsageError;
}

int undoRun(HistoryFile &history, const NumberedRun &numbered, Arguments &arguments)
{
    const auto connection = connectionOf(numbered.run.run, arguments);
    QString error = arguments.error;
    std::unique_ptr<QFileDevice> report;
    if (error.isEmpty() && arguments.values.contains(u"--report"_s))
        report = openOutput(arguments.value(u"--report"_s), &error);
    if (!error.isEmpty()) {
        printError(error);
        return UsageError;
    }
    QElapsedTimer clock;
    clock.start();
    UndoRun undo(randomTraceIds());
    const QUuid run = numbered.run.run.id;
    history.readRows(run, Outcome::Saved, [&](const HistoryPage &page) { undo.take(page.rows); });
    if (!history.error().isEmpty()) {
        printError(history.error());
        return UsageError;
    }
    Portal portal(*connection);
    RowError refused;
    const auto schema = portal.schema(&refused);
    if (!schema) {
        printError(u"cannot read the properties of line items: %1"_s.arg(describe(refused)));
        return finishUndo(undo, report.get(), portal, clock.elapsed(), Unreachable);
    }
    std::vector<BatchInput> inputs = undo.takeInputs();
    const PlanOptions options{.checkConflicts = !arguments.flags.contains(u"--no-conflict-check"_s)};
    RunJournal journal(*connection, static_cast<int>(inputs.size()), run);
    portal.submit(std::move(inputs), *schema, options, journal.recorder(),
                  [&](const SettledInput &settled) { undo.takeSettled(settled); });
    const bool allWell = std::all_of(undo.lines().begin(), undo.lines().end(),
                                     [](const ReportLine &line) { return line.outcome == "saved"; });
    return finishUndo(undo, report.get(), portal, clock.elapsed(), allWell ? AllWell : SomeRowsOtherwise);
}

} // namespace

int runHistory(const QStringList &words)
{
    Syntax syntax;
    addConnectionOptions(syntax);
    syntax.valued += QSet<QString>{u"--run"_s, u"--report"_s};
    syntax.flags = {u"--undo"_s, u"--no-conflict-check"_s};
    Arguments arguments = parseArguments(words, syntax);
    const auto number = arguments.number(u"--run"_s, 0, 1, std::numeric_limits<int>::max());
    const bool undo = arguments.flags.contains(u"--undo"_s);
    if (arguments.error.isEmpty() && undo && !arguments.values.contains(u"--run"_s))
        arguments.error = u"--undo needs --run N"_s;
    if (!arguments.error.isEmpty()) {
        printError(arguments.error);
        return UsageError;
    }
    HistoryFile history;
    int code = AllWell;
    if (*number == 0) {
        code = listRuns(history);
    } else if (const auto run = history.run(*number)) {
        code = undo ? undoRun(history, *run, arguments) : showRun(history, *run);
    }
    if (history.error().isEmpty())
        return code;
    printError(history.error());
    return UsageError;
}

} // namespace lineitems::cli
