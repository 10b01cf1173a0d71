#include "app/cli/submitcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/console.h"
#include "app/cli/filerun.h"
#include "app/cli/output.h"
#include "app/cli/portal.h"
#include "app/cli/runjournal.h"
#include "models/hubspot/updatecodec.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

struct SubmitOptions
{
    Connection connection;
    QString path;
    QString keyProperty;
    QString reportPath;
    bool dryRun = false;
    bool readFirst = true;
    bool checkConflicts = true;
};

QString keyPropertyOf(const Arguments &arguments)
{
    return arguments.value(u"--id-property"_s, QString(recordIdProperty));
}

std::optional<SubmitOptions> optionsFrom(const QStringList &words, QString *error)
{
    Syntax syntax;
    addConnectionOptions(syntax);
    syntax.valued += QSet<QString>{u"--id-property"_s, u"--report"_s};
    syntax.flags = {u"--dry-run"_s, u"--no-read"_s, u"--no-conflict-check"_s};
    syntax.mostFiles = 1;
    Arguments arguments = parseArguments(words, syntax);
    if (arguments.error.isEmpty() && arguments.files.isEmpty())
        arguments.error = u"submit needs a FILE.csv"_s;
    else if (arguments.error.isEmpty() && arguments.value(u"--api"_s) == apiVersionName(ApiVersion::V1)
             && keyPropertyOf(arguments) != recordIdProperty)
        arguments.error = u"--api v1 knows no idProperty: leave --id-property out, or choose another --api"_s;
    const auto connection = arguments.error.isEmpty() ? connectionFrom(arguments) : std::nullopt;
    *error = arguments.error;
    if (!connection)
        return std::nullopt;
    SubmitOptions options;
    options.connection = *connection;
    options.path = arguments.files.front();
    options.keyProperty = keyPropertyOf(arguments);
    options.reportPath = arguments.value(u"--report"_s);
    options.dryRun = arguments.flags.contains(u"--dry-run"_s);
    options.checkConflicts = !arguments.flags.contains(u"--no-conflict-check"_s);
    options.readFirst = !arguments.flags.contains(u"--no-read"_s);
    return options;
}

QString sentenceFor(const FileError &error)
{
    const QString place = u"line %1, column %2: "_s.arg(error.line).arg(error.column);
    switch (error.problem) {
    case FileProblem::Syntax:
        switch (error.syntax) {
        case CsvProblem::UnclosedQuote:
            return place + u"the quote that opens here is never closed"_s;
        case CsvProblem::TextAfterQuote:
            return place + u"text behind a closing quote"_s;
        case CsvProblem::NotUtf8:
            return place + u"not UTF-8 text"_s;
        }
        Q_UNREACHABLE();
    case FileProblem::Empty:
        return place + u"the file is empty: a header of property names is expected"_s;
    case FileProblem::NoKeyColumn:
        return place + u"the header has no key column %1"_s.arg(error.name);
    case FileProblem::UnknownColumn:
        return place + u"line items have no property %1"_s.arg(error.name);
    case FileProblem::DuplicateColumn:
        return place + u"the column %1 is there twice"_s.arg(error.name);
    }
    Q_UNREACHABLE();
}

void printBodies(const std::vector<BatchInput> &inputs, ApiVersion version)
{
    for (std::size_t first = 0; first < inputs.size(); first += maxBatchSize) {
        const std::size_t count = std::min<std::size_t>(maxBatchSize, inputs.size() - first);
        printOut(encodeUpdate(version, std::span(inputs).subspan(first, count)));
    }
}

bool isAllWell(const std::vector<ReportLine> &lines, bool dryRun)
{
    return std::all_of(lines.begin(), lines.end(), [&](const ReportLine &line) {
        return line.outcome == "saved" || line.outcome == "unchanged"
            || (dryRun && line.outcome == "not_sent");
    });
}

class Submit
{
public:
    Submit(SubmitOptions options, std::unique_ptr<QFileDevice> report)
        : m_options(std::move(options)), m_report(std::move(report)), m_portal(m_options.connection)
    {
        m_clock.start();
    }

    int run(CsvTable table)
    {
        RowError refused;
        const auto schema = m_portal.schema(&refused);
        if (!schema)
            return giveUp(table, refused, u"cannot read the properties of line items"_s);
        ChangeFileResult read = readChangeFile(std::move(table), *schema, m_options.keyProperty);
        if (read.error) {
            printError(m_options.path + u": "_s + sentenceFor(*read.error));
            return UsageError;
        }
        if (!m_options.readFirst && read.file.properties.contains(lastModifiedProperty))
            printError(
                u"with --no-read, hs_lastmodifieddate is not compared: changes by others are overwritten"_s);
        if (!m_options.checkConflicts)
            forgetBaseTimes(read.file);
        FileRun run(std::move(read.file), *schema, m_options.keyProperty);
        if (m_options.readFirst) {
            const RowError error = readCurrent(run);
            if (error.problem != RowProblem::None) {
                printError(u"cannot read the current values: %1"_s.arg(describe(error)));
                run.explainUnsent(error);
                return finish(run, Unreachable);
            }
        }
        std::vector<BatchInput> inputs = run.inputs(m_options.readFirst, randomTraceIds());
        if (m_options.dryRun)
            printBodies(inputs, m_options.connection.version);
        else
            send(std::move(inputs), *schema, run);
        return finish(run, isAllWell(run.lines(), m_options.dryRun) ? AllWell : SomeRowsOtherwise);
    }

private:
    RowError readCurrent(FileRun &run)
    {
        return m_portal.readRecords(
            run.keysToRead(), run.propertiesToRead(), run.idProperty(),
            [&](const ApiRecord &record) { run.takeCurrent(record); },
            [&](const QByteArray &key, const RowError &error) { run.takeMissing(key, error); });
    }

    void send(std::vector<BatchInput> inputs, const Schema &schema, FileRun &run)
    {
        Progress progress(u"Settled"_s);
        const int total = static_cast<int>(inputs.size());
        int done = 0;
        RunJournal journal(m_options.connection, total, {});
        m_portal.submit(std::move(inputs), schema, {.checkConflicts = m_options.checkConflicts},
                        journal.recorder(), [&](const SettledInput &settled) {
                            run.takeSettled(settled);
                            progress.show(++done, total);
                        });
    }

    /// Nothing was sent and the columns are not known: what can be said of the rows is that.
    int giveUp(const CsvTable &table, const RowError &refused, const QString &what)
    {
        printError(what + u": "_s + describe(refused));
        const std::vector<QByteArray> names = table.records.front().cells;
        std::vector<Property> properties;
        for (const QByteArray &name : names) {
            Property property;
            property.name = QString::fromUtf8(name).trimmed();
            properties.push_back(property);
        }
        FileRun run(readChangeFile(table, Schema(properties), m_options.keyProperty).file, Schema(properties),
                    m_options.keyProperty);
        run.explainUnsent(refused);
        return finish(run, Unreachable);
    }

    int finish(const FileRun &run, int exitCode)
    {
        const bool written = writeReport(m_report.get(), run.lines());
        const QByteArray summary = summaryJson(run.lines(), m_portal.counts(), m_clock.elapsed());
        if (m_options.dryRun)
            printErrorLine(summary);
        else
            printOut(summary);
        return written ? exitCode : UsageError;
    }

    SubmitOptions m_options;
    std::unique_ptr<QFileDevice> m_report; ///< null: none is wanted
    Portal m_portal;
    QElapsedTimer m_clock;
};

} // namespace

int runSubmit(const QStringList &words)
{
    QString error;
    auto options = optionsFrom(words, &error);
    if (!options) {
        printError(error);
        return UsageError;
    }
    QFile file(options->path);
    if (!file.open(QIODevice::ReadOnly)) {
        printError(u"cannot read %1: %2"_s.arg(options->path, file.errorString()));
        return UsageError;
    }
    CsvTable table = readCsv(file.readAll());
    // What is wrong with the file by itself is said before anybody is asked anything.
    if (const auto broken = checkChangeFile(table, options->keyProperty)) {
        printError(options->path + u": "_s + sentenceFor(*broken));
        return UsageError;
    }
    // Before anything is sent: a run whose report cannot be written is not begun.
    std::unique_ptr<QFileDevice> report;
    if (!options->reportPath.isEmpty()) {
        if (isSameFile(options->reportPath, options->path))
            error = u"--report would overwrite %1"_s.arg(options->path);
        else
            report = openOutput(options->reportPath, &error);
    }
    if (!error.isEmpty()) {
        printError(error);
        return UsageError;
    }
    return Submit(std::move(*options), std::move(report)).run(std::move(table));
}

} // namespace lineitems::cli
