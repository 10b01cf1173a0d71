// A tour through the real window, as a person takes it: tour --out DIR. Says what was done and seen, a line
// each, and writes screenshots. Exits with 1 when something is not as it claims.
#include "app/translations.h"
#include "tests/e2e/bigwalk.h"
#include "tests/e2e/changewalk.h"
#include "tests/e2e/conflictwalk.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/filterwalk.h"
#include "tests/e2e/feelwalk.h"
#include "tests/e2e/fillwalk.h"
#include "tests/e2e/firstwalk.h"
#include "tests/e2e/joinwalk.h"
#include "tests/e2e/pastewalk.h"
#include "tests/e2e/reviewwalk.h"
#include "tests/e2e/panelswalk.h"
#include "tests/e2e/pastewalk.h"
#include "tests/e2e/watchdog.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QStandardPaths>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longest{170};

QString outputFolder(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Where the screenshots go."_s, u"DIR"_s, u"tour"_s);
    parser.addOption(out);
    parser.process(app);
    return parser.value(out);
}

} // namespace

int main(int argc, char **argv)
{
    // What the person at this machine has stored is none of the tour's business.
    QStandardPaths::setTestModeEnabled(true);
    // The screenshots are the same everywhere.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Line Item Editor"_s);
    // Between one window and the next there is none.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    installTranslations();
    e2e::startWatchdog(longest);
    QElapsedTimer timer;
    timer.start();
    try {
        const e2e::Camera camera(outputFolder(app));
        e2e::FirstWalk(camera).run();
        e2e::walkTenThousandRows(camera);
        e2e::walkWithAColleague(camera);
        e2e::walkThroughChanges(camera);
        e2e::walkWithAPriceList(camera);
        e2e::walkWithASpreadsheet(camera);
        e2e::walkThroughFilters(camera);
        e2e::walkThroughAReview(camera);
        e2e::walkAroundTheGrid(camera);
        e2e::walkWithoutKnowingTheWay(camera);
        e2e::walkWithASpreadsheet(camera);
        e2e::walkThroughFilling(camera);
    } catch (const e2e::NotSo &claim) {
        e2e::say(u"FAILED: "_s + QString::fromUtf8(claim.what()));
        return 1;
    }
    e2e::say(u"Everything was as it should be, in %1 s."_s.arg(timer.elapsed() / 1000));
    return 0;
}
