// What a crash left behind is offered, comes back as edits, and is never thrown away without a question.
#include "tests/ui/windowfixture.h"

#include "models/session/recentconnections.h"
#include "models/storage/journalfile.h"
#include "ui/look/noticebar.h"
#include "ui/history/recoverybar.h"
#include "ui/window/startpage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

JournalEdit edit(const QByteArray &id, const QString &property, const QByteArray &value,
                 const QByteArray &baseline)
{
    return {id, property, value, CellProblem::None, baseline};
}

class RecoveryTest : public WindowTest
{
protected:
    void start()
    {
        useJournal();
        openPortal();
    }
    RecoveryBar *bar() const { return window->workspace()->recoveryBar(); }
    NoticeBar *notice() const { return window->workspace()->notice(); }
    bool isOffered()
    {
        return QTest::qWaitFor([this] { return bar()->isVisible(); });
    }
    /// All that was asked of the journal is done: what has not been offered is not offered.
    void settle()
    {
        bool answered = false;
        journal->findAbandoned({}, window.get(), [&](const auto &) { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
    }
    void restore()
    {
        bar()->restoreButton()->setFocus();
        QTest::keyClick(bar()->restoreButton(), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return notice()->isVisible(); }, 20'000));
    }
};

TEST_F(RecoveryTest, BringsEditsBackAsOneStepThatCanBeUndone)
{
    abandon({edit("1001", u"price"_s, "77", "10.00"), edit("1001", u"name"_s, "A", "Item 0"),
             edit("1003", u"name"_s, "B", "Item 2")});
    start();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(bar()->text().contains(u"3 changed cell(s) in 2 row(s) that were not saved."_s))
        << bar()->text().toStdString();
    restore();
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(notice()->text(), u"3 cell(s) came back as unsaved edits."_s);
    EXPECT_EQ(textAt(0, "price"), u"77"_s);
    EXPECT_EQ(textAt(2, "name"), u"B"_s);
    EXPECT_EQ(document()->edits().cellCount(), 3);
    EXPECT_EQ(portal.updateRequests, 0);
    EXPECT_EQ(document()->undoStack()->undoText(), u"Restore unsaved changes"_s);
    document()->undoStack()->undo();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(RecoveryTest, SaysWhatIsInConflictAndWhatIsLost)
{
    abandon({edit("1001", u"price"_s, "77", "8.00"), edit("1002", u"price"_s, "78", "20.00"),
             edit("9999", u"price"_s, "1", "2")});
    start();
    ASSERT_TRUE(isOffered());
    restore();
    EXPECT_EQ(notice()->text(),
              u"2 cell(s) came back as unsaved edits. 1 of them was/were changed by somebody else meanwhile: "
              "decide whose value stays. 1 cell(s) could not come back: the line item or the property is not "
              "there any more."_s);
}

TEST_F(RecoveryTest, DiscardAsksFirst)
{
    abandon({edit("1001", u"price"_s, "77", "10.00")});
    start();
    ASSERT_TRUE(isOffered());
    bar()->discardButton()->click();
    ASSERT_EQ(confirmQuestions.size(), 1U);
    EXPECT_TRUE(confirmQuestions[0].text.contains(u"1 changed cell(s)"_s));
    EXPECT_TRUE(bar()->isVisible());
    confirmAnswer = true;
    bar()->discardButton()->click();
    EXPECT_FALSE(bar()->isVisible());
    endProgram();
    start();
    settle();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(RecoveryTest, LaterLeavesItForTheNextStartAndTheStartPageSaysSo)
{
    Connection acme;
    acme.name = u"Acme"_s;
    RecentConnections(&settings).remember({u"key-1"_s, acme, u"99"_s});
    RecentConnections(&settings).remember({u"key-2"_s, acme, u"98"_s});
    abandon({edit("1001", u"price"_s, "77", "10.00")});
    abandon({edit("1001", u"price"_s, "78", "10.00")}, u"key-1"_s);
    start();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(bar()->text().contains(u"1 changed cell(s)"_s));
    bar()->laterButton()->click();
    EXPECT_FALSE(bar()->isVisible()) << "what another connection left is not offered here";
    endProgram();

    useJournal();
    makeWindow();
    const StartPage *page = window->startPage();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->sandboxUnsaved()->isVisible(); }));
    EXPECT_TRUE(page->sandboxUnsaved()->text().startsWith(u"The sandbox has unsaved changes from"_s));
    EXPECT_FALSE(page->recentList()->item(0)->text().contains(u"unsaved"_s));
    EXPECT_TRUE(page->recentList()->item(1)->text().contains(u"unsaved changes from"_s));
    openPortal();
    EXPECT_TRUE(isOffered());
}

TEST_F(RecoveryTest, OffersSeveralDesksOneAfterTheOther)
{
    abandon({edit("1001", u"price"_s, "77", "10.00"), edit("1002", u"price"_s, "78", "20.00")});
    QTest::qWait(2); // the newest comes first
    abandon({edit("1003", u"price"_s, "79", "30.00")});
    start();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(bar()->text().contains(u"1 changed cell(s)"_s));
    restore();
    ASSERT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains(u"2 changed cell(s)"_s));
    notice()->hide();
    restore();
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(document()->edits().cellCount(), 3);
}

TEST_F(RecoveryTest, ReadsWhatBecameOfTheRowsThatWereOnTheirWay)
{
    {
        Journal crashed(journalDirectory());
        RunRecord run;
        run.id = QUuid::createUuid();
        run.connection = {u"sandbox"_s, u"Sample portal"_s, {}, {}};
        run.desk = crashed.openDesk(run.connection);
        run.totalRows = 3;
        crashed.beginRun(run);
        crashed.writeEdits(run.desk, {edit("1002", u"price"_s, "5", "20.00")});
        crashed.recordBatch(run.id,
                            {{"1001", {}, "t1", {{u"price"_s, "9.00", "10.00"}}},
                             {"1002", {}, "t2", {{u"price"_s, "20.00", "5"}}},
                             {"1003", {}, "t3", {{u"price"_s, "1", "2"}}}},
                            nullptr, {});
    }
    start();
    ASSERT_TRUE(isOffered());
    EXPECT_TRUE(bar()->text().endsWith(
        u"1 changed cell(s) in 1 row(s) that were not saved, and with 3 row(s) on their way to HubSpot."_s))
        << bar()->text().toStdString();
    restore();
    EXPECT_EQ(
        notice()->text(),
        u"1 cell(s) came back as unsaved edits. Of the rows that were on their way: 1 saved, 1 not sent, "
        "1 unclear: look at them before you send them again."_s);
    EXPECT_EQ(textAt(1, "price"), u"5"_s);
    EXPECT_EQ(portal.updateRequests, 0);
}

TEST_F(RecoveryTest, ClosedOnPurposeIsNotOffered)
{
    start();
    setCurrent(0, "price");
    type("55");
    unsavedAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(window->close());
    endProgram();
    start();
    settle();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(RecoveryTest, TheEndOfTheSystemsSessionAsksNothingAndLosesNothing)
{
    start();
    setCurrent(0, "price");
    type("55");
    setCurrent(1, "price");
    QTest::keyClick(grid(), Qt::Key_6);
    window->endSystemSession();
    EXPECT_TRUE(window->close());
    EXPECT_EQ(unsavedQuestions, 0);
    endProgram();
    start();
    ASSERT_TRUE(isOffered());
    restore();
    EXPECT_EQ(textAt(0, "price"), u"55"_s);
    EXPECT_EQ(textAt(1, "price"), u"6"_s) << "what stood in the open editor";
}

TEST_F(RecoveryTest, AfterALogoutThatWasCalledOffThePersonIsAskedAgain)
{
    start();
    setCurrent(0, "price");
    type("55");
    window->endSystemSession();
    setCurrent(1, "price");
    type("56");
    EXPECT_FALSE(window->close());
    EXPECT_EQ(unsavedQuestions, 1);
    unsavedAnswer = UnsavedAnswer::Discard;
    EXPECT_TRUE(window->close());
    endProgram();
    start();
    settle();
    EXPECT_FALSE(bar()->isVisible());
}

TEST_F(RecoveryTest, WithoutAJournalTheEndOfTheSessionAsks)
{
    openPortal();
    setCurrent(0, "price");
    type("55");
    window->endSystemSession();
    EXPECT_FALSE(window->close());
    EXPECT_EQ(unsavedQuestions, 1);
}

TEST_F(RecoveryTest, ADamagedJournalIsSetAsideAndSaidSo)
{
    QDir().mkpath(journalDirectory());
    QFile file(journalFile(journalDirectory()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    useJournal();
    makeWindow();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->notice()->isVisible(); }));
    EXPECT_TRUE(window->notice()->text().contains(u"was set aside as "_s + journalDirectory()))
        << window->notice()->text().toStdString();
}

TEST_F(RecoveryTest, AJournalThatDoesNotWorkIsSaidOnce)
{
    QFile file(journalDirectory());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->notice()->isVisible(); }));
    EXPECT_TRUE(window->notice()->text().contains(u"unsaved edits are lost if the program"_s))
        << window->notice()->text().toStdString();
    window->notice()->hide();
    setCurrent(0, "price");
    type("55");
    bool failed = false;
    QObject::connect(journal.get(), &Journal::writeFailed, window.get(), [&] { failed = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed; }));
    EXPECT_FALSE(window->notice()->isVisible());
    submitAll();
    EXPECT_EQ(portal.rows[u"1001"_s].value("price"_L1).toString(), u"55"_s);
}

} // namespace
} // namespace lineitems
