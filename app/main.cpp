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

using namespace lineitems;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"line-item-editor"_s);
    QCoreApplication::setApplicationName(u"line-item-editor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINEITEMS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Line Item Editor"_s);
    QSettings settings;
    installTranslations(storedLanguage(settings));

    QIcon icon;
    for (const int size : {32, 64, 256})
        icon.addFile(u":/icons/%1x%1/apps/line-item-editor.png"_s.arg(size));
    QGuiApplication::setWindowIcon(icon);
    QGuiApplication::setDesktopFileName(u"line-item-editor"_s);

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
    parser.process(app);

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
