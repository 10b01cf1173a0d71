// Runs the matrix and prints a line for each scenario. Fails if a single row is said to be what it is not.
#include "tests/faults/faultrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

QString countsText(const std::map<QString, int> &outcomes)
{
    QStringList parts;
    for (const auto &[name, count] : outcomes)
        parts.append(u"%1 %2"_s.arg(count).arg(name));
    return parts.join(u", "_s);
}

/// Returns how many rows were lied about.
int runScenario(const FaultScenario &scenario, int rows, int seeds, bool sockets)
{
    std::map<QString, int> outcomes;
    int lies = 0;
    int requests = 0;
    QElapsedTimer timer;
    timer.start();
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto number = static_cast<quint32>(seed);
        const FaultRunResult result = sockets ? runFaultsOverSockets(scenario, rows, number)
                                              : runFaults(scenario, rows, number);
        for (const auto &[name, count] : result.outcomes)
            outcomes[name] += count;
        requests += result.requests;
        lies += static_cast<int>(result.lies.size());
        for (const QString &text : result.lies.mid(0, 3))
            std::printf("  LIE %s seed %d: %s\n", qPrintable(scenario.name()), seed, qPrintable(text));
    }
    std::printf("%-5s %-52s %s; %d requests, %lld ms\n", lies == 0 ? "ok" : "FAIL",
                qPrintable(scenario.name().left(52)), qPrintable(countsText(outcomes)), requests,
                static_cast<long long>(timer.elapsed()));
    std::fflush(stdout);
    return lies;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"rows"_s, u"Rows of each run."_s, u"N"_s, u"300"_s},
                       {u"seeds"_s, u"Runs of each scenario."_s, u"N"_s, u"25"_s},
                       {u"only"_s, u"Scenarios whose name holds TEXT."_s, u"TEXT"_s},
                       {u"sockets"_s, u"Over loopback HTTP, in real time."_s}});
    parser.process(application);
    int lies = 0;
    int scenarios = 0;
    for (const FaultScenario &scenario : faultScenarios()) {
        if (!scenario.name().contains(parser.value(u"only"_s)))
            continue;
        ++scenarios;
        lies += runScenario(scenario, parser.value(u"rows"_s).toInt(), parser.value(u"seeds"_s).toInt(),
                            parser.isSet(u"sockets"_s));
    }
    std::printf("%d scenarios, %d rows misclassified\n", scenarios, lies);
    return lies == 0 && scenarios > 0 ? 0 : 1;
}
