#include "app/cli/plancommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/planrun.h"
#include "app/cli/portal.h"
#include "app/cli/runjournal.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(PlanProblem problem)
{
    switch (problem) {
    case PlanProblem::NotAPlan:
        return u"is no plan file, or not a whole one"_s;
    case PlanProblem::OtherVersion:
        return u"is of another version of the program, which this one cannot read"_s;
    case PlanProblem::Changed:
        return u"was changed after it was saved: its checksum says so"_s;
    case PlanProblem::None:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<PlanFile> readPlan(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = u"cannot read %1: %2"_s.arg(path, file.errorString());
        return std::nullopt;
    }
    PlanResult read = decodePlan(file.readAll());
    if (read.problem == PlanProblem::None)
        return std::move(read.plan);
    *error = path + u' ' + sentenceFor(read.problem);
    return std::nullopt;
}

int finish(const PlanRun &run, QFileDevice *report, const Portal &portal, qint64 milliseconds, int exitCode)
{
    const bool written = writeReport(report, run.lines());
    printOut(summaryJson(run.lines(), portal.counts(), milliseconds));
    return written ? exitCode : UsageError;
}

int submitPlan(const PlanFile &plan, const Connection &connection, QFileDevice *report)
{
    QElapsedTimer clock;
    clock.start();
    PlanRun run(plan, randomTraceIds());
    Portal portal(connection);
    RowError refused;
    const auto account = portal.account(&refused);
    if (account && account->portalId != plan.portalId) {
        printError(u"the plan is for portal %1, and this one is %2"_s.arg(plan.portalId, account->portalId));
        return UsageError;
    }
    const auto schema = account ? portal.schema(&refused) : std::nullopt;
    if (!schema) {
        printError(u"cannot read the portal: %1"_s.arg(describe(refused)));
        return finish(run, report, portal, clock.elapsed(), Unreachable);
    }
    std::vector<BatchInput> inputs = run.takeInputs();
    RunJournal journal(connection, static_cast<int>(inputs.size()), {});
    portal.submit(std::move(inputs), *schema, {.checkConflicts = true}, journal.recorder(),
                  [&](const SettledInput &settled) { run.takeSettled(settled); });
    const bool allWell = std::all_of(run.lines().begin(), run.lines().end(),
                                     [](const ReportLine &line) { return line.outcome == "saved"; });
    return finish(run, report, portal, clock.elapsed(), allWell ? AllWell : SomeRowsOtherwise);
}

} // namespace

int runPlan(const QStringList &words)
{
    Syntax syntax;
    addConnectionOptions(syntax);
    syntax.valued += QSet<QString>{u"--plan"_s, u"--report"_s};
    Arguments arguments = parseArguments(words, syntax);
    const auto connection = arguments.error.isEmpty() ? connectionFrom(arguments) : std::nullopt;
    QString error = arguments.error;
    const auto plan = error.isEmpty() ? readPlan(arguments.value(u"--plan"_s), &error) : std::nullopt;
    std::unique_ptr<QFileDevice> report;
    const QString reportPath = arguments.value(u"--report"_s);
    if (error.isEmpty() && isSameFile(reportPath, arguments.value(u"--plan"_s)))
        error = u"--report would overwrite %1"_s.arg(reportPath);
    if (error.isEmpty() && !reportPath.isEmpty())
        report = openOutput(reportPath, &error);
    if (!error.isEmpty()) {
        printError(error);
        return UsageError;
    }
    return submitPlan(*plan, *connection, report.get());
}

} // namespace lineitems::cli
