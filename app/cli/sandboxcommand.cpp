#include "app/cli/sandboxcommand.h"

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

int runSandbox(const QStringList &words)
{
    Syntax syntax;
    syntax.valued = {u"--port"_s, u"--rows"_s, u"--seed"_s, u"--state"_s};
    Arguments arguments = parseArguments(words, syntax);
    const auto port = arguments.number(u"--port"_s, 0, 0, 65535);
    const auto rows = arguments.number(u"--rows"_s, 0, 0, 5'000'000);
    const auto seed = arguments.number(u"--seed"_s, 1, 0, std::numeric_limits<int>::max());
    if (!arguments.error.isEmpty()) {
        printError(arguments.error);
        return UsageError;
    }
    SandboxOptions options;
    options.port = static_cast<quint16>(*port);
    options.rows = *rows;
    options.seed = static_cast<quint32>(*seed);
    options.stateFile = arguments.value(u"--state"_s);
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
