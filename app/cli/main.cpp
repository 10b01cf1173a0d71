// The command `line-items`: the models without a window.
#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/historycommand.h"
#include "app/cli/loadcommand.h"
#include "app/cli/plancommand.h"
#include "app/cli/sandboxcommand.h"
#include "app/cli/submitcommand.h"
#include "version.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

constexpr char usage[] =
    "line-items: load and submit HubSpot line items\n"
    "\n"
    "  line-items load   [CONNECTION] [--properties a,b] [--out FILE|-]\n"
    "  line-items submit [CONNECTION] FILE.csv [--id-property NAME] [--dry-run]\n"
    "                    [--report FILE.csv] [--no-read] [--no-conflict-check]\n"
    "  line-items submit [CONNECTION] --plan FILE.json [--report FILE.csv]\n"
    "  line-items history [--run N [--undo [CONNECTION] [--report FILE.csv]]]\n"
    "  line-items sandbox [--port N] [--rows N] [--seed N] [--state FILE]\n"
    "                    [--limit N] [--latency MS] [--faults a,b|all|help]\n"
    "                    [--fault-rate P] [--fault-seed N]\n"
    "\n"
    "CONNECTION\n"
    "  --base-url URL      where the API is (https://api.hubapi.com)\n"
    "  --api VERSION       v3 (default), 2026-03, 2026-09, 2025-09, or v1: legacy,\n"
    "                      without --id-property\n"
    "  --token-file FILE   holds the access token; else the variable LINE_ITEMS_TOKEN\n"
    "  --concurrency N     requests under way at once (10)\n"
    "  --rate N            requests in 10 seconds at most (100); 0 is no limit\n"
    "  --timeout SECONDS   for each request (30)\n"
    "\n"
    "HISTORY\n"
    "  --run N             that run, cell by cell; without it all runs are listed, as CSV\n"
    "  --undo              brings the old values of the run's saved cells back; what was\n"
    "                      changed since is a conflict, and stays\n"
    "\n"
    "SANDBOX\n"
    "  --port N            listen there (any free port)\n"
    "  --rows N            line items (300); the same --seed N makes the same ones\n"
    "  --state FILE        keeps changes and token from one start to the next\n"
    "  --limit N           requests in 10 seconds at most, as HubSpot keeps it (no limit)\n"
    "  --latency MS        how long every answer waits (0)\n"
    "  --faults a,b        misbehaves on purpose: names, all, or help to list them;\n"
    "                      read:NAME hits batch/read, list:NAME the list\n"
    "  --fault-rate P      how probable a fault is for each request, 0 to 1 (0.1)\n"
    "  --fault-seed N      the same seed and requests meet the same faults (1)\n"
    "\n"
    "Exit: 0 every row saved or unchanged, 1 some row otherwise, 2 usage or unreadable\n"
    "file, 3 refused or unreachable before anything was sent.";

int run(const QStringList &words)
{
    using namespace lineitems::cli;
    const QString command = words.value(0);
    const QStringList rest = words.mid(1);
    if (command == "--help"_L1 || command == "help"_L1 || rest.contains("--help"_L1)) {
        printOut(usage);
        return AllWell;
    }
    if (command == "load"_L1)
        return runLoad(rest);
    if (command == "submit"_L1) {
        const bool isPlan = std::any_of(rest.begin(), rest.end(),
                                        [](const QString &word) { return word.startsWith("--plan"_L1); });
        return isPlan ? runPlan(rest) : runSubmit(rest);
    }
    if (command == "history"_L1)
        return runHistory(rest);
    if (command == "sandbox"_L1)
        return runSandbox(rest);
    if (command == "--version"_L1) {
        printOut("line-items " LINEITEMS_VERSION);
        return AllWell;
    }
    printError(command.isEmpty() ? u"say what to do: load, submit, history or sandbox (--help tells more)"_s
                                 : u"there is no command %1 (--help tells more)"_s.arg(command));
    return UsageError;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"line-items"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINEITEMS_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
