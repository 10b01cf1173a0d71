// A table that is joined by key: all that it would do, and all that it cannot do, is seen before it is done.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celljobrunner.h"
#include "ui/join/joincolumns.h"
#include "ui/join/joindialog.h"
#include "ui/join/joinopener.h"
#include "ui/look/noticebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class KeyJoinDialogTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    JoinDialog *openedDialog()
    {
        JoinDialog *dialog = nullptr;
        const bool opened = QTest::qWaitFor([&] {
            dialog = window->findChild<JoinDialog *>();
            return dialog && dialog->isCurrent();
        });
        return opened ? dialog : nullptr;
    }

    JoinDialog *paste(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
        setCurrent(0, "price");
        QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        return openedDialog();
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    static bool waitUntilCurrent(JoinDialog *dialog)
    {
        return QTest::qWaitFor([&] { return dialog->isCurrent(); });
    }

    static QString whyAt(JoinDialog *dialog, int row)
    {
        return dialog->leftOut()->index(row, JoinFindingsModel::WhyColumn).data().toString();
    }
};

TEST_F(KeyJoinDialogTest, IsNotWorkedOutFromCellsThatAreBeingWorkedOn)
{
    auto busy = std::make_unique<BusyCells>(grid());
    QString said;
    QObject::connect(window->workspace(), &Workspace::reported, grid(),
                     [&](const QString &text) { said = text; });
    QApplication::clipboard()->setText(u"Name\tPrice\nItem 1\t5\n"_s);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(said.contains(u"still being worked on"_s)) << said.toStdString();
    busy.reset();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !grid()->jobs()->isBusy(); }));
}

TEST_F(KeyJoinDialogTest, CopiedTableIsShownThenDoneInOneStep)
{
    QString said;
    QObject::connect(window->workspace(), &Workspace::reported, grid(),
                     [&](const QString &text) { said = text; });
    JoinDialog *dialog = paste(
        u"Name\tUnit price\tQuantity\tNet price\n"
        "Item 1\t99.50\t2.0\t7\nItem 9\t1\t1\t7\nitem 2\t5\t1\t7\nItem 3\tabc\t4\t7\n"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(document()->edits().isEmpty()) << "nothing happens before the button";
    EXPECT_EQ(dialog->changes()->rowCount(), 2);
    EXPECT_EQ(dialog->changes()->index(0, JoinChangesModel::OldColumn).data().toString(), u"20.00"_s);
    EXPECT_EQ(dialog->changes()->index(0, JoinChangesModel::NewColumn).data().toString(), u"99.50"_s);
    ASSERT_EQ(dialog->leftOut()->rowCount(), 3);
    EXPECT_TRUE(whyAt(dialog, 1).contains(u"“Item 2”"_s)) << whyAt(dialog, 1).toStdString();
    EXPECT_TRUE(whyAt(dialog, 2).contains(u"not a number"_s)) << whyAt(dialog, 2).toStdString();
    EXPECT_TRUE(dialog->summary().contains(u"Net price"_s)) << "read-only columns are named";
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    EXPECT_EQ(textAt(1, "price"), u"99.50"_s);
    EXPECT_EQ(textAt(3, "quantity"), u"4"_s);
    EXPECT_EQ(textAt(1, "amount"), u"40.00"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_TRUE(said.startsWith(u"2 cell"_s) && said.contains(u"not found"_s)) << said.toStdString();
    document()->undoStack()->undo();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(KeyJoinDialogTest, EscapeChangesNothing)
{
    JoinDialog *dialog = paste(u"Name,Unit price\nItem 1,99\n"_s);
    ASSERT_NE(dialog, nullptr) << "a copied text with commas is a table too";
    EXPECT_EQ(dialog->changes()->rowCount(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->findChild<JoinDialog *>(); }));
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(KeyJoinDialogTest, ColumnsAreMappedByHandAndNoneTwice)
{
    JoinDialog *dialog = paste(u"Article\tOur price\tUnit price\nItem 0\t1\t2\n"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->applyButton()->isEnabled()) << "no key could be guessed";
    QComboBox *article = dialog->columns()->choice(0);
    article->setCurrentIndex(article->findText(u"Name"_s));
    dialog->key()->setCurrentIndex(dialog->key()->findText(u"Article"_s));
    QComboBox *ours = dialog->columns()->choice(1);
    ours->setCurrentIndex(ours->findText(u"Unit price"_s));
    ASSERT_TRUE(waitUntilCurrent(dialog));
    EXPECT_EQ(dialog->columns()->targets()[2], noColumn);
    ASSERT_EQ(dialog->changes()->rowCount(), 1);
    EXPECT_EQ(dialog->changes()->index(0, JoinChangesModel::NewColumn).data().toString(), u"1"_s);
    EXPECT_TRUE(dialog->applyButton()->isEnabled());
}

TEST_F(KeyJoinDialogTest, ChoicesDecideWhatIsNotClear)
{
    JoinDialog *dialog = paste(u"Billing frequency\tUnit price\tQuantity\nMonthly\t1\t\nMonthly\t3\t\n"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->key()->setCurrentIndex(1);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    EXPECT_EQ(dialog->changes()->rowCount(), 0);
    dialog->severalLineItems()->setCurrentIndex(1);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    EXPECT_EQ(dialog->changes()->rowCount(), 0) << "two rows with different prices";
    dialog->severalRows()->setCurrentIndex(1);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    EXPECT_EQ(dialog->changes()->rowCount(), 5);
    dialog->emptyCells()->setCurrentIndex(1);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    EXPECT_EQ(dialog->changes()->rowCount(), 10);
    dialog->applyButton()->click();
    EXPECT_EQ(textAt(4, "price"), u"3"_s);
    EXPECT_EQ(textAt(4, "quantity"), u""_s);
}

TEST_F(KeyJoinDialogTest, NumbersThatAreNotClearAreReadAsThePersonSays)
{
    JoinDialog *dialog = paste(u"Name\tUnit price\nItem 0\t1.234\n"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->changes()->rowCount(), 0) << "nothing is guessed";
    EXPECT_EQ(dialog->leftOut()->rowCount(), 1);
    const char *read[] = {"1.234", "1234"};
    for (int choice = 0; choice < 2; ++choice) {
        dialog->unclearNumbers()->setCurrentIndex(choice + 1);
        ASSERT_TRUE(waitUntilCurrent(dialog));
        ASSERT_EQ(dialog->changes()->rowCount(), 1);
        EXPECT_EQ(dialog->changes()->index(0, JoinChangesModel::NewColumn).data().toString(),
                  QString::fromLatin1(read[choice]));
        EXPECT_EQ(dialog->leftOut()->rowCount(), 0);
    }
}

TEST_F(KeyJoinDialogTest, DatesThatAreNotClearAreReadAsThePersonSays)
{
    JoinDialog *dialog = paste(u"Name\tStart\nItem 0\t01/02/2026\n"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->changes()->rowCount(), 0) << "nothing is guessed";
    EXPECT_TRUE(whyAt(dialog, 0).contains(u"several ways"_s)) << whyAt(dialog, 0).toStdString();
    dialog->unclearDates()->setCurrentIndex(2);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    ASSERT_EQ(dialog->changes()->rowCount(), 1);
    EXPECT_EQ(dialog->changes()->index(0, JoinChangesModel::NewColumn).data().toString(), u"2026-01-02"_s);
}

TEST_F(KeyJoinDialogTest, KeysAreCountedNotLines)
{
    JoinDialog *dialog = paste(u"Billing frequency\tUnit price\nMonthly\t5\nMonthly\t6\nOnce\t7\n"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->key()->setCurrentIndex(1);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    const QString summary = dialog->summary();
    EXPECT_TRUE(summary.contains(u"1 key(s) of several line items"_s)) << summary.toStdString();
    EXPECT_TRUE(summary.contains(u"2 row(s) with the key of another row"_s)) << summary.toStdString();
}

TEST_F(KeyJoinDialogTest, ACopiedPageIsATableToo)
{
    JoinDialog *dialog = paste(
        u"Name Unit price\nItem 0 77"_s,
        u"<table><tr><th>Name</th><th>Unit price</th></tr><tr><td>Item 0</td><td>77</td></tr></table>"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->columns()->targets().size(), 2U);
    EXPECT_EQ(dialog->changes()->rowCount(), 1);
}

TEST_F(KeyJoinDialogTest, NothingIsChangedThatIsAboutToBeReplaced)
{
    JoinDialog *dialog = paste(u"Name\tUnit price\nItem 0\t77\n"_s);
    ASSERT_NE(dialog, nullptr);
    grid()->setFrozen(true);
    dialog->applyButton()->click();
    EXPECT_TRUE(document()->edits().isEmpty());
    EXPECT_TRUE(dialog->summary().contains(u"read again"_s)) << dialog->summary().toStdString();
    grid()->setFrozen(false);
    dialog->applyButton()->click();
    EXPECT_EQ(textAt(0, "price"), u"77"_s);
}

TEST_F(KeyJoinDialogTest, NoTableIsOpenedWhileTheRowsAreReplaced)
{
    QString said;
    QObject::connect(window->workspace(), &Workspace::reported, grid(),
                     [&](const QString &text) { said = text; });
    grid()->setFrozen(true);
    window->workspace()->join()->openFile(write(u"prices.csv"_s, "Name;Unit price\nItem 2;12.5\n"));
    EXPECT_TRUE(said.contains(u"read again"_s)) << said.toStdString();
    QTest::qWait(0);
    EXPECT_EQ(window->findChild<JoinDialog *>(), nullptr);
}

TEST_F(KeyJoinDialogTest, AFileIsDroppedOntoTheGrid)
{
    const QString path = write(u"prices.csv"_s, "Name;Unit price\r\nItem 2;12.5\r\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint where(20, 20);
    QDragEnterEvent enter(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &drop);
    JoinDialog *dialog = openedDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->changes()->rowCount(), 1);
    data.setUrls({QUrl::fromLocalFile(folder.filePath(u"picture.png"_s))});
    QDragEnterEvent other(where, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &other);
    EXPECT_FALSE(other.isAccepted());
}

TEST_F(KeyJoinDialogTest, ABrokenFileIsRefusedWithItsPlace)
{
    QString said;
    QObject::connect(window->workspace(), &Workspace::reported, grid(),
                     [&](const QString &text) { said = text; });
    window->workspace()->join()->openFile(write(u"broken.csv"_s, "Name;Unit price\nItem 2;\"12.5\n"));
    const NoticeBar *notice = window->workspace()->notice();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }));
    EXPECT_TRUE(notice->text().contains(u"Line 2, column 8"_s)) << notice->text().toStdString();
    EXPECT_EQ(window->findChild<JoinDialog *>(), nullptr);
    EXPECT_TRUE(said.isEmpty()) << "it is not being read any more";
    window->workspace()->join()->openFile(write(u"lone.csv"_s, "Name;Unit price\n"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->text().contains(u"headings"_s); }));
}

TEST_F(KeyJoinDialogTest, OnlyColumnsThatHoldSomethingCount)
{
    const NoticeBar *notice = window->workspace()->notice();
    const QByteArray wide = "Name" + QByteArray(";x").repeated(1000) + "\nItem 2\n";
    window->workspace()->join()->openFile(write(u"wide.csv"_s, wide));
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }));
    EXPECT_TRUE(notice->text().contains(u"columns"_s)) << notice->text().toStdString();
    const QByteArray empty(2000, ';');
    window->workspace()->join()->openFile(
        write(u"empty.csv"_s, "Name;Unit price" + empty + "\nItem 2;12.5" + empty + "\n"));
    JoinDialog *dialog = openedDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->columns()->targets().size(), 2U);
}

TEST_F(KeyJoinDialogTest, WhatIsLeftOutIsCopiedByKind)
{
    JoinDialog *dialog = paste(u"Name\tUnit price\nNobody\t1\nItem 0\tabc\n"_s);
    ASSERT_NE(dialog, nullptr);
    const QAbstractItemModelTester findings(dialog->leftOut(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester changes(dialog->changes(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog->leftOut()->setKind(JoinProblem::UnfitValue);
    ASSERT_EQ(dialog->leftOut()->rowCount(), 1);
    EXPECT_TRUE(dialog->leftOut()->asText({0}).contains(u"\n3\tItem 0\tUnit price\tabc\t"_s))
        << dialog->leftOut()->asText({0}).toStdString();
    dialog->leftOut()->setKind({});
    EXPECT_EQ(dialog->leftOut()->rowCount(), 2);
    EXPECT_EQ(dialog->leftOut()->asText({0, 1}).count(u'\n'), 3);
    dialog->emptyCells()->setCurrentIndex(1);
    ASSERT_TRUE(waitUntilCurrent(dialog));
}

TEST_F(KeyJoinDialogTest, WhatIsLeftOutIsCopiedWhole)
{
    const QString value = u"two\nlines "_s + QString(2000, u'x');
    JoinDialog *dialog = paste(u"Name\tUnit price\nItem 0\t\"%1\"\n"_s.arg(value));
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->leftOut()->rowCount(), 1);
    EXPECT_TRUE(dialog->leftOut()->asText({0}).contains(u"\t\"%1\"\t"_s.arg(value)))
        << "to be pasted into a spreadsheet again";
}

TEST_F(KeyJoinDialogTest, WhatChangesMeanwhileIsComparedAgain)
{
    JoinDialog *dialog = paste(u"Name\tUnit price\nItem 0\t77\n"_s);
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->changes()->rowCount(), 1);
    document()->setCells({{0, document()->columns().indexOf(u"price"_s), {"77", CellProblem::None}}},
                         u"elsewhere"_s);
    ASSERT_TRUE(waitUntilCurrent(dialog));
    EXPECT_EQ(dialog->changes()->rowCount(), 0);
    EXPECT_FALSE(dialog->applyButton()->isEnabled());
}

TEST_F(KeyJoinDialogTest, EveryControlHasAName)
{
    JoinDialog *dialog = paste(u"Name\tUnit price\nItem 0\t77\n"_s);
    ASSERT_NE(dialog, nullptr);
    for (const QComboBox *box : dialog->findChildren<QComboBox *>())
        EXPECT_FALSE(box->accessibleName().isEmpty());
    for (const QTableView *table : dialog->findChildren<QTableView *>())
        EXPECT_FALSE(table->accessibleName().isEmpty());
}

} // namespace
} // namespace lineitems
