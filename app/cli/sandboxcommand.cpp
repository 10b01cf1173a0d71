#include "app/cli/sandboxcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/sandbox/faults.h"
#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

double probability(Arguments &arguments, const QString &option, double otherwise)
{
    if (!arguments.values.contains(option))
        return otherwise;
    bool isNumber = false;
    const double number = arguments.value(option).toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number <= 1))
        arguments.error = u"%1 takes a number from 0 to 1"_s.arg(option);
    return number;
}

SandboxOptions optionsOf(Arguments &arguments)
{
    constexpr int most = std::numeric_limits<int>::max();
    SandboxOptions options;
    options.port = static_cast<quint16>(arguments.number(u"--port"_s, 0, 0, 65535).value_or(0));
    options.rows = arguments.number(u"--rows"_s, 0, 0, 5'000'000).value_or(0);
    options.seed = static_cast<quint32>(arguments.number(u"--seed"_s, 1, 0, most).value_or(0));
    options.stateFile = arguments.value(u"--state"_s);
    options.faults = arguments.value(u"--faults"_s).split(u',', Qt::SkipEmptyParts);
    options.faultSeed = static_cast<quint32>(arguments.number(u"--fault-seed"_s, 1, 0, most).value_or(0));
    options.faultRate = probability(arguments, u"--fault-rate"_s, options.faultRate);
    options.limit = arguments.number(u"--limit"_s, 0, 0, 1'000'000).value_or(0);
    options.latencyMs = arguments.number(u"--latency"_s, 0, 0, 600'000).value_or(0);
    return options;
}

} // namespace

int runSandbox(const QStringList &words)
{
    Syntax syntax;
    syntax.valued = {u"--port"_s,       u"--rows"_s,       u"--seed"_s,  u"--state"_s,  u"--faults"_s,
                     u"--fault-seed"_s, u"--fault-rate"_s, u"--limit"_s, u"--latency"_s};
    Arguments arguments = parseArguments(words, syntax);
    const SandboxOptions options = optionsOf(arguments);
    if (!arguments.error.isEmpty()) {
        printError(arguments.error);
        return UsageError;
    }
    if (options.faults.contains(u"help"_s)) {
        printOut(sandbox::faultHelp());
        return AllWell;
    }
    SandboxServer server(options);
    QString error;
    if (!server.start(&error)) {
        printError(u"the sandbox cannot start: %1"_s.arg(error));
        return UsageError;
    }
    const QJsonObject ready{{u"url"_s, server.url().toString()},
                            {u"token"_s, QString::fromLatin1(server.token())}};
    printOut(QJsonDocument(ready).toJson(QJsonDocument::Compact));
    return QCoreApplication::exec();
}

} // namespace lineitems::cli
