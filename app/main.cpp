// Starts the window: makes what it is given from outside, and reads the command line.
#include "app/sandbox/sandboxserver.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/storage/credentials.h"
#include "ui/appearance.h"
#include "ui/mainwindow.h"
#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTimer>
#include <QTranslator>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

/// Texts of the program and of Qt itself. English has a file too: for its plurals.
void installTranslations(QApplication &app)
{
    auto *own = new QTranslator(&app);
    if (own->load(QLocale(), u"line-item-editor"_s, u"_"_s, u":/i18n"_s)
        || own->load(u":/i18n/line-item-editor_en.qm"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&app);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

/// Gives the sandbox that is running, or starts one; it lives as long as the program.
class Sandbox
{
public:
    explicit Sandbox(SandboxOptions options) : m_server(std::move(options)) {}

    std::optional<Connection> open(QString *error)
    {
        if (!m_started && !m_server.start(error))
            return std::nullopt;
        m_started = true;
        Connection connection;
        connection.name = QCoreApplication::translate("main", "Sample portal");
        connection.baseUrl = m_server.url();
        connection.token = m_server.token();
        connection.requestsPerTenSeconds = 0;
        connection.isSandbox = true;
        return connection;
    }

private:
    SandboxServer m_server;
    bool m_started = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"line-item-editor"_s);
    QCoreApplication::setApplicationName(u"line-item-editor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LINEITEMS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Line Item Editor"_s);
    installTranslations(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Bulk-edits HubSpot line items in a grid."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sandboxOption(
        u"sandbox"_s, QCoreApplication::translate("main", "Open the sandbox portal at once."));
    const QCommandLineOption rowsOption(
        u"sandbox-rows"_s, QCoreApplication::translate("main", "How many line items the sandbox has."), u"N"_s);
    parser.addOptions({sandboxOption, rowsOption});
    parser.process(app);

    QSettings settings;
    applyAppearance(storedAppearance(settings));
    QNetworkAccessManager network;
    NetworkTransport transport(&network);
    SystemClock clock;
    const std::unique_ptr<Credentials> credentials = systemCredentials();
    SandboxOptions options;
    options.rows = parser.value(rowsOption).toInt();
    Sandbox sandbox(options);

    MainWindow window({&transport, &clock, credentials.get(), &settings,
                       [&sandbox](QString *error) { return sandbox.open(error); }});
    window.show();
    if (parser.isSet(sandboxOption))
        QTimer::singleShot(0, &window, &MainWindow::openSandbox);
    return QApplication::exec();
}
