// A run is paused, goes on, and is cancelled: by button and by key, and what is shown is true meanwhile.
#include "tests/ui/windowfixture.h"

#include "ui/window/actions.h"
#include "ui/look/progresspanel.h"
#include "ui/look/whentext.h"
#include "ui/problems/errorsentences.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/runcontrols.h"

#include <QPushButton>
#include <QTimeZone>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class RunControlsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openPortal();
        setCurrent(0, "price");
        type("55");
    }

    /// A run whose rows are checked, and no answer has come.
    void beginRun(const QString &held)
    {
        portal.transport.holdAnswers = true;
        portal.transport.holdPath = held;
        window->workspace()->review();
        window->findChild<ReviewDialog *>()->submitButton()->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return portal.transport.sent.back().url.path().endsWith(held); }));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    RunControls *run() const { return window->workspace()->run(); }
    QString panelText() const { return window->workspace()->runPanel()->text(); }
    bool ends() const
    {
        return QTest::qWaitFor([&] { return !run()->isRunning(); });
    }
};

TEST_F(RunControlsTest, PausedRunSendsNothingUntilItIsResumed)
{
    beginRun(u"/batch/read"_s);
    ASSERT_TRUE(run()->pauseButton()->isVisible());
    QTest::mouseClick(run()->pauseButton(), Qt::LeftButton);
    EXPECT_TRUE(run()->isPaused());
    EXPECT_TRUE(panelText().startsWith(u"Paused: 0 of 1 rows"_s)) << panelText().toStdString();
    EXPECT_FALSE(panelText().contains(u"left"_s));
    EXPECT_FALSE(panelText().contains(u"rows/s"_s));
    EXPECT_EQ(run()->pauseButton()->text(), u"Res&ume"_s);
    portal.transport.release();
    QTest::qWait(50);
    EXPECT_EQ(portal.updateRequests, 0);
    EXPECT_TRUE(run()->isRunning());
    QTest::keyClick(grid(), Qt::Key_F9, Qt::ControlModifier);
    EXPECT_FALSE(panelText().startsWith(u"Paused"_s));
    ASSERT_TRUE(ends());
    EXPECT_EQ(portal.updateRequests, 1);
    EXPECT_TRUE(document()->edits().isEmpty());
    EXPECT_FALSE(run()->pauseButton()->isVisible());
    EXPECT_FALSE(window->actions()->pauseRun->isEnabled());
}

TEST_F(RunControlsTest, PausedRunIsCancelledAndSaysWhatWasNotSent)
{
    beginRun(u"/batch/read"_s);
    QTest::keyClick(grid(), Qt::Key_F9, Qt::ControlModifier);
    ASSERT_TRUE(run()->isPaused());
    EXPECT_TRUE(window->actions()->pauseRun->text().contains(u"Resu"_s));
    window->actions()->cancelRun->trigger();
    portal.transport.release();
    ASSERT_TRUE(ends());
    EXPECT_EQ(portal.updateRequests, 0);
    EXPECT_TRUE(panelText().contains(u"1 not sent"_s)) << panelText().toStdString();
    EXPECT_TRUE(panelText().contains(u"cancelled"_s));
    EXPECT_EQ(document()->edits().rowCount(), 1);
}

TEST_F(RunControlsTest, WhileARunWaitsForATokenItCannotBePaused)
{
    portal.onlyToken = "new-token";
    tokenAnswer = "new-token";
    bool couldPause = true;
    QObject::connect(window->workspace(), &Workspace::tokenRefused, window.get(), [&] {
        couldPause = run()->canPause() || run()->pauseButton()->isEnabled()
            || window->actions()->pauseRun->isEnabled();
    });
    window->workspace()->review();
    window->findChild<ReviewDialog *>()->submitButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->edits().isEmpty(); }));
    EXPECT_EQ(tokenQuestions, 1);
    EXPECT_FALSE(couldPause);
}

TEST_F(RunControlsTest, TheDailyLimitSaysByThisClockWhenItIsOver)
{
    // The account's zone is UTC; this computer's is not.
    const auto expected = [] {
        const QDate tomorrow = QDateTime::currentDateTimeUtc().date().addDays(1);
        return u"zone. Here that is %1."_s.arg(
            whenText(tomorrow.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()));
    };
    const QString before = expected();
    portal.isUsedUp = true;
    window->workspace()->review();
    window->findChild<ReviewDialog *>()->submitButton()->click();
    ASSERT_TRUE(ends());
    EXPECT_EQ(document()->results().count(Outcome::NotSent), 1);
    EXPECT_TRUE(panelText().endsWith(before) || panelText().endsWith(expected()))
        << panelText().toStdString();
    for (const QString &zone : {u"no such zone"_s, QString()})
        EXPECT_EQ(dailyResetSentence(zone, QDateTime::currentDateTimeUtc()), QString());
}

} // namespace
} // namespace lineitems
