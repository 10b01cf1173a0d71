// Starts the window: makes what it is given from outside, and reads the command line.
#include "app/sandboxportal.h"
#include "app/translations.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/connection.h"
#include "models/hubspot/networktransport.h"
#include "models/storage/credentials.h"
#include "models/storage/journal.h"
#include "models/storage/journalfile.h"
#include "ui/look/appearance.h"
#include "ui/look/language.h"
#include "ui/window/mainwindow.h"
#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

/// --help and --version are answered also where there is no display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    static constexpr QByteArrayView answers[] = {"--help", "-h", "--help-all", "--version", "-v"};
    const bool onlyAnswers = std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return std::find(std::begin(answers), std::end(answers), QByteArrayView(argument))
            != std::end(answers);
    });
    if (onlyAnswers)
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> app = makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(u"line-item-editor"_s);
    QCoreApplication::setApplicationName(u"line-item-editor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINEITEMS_VERSION));
    QSettings settings;
    installTranslations(storedLanguage(settings));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Bulk-edits HubSpot line items in a grid."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandboxOption(
        u"sandbox"_s, QCoreApplication::translate("main", "Open the sandbox portal at once."));
    const QCommandLineOption rowsOption(
        u"sandbox-rows"_s, QCoreApplication::translate("main", "How many line items the sandbox has."),
        u"N"_s);
    parser.addOptions({sandboxOption, rowsOption});
    parser.process(*app);

    QIcon icon;
    for (const int size : {32, 64, 256})
        icon.addFile(u":/icons/%1x%1/apps/line-item-editor.png"_s.arg(size));
    QGuiApplication::setWindowIcon(icon);
    QGuiApplication::setDesktopFileName(u"line-item-editor"_s);
    QGuiApplication::setApplicationDisplayName(u"Line Item Editor"_s);
    applyAppearance(storedAppearance(settings));
    QObject managers;
    NetworkTransport transport(makeManagers(mostConcurrency, &managers));
    SystemClock clock;
    const std::unique_ptr<Credentials> credentials = systemCredentials();
    Journal journal(storageDirectory());
    SandboxOptions options;
    options.rows = parser.value(rowsOption).toInt();
    SandboxPortal sandbox(options);

    MainWindow window({&transport, &clock, credentials.get(), &settings, &journal,
                       [&sandbox](QString *error) { return sandbox.open(error); }});
    window.show();
    if (parser.isSet(sandboxOption))
        QTimer::singleShot(0, &window, &MainWindow::openSandbox);
    return QApplication::exec();
}
