// One running program: a window as app/main.cpp makes it, on a sandbox portal of its own, with settings
// that nobody else has.
#pragma once

#include "app/sandboxportal.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/storage/credentials.h"
#include "models/storage/journal.h"
#include "ui/window/mainwindow.h"

#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

namespace lineitems {
class GridView;
class ReviewDialog;
class Session;
} // namespace lineitems

namespace lineitems::e2e {

class Stage final
{
    Q_DISABLE_COPY_MOVE(Stage)

public:
    /// `rows` 0: the sample as it is. The window fills the screen and is active.
    explicit Stage(int rows);
    ~Stage();

    /// Clicks on "Try the sandbox" and waits for all its rows.
    void openSandbox();
    /// The review that was asked for, once it takes keys.
    ReviewDialog *reviewDialog();
    void confirmGuards();
    /// Confirms all that trips a guard rail, by mouse; then Alt+S, and waits for the end of the run.
    void submitByKey();
    /// What the run panel says after a run.
    QString runText() const;

    MainWindow &window() { return m_window; }
    GridView *grid() const;
    Session *session() const;
    Document &document() const;

private:
    void fillScreen();
    void waitUntilReady(const QString &claim);

    QTemporaryDir m_folder;
    QSettings m_settings;
    QNetworkAccessManager m_network;
    NetworkTransport m_transport{&m_network};
    SystemClock m_clock;
    std::unique_ptr<Credentials> m_credentials = memoryCredentials();
    Journal m_journal;
    SandboxPortal m_sandbox;
    MainWindow m_window;
};

} // namespace lineitems::e2e
