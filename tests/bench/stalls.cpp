// The longest time for which the window does not answer, of everything that people do with many rows:
// stalls [--rows 100000]. Prints a table; what is over the limit is marked.
#include "app/translations.h"
#include "models/session/session.h"
#include "models/table/lineitemmodel.h"
#include "tests/bench/stallscenes.h"
#include "tests/bench/stallwatch.h"
#include "tests/e2e/expectations.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

constexpr double limitMs = 50;
constexpr int restMs = 400;

void measure(StallWatch &watch, const StallScene &scene)
{
    if (scene.prepare)
        scene.prepare();
    watch.begin();
    scene.act();
    // What comes behind it (painting, timers) belongs to it.
    QElapsedTimer rest;
    rest.start();
    while (rest.elapsed() < restMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    const double stall = watch.longestMs();
    const LongestEvent &event = static_cast<TimedApplication *>(qApp)->longest();
    e2e::say(u"%1 %2 ms %3 %4 ms (%5 of this thread) in %6, event %7"_s.arg(scene.what, -44)
                 .arg(stall, 7, 'f', 1)
                 .arg(stall > limitMs ? u"!"_s : u" "_s)
                 .arg(double(event.wallNs) / 1e6, 7, 'f', 1)
                 .arg(double(event.cpuNs) / 1e6, 0, 'f', 1)
                 .arg(QString::fromLatin1(event.receiver))
                 .arg(event.type));
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TimedApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    installTranslations();
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rows(u"rows"_s, u"How many line items."_s, u"N"_s, u"100000"_s);
    parser.addOption(rows);
    parser.process(app);
    try {
        StallScenes scenes(parser.value(rows).toInt());
        StallWatch watch;
        e2e::say(u"%1 %2     the longest single event"_s.arg(u"what"_s, -44).arg(u"stall"_s, 10));
        for (const StallScene &scene : scenes.all())
            measure(watch, scene);
    } catch (const e2e::NotSo &claim) {
        e2e::say(u"FAILED: "_s + QString::fromUtf8(claim.what()));
        return 1;
    }
    return 0;
}
