#include "tests/e2e/stage.h"

#include "models/session/session.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/hands.h"
#include "ui/look/appearance.h"
#include "ui/grid/gridview.h"
#include "ui/look/progresspanel.h"
#include "ui/review/guardstrip.h"
#include "ui/review/reviewdialog.h"
#include "ui/window/startpage.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QScreen>
#include <QTest>
#include <QWindow>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

Stage::Stage(int rows)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      m_journal(m_folder.filePath(u"journal"_s)), m_sandbox({.rows = rows}),
      m_window({&m_transport, &m_clock, m_credentials.get(), &m_settings, &m_journal,
                [this](QString *error) { return m_sandbox.open(error); }})
{
    applyAppearance(storedAppearance(m_settings));
    fillScreen();
    waitUntilActive(&m_window);
}

Stage::~Stage() = default;

void Stage::fillScreen()
{
    // A window manager that starts at this very moment may swallow the window; then once more.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_window.hide();
        m_window.showMaximized();
        if (QTest::qWaitForWindowExposed(&m_window, 4'000))
            break;
    }
    require(m_window.windowHandle()->isExposed(), u"the window appears"_s);
    const QSize room = m_window.screen()->availableSize();
    // Without a window manager nobody makes it as large as the screen.
    if (!QTest::qWaitFor([&] { return m_window.width() >= room.width() - 20; }, 1'000))
        m_window.setGeometry(m_window.screen()->availableGeometry());
    waitFor([&] { return m_window.width() >= room.width() - 20; }, u"the window fills the screen"_s);
}

void Stage::openSandbox()
{
    clickButton(m_window.startPage(), u"Try the sandbox"_s);
    waitUntilReady(u"the sandbox is loaded"_s);
    // The account is asked for beside the rows.
    waitFor([this] { return !session()->account().portalId.isEmpty(); },
            u"the window knows the portal's id"_s);
    waitFor([this] { return grid()->model()->rowCount() == document().rowCount(); },
            u"the grid shows all rows"_s);
}

ReviewDialog *Stage::reviewDialog()
{
    waitFor([this] { return m_window.findChild<ReviewDialog *>(); }, u"the review opens"_s);
    auto *dialog = m_window.findChild<ReviewDialog *>();
    waitUntilActive(dialog);
    return dialog;
}

void Stage::confirmGuards()
{
    const ReviewDialog *dialog = reviewDialog();
    waitFor([&] { return !dialog->isPreparing(); }, u"the review is ready"_s);
    for (int guard = 0; guard < guardCount; ++guard) {
        QCheckBox *check = dialog->guards()->check(static_cast<Guard>(guard));
        if (check->isVisible() && check->checkState() != Qt::Checked)
            click(check, QPoint(10, check->height() / 2));
    }
    waitFor([&] { return dialog->missing().isEmpty(); }, u"all is confirmed"_s);
}

void Stage::submitByKey()
{
    confirmGuards();
    press(Qt::Key_S, Qt::AltModifier);
    waitFor([this] { return !m_window.findChild<ReviewDialog *>(); }, u"Alt+S in the review submits"_s);
    waitUntilReady(u"the run ends"_s);
    waitFor([this] { return !session()->isRefreshing(); }, u"what the portal computed is read back"_s);
    waitUntilActive(&m_window);
}

void Stage::waitUntilReady(const QString &claim)
{
    waitFor([this] { return m_window.workspace() && session()->state() == Session::State::Ready; }, claim,
            60'000);
}

QString Stage::runText() const
{
    return m_window.workspace()->runPanel()->text();
}

GridView *Stage::grid() const
{
    return m_window.workspace()->grid();
}

Session *Stage::session() const
{
    return m_window.workspace()->session();
}

Document &Stage::document() const
{
    return *session()->document();
}

} // namespace lineitems::e2e
