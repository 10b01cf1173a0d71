// From the start page to a portal and back: connecting, recent connections, and what helps when one does not
// open.
#include "tests/ui/windowfixture.h"

#include "models/session/recentconnections.h"
#include "ui/window/actions.h"
#include "ui/window/connectdialog.h"
#include "ui/window/errorpage.h"
#include "ui/window/portalbadge.h"
#include "ui/window/startpage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ConnectionTest : public WindowTest
{
protected:
    static QLineEdit *field(const QWidget *dialog, const QString &name)
    {
        const auto fields = dialog->findChildren<QLineEdit *>();
        const auto found = std::find_if(fields.begin(), fields.end(),
                                        [&](auto *edit) { return edit->accessibleName() == name; });
        return found == fields.end() ? nullptr : *found;
    }

    /// The one that holds the text, without its mnemonic.
    static QPushButton *button(const QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&](auto *each) { return each->text().remove(u'&').contains(text); });
        return found == buttons.end() ? nullptr : *found;
    }

    static QPushButton *defaultButton(const QWidget *dialog)
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [](auto *each) { return each->isDefault(); });
        return found == buttons.end() ? nullptr : *found;
    }

    /// In the list of recent connections, with a token in the keychain.
    RecentConnection rememberAcme()
    {
        Connection acme;
        acme.name = u"Acme"_s;
        acme.timeoutSeconds = 7;
        const RecentConnection recent{u"key-1"_s, acme, u"99"_s};
        RecentConnections(&settings).remember(recent);
        credentials->store(recent.key, "pat-1", nullptr, [](TokenPlace) {});
        return recent;
    }

    /// Presses Enter on the first of the recent connections.
    void openFirstRecent()
    {
        QListWidget *list = window->startPage()->recentList();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
    }

    /// Opens it by that button, which stands on the page that is shown.
    ConnectDialog *openChange(const QWidget *page)
    {
        button(page, u"Change"_s)->click();
        return window->findChild<ConnectDialog *>();
    }

    bool waitForRows()
    {
        return QTest::qWaitFor([&] {
            return window->workspace() && window->workspace()->session()->state() == Session::State::Ready;
        });
    }

    QByteArray storedToken(const QString &key)
    {
        std::optional<QByteArray> token;
        credentials->load(key, window.get(), [&](const QByteArray &found) { token = found; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return token.has_value(); }));
        return token.value_or(QByteArray());
    }
};

TEST_F(ConnectionTest, PortalThatCannotBeOpenedExplainsItself)
{
    makeWindow();
    portal.statusForAll = 401;
    window->openSandbox();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->errorPage()->isVisible(); }));
    EXPECT_TRUE(window->errorPage()->what().contains(u"token"_s));
    portal.statusForAll = 0;
    button(window->errorPage(), u"Try again"_s)->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window->workspace()->session()->state() == Session::State::Ready; }));
    EXPECT_EQ(grid()->model()->rowCount(), 5);
    // There is nothing to be changed about the sandbox.
    EXPECT_FALSE(button(window->errorPage(), u"Change the connection"_s)->isVisibleTo(window->errorPage()));
}

TEST_F(ConnectionTest, ConnectDialogRefusesAddressesThatWouldLeakTheToken)
{
    ConnectDialog dialog;
    const QPushButton *go = defaultButton(&dialog);
    EXPECT_FALSE(go->isEnabled());
    field(&dialog, u"Name"_s)->setText(u"Acme"_s);
    field(&dialog, u"Token"_s)->setText(u" pat-1\n"_s);
    EXPECT_TRUE(go->isEnabled());
    EXPECT_EQ(dialog.connection().token, "pat-1");
    EXPECT_EQ(field(&dialog, u"Token"_s)->echoMode(), QLineEdit::Password);
    field(&dialog, u"Address"_s)->setText(u"http://example.com"_s);
    EXPECT_FALSE(go->isEnabled());
}

TEST_F(ConnectionTest, ConnectDialogAsksForVersionAndRequestsAtOnce)
{
    ConnectDialog dialog;
    EXPECT_EQ(dialog.connection().version, ApiVersion::V3);
    EXPECT_EQ(dialog.connection().concurrency, Connection().concurrency);
    auto *versions = dialog.findChild<QComboBox *>();
    ASSERT_NE(versions, nullptr);
    EXPECT_EQ(versions->accessibleName(), u"API version"_s);
    const struct
    {
        QString label;
        ApiVersion version;
    } cases[] = {{u"v3 (default)"_s, ApiVersion::V3},
                 {u"2026-03"_s, ApiVersion::V2026_03},
                 {u"2025-09"_s, ApiVersion::V2025_09},
                 {u"2026-09"_s, ApiVersion::V2026_09},
                 {u"v1 (legacy)"_s, ApiVersion::V1}};
    EXPECT_EQ(versions->count(), static_cast<int>(std::size(cases)));
    for (const auto &c : cases) {
        versions->setCurrentText(c.label);
        EXPECT_EQ(dialog.connection().version, c.version) << c.label.toStdString();
    }
    const auto numbers = dialog.findChildren<QSpinBox *>();
    auto *atOnce = *std::find_if(numbers.begin(), numbers.end(),
                                 [](auto *box) { return box->accessibleName() == u"Requests at once"_s; });
    atOnce->setValue(1000);
    EXPECT_EQ(dialog.connection().concurrency, 40);
}

TEST_F(ConnectionTest, TheBadgeNamesAVersionThatIsNotTheUsualOne)
{
    PortalBadge badge;
    Connection connection;
    badge.setPortal(connection, {});
    EXPECT_FALSE(badge.toolTip().contains(u"API version"));
    connection.version = ApiVersion::V1;
    badge.setPortal(connection, {});
    EXPECT_TRUE(badge.toolTip().contains(u"API version: v1")) << badge.toolTip().toStdString();
}

TEST_F(ConnectionTest, RecentConnectionsAreOpenedAndRemovedByKeyboard)
{
    Connection acme;
    acme.name = u"Acme"_s;
    RecentConnections(&settings).remember({u"key-1"_s, acme, u"99"_s});
    tokenAnswer = "pat-2";
    makeWindow();
    QListWidget *list = window->startPage()->recentList();
    ASSERT_EQ(list->count(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return window->workspace() && window->workspace()->session()->state() == Session::State::Ready;
    }));
    EXPECT_EQ(tokenQuestions, 1);
    EXPECT_EQ(portal.transport.sent.front().token, "pat-2");
    window->actions()->closePortal->trigger();
    ASSERT_TRUE(window->startPage()->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(list->count(), 0);
    for (const QString &key : settings.allKeys())
        EXPECT_FALSE(settings.value(key).toString().contains(u"pat-2"_s));
}

TEST_F(ConnectionTest, AStoredTokenIsKeptForTheSameAddressOnly)
{
    Connection acme;
    acme.name = u"Acme"_s;
    ConnectDialog dialog;
    dialog.edit(acme);
    const QPushButton *go = defaultButton(&dialog);
    EXPECT_TRUE(go->isEnabled());
    EXPECT_EQ(dialog.connection().name, u"Acme"_s);
    EXPECT_EQ(dialog.connection().token, "");
    field(&dialog, u"Address"_s)->setText(acme.baseUrl.toString() + u'/');
    EXPECT_TRUE(go->isEnabled());
    field(&dialog, u"Address"_s)->setText(u"https://api.example.com"_s);
    EXPECT_FALSE(go->isEnabled());
    field(&dialog, u"Token"_s)->setText(u"pat-2"_s);
    EXPECT_TRUE(go->isEnabled());
    field(&dialog, u"Name"_s)->clear();
    EXPECT_FALSE(go->isEnabled());
}

TEST_F(ConnectionTest, ARecentConnectionIsChangedAndKeepsItsToken)
{
    rememberAcme();
    makeWindow();
    const ConnectDialog *dialog = openChange(window->startPage());
    ASSERT_NE(dialog, nullptr);
    field(dialog, u"Name"_s)->setText(u"Acme production"_s);
    defaultButton(dialog)->click();
    ASSERT_TRUE(waitForRows());
    EXPECT_EQ(portal.transport.sent.front().token, "pat-1");
    const auto recent = RecentConnections(&settings).all();
    ASSERT_EQ(recent.size(), 1u);
    EXPECT_EQ(recent.front().key, u"key-1"_s);
    EXPECT_EQ(recent.front().connection.name, u"Acme production"_s);
    EXPECT_EQ(recent.front().connection.timeoutSeconds, 7);
}

TEST_F(ConnectionTest, WhatWasChangedStandsInTheListThoughNoTokenIsGiven)
{
    Connection acme;
    acme.name = u"Acme"_s;
    RecentConnections(&settings).remember({u"key-1"_s, acme, {}});
    makeWindow();
    const ConnectDialog *dialog = openChange(window->startPage());
    ASSERT_NE(dialog, nullptr);
    field(dialog, u"Name"_s)->setText(u"Acme production"_s);
    defaultButton(dialog)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tokenQuestions == 1; }));
    EXPECT_EQ(window->workspace(), nullptr);
    EXPECT_TRUE(window->startPage()->recentList()->item(0)->text().startsWith(u"Acme production"_s));
}

TEST_F(ConnectionTest, WhatDoesNotOpenCanBeGivenAnotherAddress)
{
    rememberAcme();
    makeWindow();
    portal.onlyToken = "pat-2";
    openFirstRecent();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->errorPage()->isVisible(); }));
    EXPECT_TRUE(button(window->errorPage(), u"new token"_s)->isVisible());
    const ConnectDialog *dialog = openChange(window->errorPage());
    ASSERT_NE(dialog, nullptr);
    field(dialog, u"Address"_s)->setText(u"https://api.example.com"_s);
    field(dialog, u"Token"_s)->setText(u"pat-2"_s);
    defaultButton(dialog)->click();
    ASSERT_TRUE(waitForRows());
    EXPECT_EQ(portal.transport.sent.back().url.host(), u"api.example.com"_s);
    // Another portal has another key; the first stays as it was.
    const auto recent = RecentConnections(&settings).all();
    ASSERT_EQ(recent.size(), 2u);
    EXPECT_NE(recent.front().key, u"key-1"_s);
    EXPECT_EQ(storedToken(u"key-1"_s), "pat-1");
    EXPECT_EQ(storedToken(recent.front().key), "pat-2");
}

} // namespace
} // namespace lineitems
