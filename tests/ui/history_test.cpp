// Afterwards a person must find what was sent, row by row, hand it on, and have the way back.
#include "tests/ui/windowfixture.h"

#include "ui/window/actions.h"
#include "ui/history/historydialog.h"
#include "ui/history/historyrowsmodel.h"
#include "ui/history/historyrunsmodel.h"
#include "ui/look/noticebar.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class HistoryTest : public WindowTest
{
protected:
    /// Two rows are sent, the second is refused.
    void sendTwo()
    {
        useJournal();
        openPortal();
        portal.refused[u"1002"_s] = u"<b>too</b> dear"_s;
        setCurrent(0, "price");
        type("55");
        setCurrent(1, "price");
        type("66");
        submitAll();
    }

    HistoryDialog *open()
    {
        QTest::keyClick(window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        return window->findChild<HistoryDialog *>();
    }

    static bool hasLines(const HistoryDialog *dialog, int lines)
    {
        return QTest::qWaitFor(
            [&] { return dialog->rows()->total() >= 0 && dialog->rows()->rowCount() == lines; });
    }

    static QString at(const QAbstractItemModel *model, int row, int column)
    {
        return model->index(row, column).data().toString();
    }
};

TEST_F(HistoryTest, ShowsTheRunAndItsRowsAndFiltersThem)
{
    sendTwo();
    const HistoryDialog *dialog = open();
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(hasLines(dialog, 2));
    const HistoryRunsModel *runs = dialog->runs();
    ASSERT_EQ(runs->rowCount(), 1);
    EXPECT_EQ(at(runs, 0, HistoryRunsModel::ConnectionColumn), u"Sample portal · portal 4711"_s);
    EXPECT_EQ(at(runs, 0, HistoryRunsModel::RowsColumn), u"2"_s);
    EXPECT_EQ(at(runs, 0, HistoryRunsModel::SavedColumn), u"1"_s);
    EXPECT_EQ(at(runs, 0, HistoryRunsModel::FailedColumn), u"1"_s);
    EXPECT_EQ(at(runs, 0, HistoryRunsModel::EndColumn), u"Completed"_s);
    const HistoryRowsModel *rows = dialog->rows();
    EXPECT_EQ(at(rows, 0, HistoryRowsModel::NameColumn), textAt(0, "name"));
    EXPECT_EQ(at(rows, 0, HistoryRowsModel::PropertyColumn), u"Unit price"_s);
    EXPECT_EQ(at(rows, 0, HistoryRowsModel::OldColumn), u"10.00"_s);
    EXPECT_EQ(at(rows, 0, HistoryRowsModel::NewColumn), textAt(0, "price"));
    EXPECT_EQ(at(rows, 1, HistoryRowsModel::MessageColumn), u"<b>too</b> dear"_s);

    dialog->outcomeFilter()->setCurrentText(u"Failed"_s);
    ASSERT_TRUE(hasLines(dialog, 1));
    EXPECT_EQ(at(rows, 0, HistoryRowsModel::IdColumn), u"1002"_s);
    dialog->outcomeFilter()->setCurrentText(u"No outcome"_s);
    ASSERT_TRUE(hasLines(dialog, 0));
    dialog->outcomeFilter()->setCurrentIndex(0);
    dialog->rowsFilter()->setText(u"1001"_s);
    ASSERT_TRUE(hasLines(dialog, 1));
    EXPECT_EQ(at(rows, 0, HistoryRowsModel::IdColumn), u"1001"_s);

    dialog->runsFilter()->setText(u"no such portal"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs->rowCount() == 0; }));
    EXPECT_EQ(rows->rowCount(), 0);
    EXPECT_FALSE(dialog->exportButton()->isEnabled());
    EXPECT_FALSE(dialog->undoButton()->isEnabled());
    dialog->runsFilter()->setText(u"1002"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return runs->rowCount() == 1; }));
    EXPECT_TRUE(hasLines(dialog, 1));
}

TEST_F(HistoryTest, IsSortedByTitlesAndByTheMenu)
{
    sendTwo();
    portal.refused.clear();
    setCurrent(2, "price");
    type("77");
    submitAll();
    const HistoryDialog *dialog = open();
    ASSERT_TRUE(hasLines(dialog, 2));
    QTableView *runs = dialog->runsTable();
    const auto savedAt = [&](int row) { return at(runs->model(), row, HistoryRunsModel::SavedColumn); };
    EXPECT_EQ(savedAt(0), u"2"_s) << "the newest first";
    const QHeaderView *titles = runs->horizontalHeader();
    const QPoint title(titles->sectionViewportPosition(HistoryRunsModel::SavedColumn) + 10, 8);
    QTest::mouseClick(titles->viewport(), Qt::LeftButton, {}, title);
    EXPECT_EQ(savedAt(0), u"1"_s);
    EXPECT_EQ(runs->currentIndex().row(), 1) << "the chosen run stays chosen";
    ASSERT_TRUE(hasLines(dialog, 2));

    QTableView *rows = dialog->rowsTable();
    const auto choose = [&](const QString &text) {
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, QPoint(5, 5), rows->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(rows->viewport(), &asks);
        auto *menu = rows->findChild<QMenu *>();
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                action->trigger();
        }
        delete menu;
        ASSERT_TRUE(hasLines(dialog, 2));
    };
    const auto idAt = [&](int row) { return at(rows->model(), row, HistoryRowsModel::IdColumn); };
    EXPECT_EQ(idAt(0), u"1002"_s);
    choose(u"New value"_s);
    EXPECT_EQ(idAt(0), u"1002"_s) << "66 before 77";
    choose(u"Descending"_s);
    EXPECT_EQ(idAt(0), u"1003"_s);
    choose(u"Original order"_s);
    EXPECT_EQ(idAt(0), u"1002"_s);
    EXPECT_EQ(rows->horizontalHeader()->sortIndicatorSection(), -1);
}

TEST_F(HistoryTest, ExportsTheWholeRunWhateverTheFilterShows)
{
    sendTwo();
    HistoryDialog *dialog = open();
    ASSERT_TRUE(hasLines(dialog, 2));
    dialog->rowsFilter()->setText(u"1001"_s);
    const QString path = folder.filePath(u"run.csv"_s);
    const QUuid run = dialog->runs()->run(0).run.id;
    dialog->exportRun(run, path);
    EXPECT_FALSE(dialog->exportButton()->isEnabled()) << "one at a time";
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->exportButton()->isEnabled(); }));
    EXPECT_TRUE(dialog->status().startsWith(u"2 row(s) written"_s)) << dialog->status().toStdString();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[1].contains(",1001,saved,price,10.00,55,")) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(",1002,failed,price,20.00,66,")) << lines[2].toStdString();

    dialog->exportRun(run, folder.filePath(u"no/folder/run.csv"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->exportButton()->isEnabled(); }));
    EXPECT_TRUE(dialog->status().contains(u"could not be written"_s)) << dialog->status().toStdString();
}

TEST_F(HistoryTest, ARunIsUndoneByWayOfTheGridAndAReview)
{
    sendTwo();
    HistoryDialog *dialog = open();
    ASSERT_TRUE(hasLines(dialog, 2));
    ASSERT_TRUE(dialog->undoButton()->isEnabled());
    dialog->undoButton()->click();
    ASSERT_EQ(confirmQuestions.size(), 1U);
    EXPECT_TRUE(confirmQuestions[0].meaning.contains(u"1 row(s)"_s));
    EXPECT_TRUE(dialog->isVisible());
    confirmAnswer = true;
    const int sent = portal.updateRequests;
    dialog->undoButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->workspace()->notice()->isVisible(); }));
    EXPECT_FALSE(window->findChild<HistoryDialog *>() && window->findChild<HistoryDialog *>()->isVisible());
    EXPECT_TRUE(window->workspace()->notice()->text().startsWith(u"1 cell(s) have their old value again"_s))
        << window->workspace()->notice()->text().toStdString();
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
    EXPECT_EQ(document()->edits().cellCount(), 2) << "and what was refused is an edit still";
    EXPECT_EQ(portal.updateRequests, sent);

    portal.refused.clear();
    submitAll();
    EXPECT_EQ(portal.rows[u"1001"_s].value("price"_L1).toString(), u"10.00"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window->findChild<HistoryDialog *>() == nullptr; }));
    dialog = open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->runs()->rowCount() == 2; }));
    EXPECT_TRUE(at(dialog->runs(), 0, HistoryRunsModel::NoteColumn).startsWith(u"Undoes the run of "_s));
}

TEST_F(HistoryTest, WithoutItsConnectionARunCannotBeUndone)
{
    sendTwo();
    unsavedAnswer = UnsavedAnswer::Discard;
    window->actions()->closePortal->trigger();
    ASSERT_EQ(window->workspace(), nullptr);
    const HistoryDialog *dialog = open();
    ASSERT_NE(dialog, nullptr) << "the history is there with nothing open";
    ASSERT_TRUE(hasLines(dialog, 2));
    EXPECT_TRUE(dialog->exportButton()->isEnabled());
    EXPECT_FALSE(dialog->undoButton()->isEnabled());
    EXPECT_FALSE(dialog->undoButton()->toolTip().isEmpty());
    // Then the journal's own words are all there is.
    EXPECT_EQ(at(dialog->rows(), 0, HistoryRowsModel::PropertyColumn), u"price"_s);
    EXPECT_EQ(at(dialog->rows(), 0, HistoryRowsModel::NameColumn), QString());
    const HistoryDialog other(journal.get(), {{u"another key"_s, {}, {}, {}}, nullptr});
    ASSERT_TRUE(hasLines(&other, 2));
    EXPECT_FALSE(other.undoButton()->isEnabled());
}

TEST_F(HistoryTest, WithoutAJournalThereIsNoHistory)
{
    openPortal();
    EXPECT_FALSE(window->actions()->history->isEnabled());
}

} // namespace
} // namespace lineitems
