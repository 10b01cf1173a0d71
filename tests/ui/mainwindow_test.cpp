// The window around the grid: nothing is lost without a question, everything has a name, and the
// keyboard is enough.
#include "tests/ui/windowfixture.h"

#include "ui/window/actions.h"
#include "ui/grid/columnlayout.h"
#include "ui/grid/columnsdialog.h"
#include "ui/problems/conflictdialog.h"
#include "ui/window/connectdialog.h"
#include "ui/history/historydialog.h"
#include "ui/look/language.h"
#include "ui/window/portalbadge.h"
#include "ui/problems/problemdetails.h"
#include "ui/review/reviewdialog.h"
#include "ui/grid/setvaluedialog.h"
#include "ui/window/tokendialog.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextEdit>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

/// Controls that a screen reader would announce without a name.
QStringList namelessControls(const QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool control = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QProgressBar *>(widget)
            || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const PortalBadge *>(widget)
            || qobject_cast<const QTabWidget *>(widget);
        // What Qt puts inside its own controls is spoken for by them.
        const QString parentClass = QString::fromLatin1(
            widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
        const bool inside = widget->objectName().startsWith("qt_"_L1) || parentClass == "QSpinBox"_L1
            || parentClass == "QLineEdit"_L1 || parentClass == "QComboBox"_L1 || parentClass == "QTabBar"_L1
            || parentClass == "QComboBoxPrivateContainer"_L1 || parentClass.endsWith("DockWidget"_L1)
            || parentClass == "QMenuBar"_L1 || parentClass == "QToolBar"_L1
            || qobject_cast<const QHeaderView *>(widget)
            || QString::fromLatin1(widget->metaObject()->className()) == "QTableCornerButton"_L1;
        if (!control || inside)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        // A button that is hidden for now gets its text when it is shown.
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
            || (button && button->isHidden());
        if (!named)
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + parentClass;
    }
    return nameless;
}

class MainWindowTest : public WindowTest
{
protected:
    void changeOne()
    {
        setCurrent(0, "price");
        type("55");
    }
};

TEST_F(MainWindowTest, ClosingWithEditsAsksAndKeepsThemOnCancel)
{
    openPortal();
    changeOne();
    EXPECT_FALSE(window->close());
    EXPECT_EQ(unsavedQuestions, 1);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(textAt(0, "price"), u"55"_s);
    unsavedAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(window->close());
}

TEST_F(MainWindowTest, ReviewIsOneOfTheAnswers)
{
    openPortal();
    changeOne();
    unsavedAnswer = UnsavedAnswer::Review;
    EXPECT_FALSE(window->close());
    EXPECT_NE(window->findChild<ReviewDialog *>(), nullptr);
}

TEST_F(MainWindowTest, WithoutEditsItClosesAtOnce)
{
    openPortal();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(unsavedQuestions, 0);
}

TEST_F(MainWindowTest, ReloadAsksToo)
{
    openPortal();
    changeOne();
    window->actions()->reload->trigger();
    EXPECT_EQ(unsavedQuestions, 1);
    EXPECT_EQ(textAt(0, "price"), u"55"_s);
    unsavedAnswer = UnsavedAnswer::Discard;
    window->actions()->reload->trigger();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return grid()->model()->rowCount() == 5 && document()->edits().isEmpty(); }));
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
}

TEST_F(MainWindowTest, ClosingDuringARunAsksAndWaitsForIt)
{
    openPortal();
    changeOne();
    portal.transport.holdAnswers = true;
    portal.transport.holdPath = u"/update"_s;
    window->workspace()->review();
    window->findChild<ReviewDialog *>()->submitButton()->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return portal.transport.sent.back().url.path().endsWith("/update"_L1); }));
    EXPECT_FALSE(window->close());
    EXPECT_EQ(stopRunQuestions, 1);
    EXPECT_TRUE(window->workspace()->isRunning());
    stopRunAnswer = true;
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    portal.transport.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->isVisible(); }, 5000));
    EXPECT_EQ(portal.rows[u"1001"_s].value("price"_L1).toString(), u"55"_s);
}

TEST_F(MainWindowTest, BadgeAndTitleSayWhichPortal)
{
    openPortal();
    EXPECT_TRUE(window->badge()->text().startsWith(u"Sandbox"_s));
    EXPECT_TRUE(window->badge()->text().contains(u"4711"_s));
    EXPECT_TRUE(window->windowTitle().contains(u"Sandbox"_s));
    Connection production;
    production.name = u"Acme"_s;
    AccountInfo account;
    account.portalId = u"99"_s;
    EXPECT_EQ(portalText(production, account), u"Acme · portal 99"_s);
}

TEST_F(MainWindowTest, WholeWalkByKeyboardAlone)
{
    makeWindow();
    QTest::keyClick(window.get(), Qt::Key_T, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return window->workspace() && window->workspace()->session()->state() == Session::State::Ready;
    }));
    ASSERT_EQ(QApplication::focusWidget(), grid());
    QTest::keyClick(grid(), Qt::Key_Home, Qt::ControlModifier);
    while (grid()->currentIndex().column() != column("price"))
        QTest::keyClick(grid(), Qt::Key_Right);
    type("42");
    QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    for (int tabs = 0; tabs < 30 && dialog->focusWidget() != dialog->submitButton(); ++tabs)
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    ASSERT_EQ(dialog->focusWidget(), dialog->submitButton());
    QTest::keyClick(dialog->submitButton(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->results().count(Outcome::Saved) == 1; }));
    EXPECT_EQ(portal.rows[u"1001"_s].value("price"_L1).toString(), u"42"_s);
}

TEST_F(MainWindowTest, UndoGoesOnWithTheNextPortal)
{
    const auto editAndUndo = [this] {
        setCurrent(0, "price");
        type("77");
        ASSERT_TRUE(window->actions()->undo->isEnabled());
        window->actions()->undo->trigger();
        EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    };
    const auto reopen = [this] {
        window->openSandbox();
        const Session *session = window->workspace()->session();
        ASSERT_TRUE(QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }));
    };
    openPortal();
    editAndUndo();
    unsavedAnswer = UnsavedAnswer::Discard;
    window->actions()->closePortal->trigger();
    EXPECT_FALSE(window->actions()->undo->isEnabled());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    reopen();
    editAndUndo();
    reopen();
    editAndUndo();
}

TEST_F(MainWindowTest, EveryControlHasAName)
{
    useJournal();
    openPortal();
    changeOne();
    EXPECT_EQ(namelessControls(window.get()), QStringList());
    window->workspace()->review();
    EXPECT_EQ(namelessControls(window->findChild<ReviewDialog *>()), QStringList());
    const ConnectDialog connectDialog;
    EXPECT_EQ(namelessControls(&connectDialog), QStringList());
    const TokenDialog tokenDialog(u"Acme"_s, {});
    EXPECT_EQ(namelessControls(&tokenDialog), QStringList());
    const ColumnsDialog columns(grid(), window->workspace()->gridModel(), window->workspace()->columns());
    EXPECT_EQ(namelessControls(&columns), QStringList());
    const HistoryDialog history(journal.get());
    EXPECT_EQ(namelessControls(&history), QStringList());
    const ConflictDialog conflicts(window->workspace()->lineItems());
    EXPECT_EQ(namelessControls(&conflicts), QStringList());
    const SetValueDialog setValue({document()->columns().at(0)}, 2, {});
    EXPECT_EQ(namelessControls(&setValue), QStringList());
    const ProblemDetails details(u"Message: no"_s);
    EXPECT_EQ(namelessControls(&details), QStringList());
}

TEST_F(MainWindowTest, CellsTellAScreenReaderWhatHappened)
{
    openPortal();
    changeOne();
    EXPECT_EQ(cell(0, "price").data(Qt::AccessibleTextRole).toString(), u"55"_s);
    const QString told = cell(0, "price").data(Qt::AccessibleDescriptionRole).toString();
    EXPECT_TRUE(told.startsWith(u"Unit price"_s) && told.contains(u"it was: 10.00"_s)) << told.toStdString();
}

TEST_F(MainWindowTest, ColumnsComeInAUsefulOrderAndTheirLayoutIsRemembered)
{
    openPortal();
    const QList<int> first = grid()->visibleColumns();
    EXPECT_EQ(first[0], 0);
    EXPECT_EQ(first[1], column("name"));
    EXPECT_EQ(first[2], column("price"));
    grid()->setColumnWidth(column("price"), 177);
    grid()->horizontalHeader()->moveSection(1, 3);
    const QList<int> moved = grid()->visibleColumns();
    window->workspace()->columns()->setHidden(column("quantity"), true);
    window.reset();

    openPortal();
    EXPECT_EQ(grid()->columnWidth(column("price")), 177);
    EXPECT_TRUE(grid()->isColumnHidden(column("quantity")));
    QList<int> expected = moved;
    expected.removeOne(column("quantity"));
    EXPECT_EQ(grid()->visibleColumns(), expected);
    window->workspace()->columns()->reset();
    EXPECT_EQ(grid()->visibleColumns(), first);
}

TEST_F(MainWindowTest, ColumnsAreMovedByKeyboard)
{
    openPortal();
    const QList<int> before = grid()->visibleColumns();
    window->actions()->columns->trigger();
    auto *dialog = window->findChild<ColumnsDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(0);
    const auto buttons = dialog->findChildren<QPushButton *>();
    auto *down = *std::find_if(buttons.begin(), buttons.end(),
                               [](auto *b) { return b->text() == u"Move &down"_s; });
    QTest::keyClick(down, Qt::Key_Space);
    EXPECT_EQ(list->currentRow(), 1);
    QList<int> expected = before;
    expected.swapItemsAt(1, 2);
    EXPECT_EQ(grid()->visibleColumns(), expected);
    // Enter closes the dialog; it does not reset the layout.
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(grid()->visibleColumns(), expected);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(MainWindowTest, ChosenLanguageIsRemembered)
{
    makeWindow();
    const QList<QAction *> languages = window->actions()->languages;
    EXPECT_TRUE(languages.first()->isChecked());
    languages.last()->trigger();
    EXPECT_EQ(storedLanguage(settings), u"es"_s);
    makeWindow();
    EXPECT_TRUE(window->actions()->languages.last()->isChecked());
}

} // namespace
} // namespace lineitems
