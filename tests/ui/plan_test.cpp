// A plan goes from one person to another: the same portal, the same changes, or nothing at all.
#include "tests/ui/windowfixture.h"

#include "ui/look/noticebar.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewmodel.h"
#include "ui/window/actions.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QThread>

#include <algorithm>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class PlanTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    ReviewDialog *dialog() const { return window->findChild<ReviewDialog *>(); }
    QString path() const { return folder.filePath(u"plan.json"_s); }
    QString notice() const { return window->workspace()->notice()->text(); }

    void changePrice(int row, const char *value)
    {
        setCurrent(row, "price");
        type(value);
    }

    /// As a colleague leaves it; the window is as before.
    void savePlan()
    {
        changePrice(0, "11");
        changePrice(1, "21");
        window->workspace()->review();
        dialog()->savePlan(path());
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog()->status().contains(u"plan.json"_s); }));
        dialog()->reject();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog(); }));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        document()->revertAll(u"Revert"_s);
    }

    void change(const QByteArray &from, const QByteArray &to)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        file.close();
        ASSERT_TRUE(json.contains(from));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json.replace(from, to));
    }

    void openPlan()
    {
        window->workspace()->openPlan(path());
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog() || !notice().isEmpty(); }));
    }
};

TEST_F(PlanTest, IsReviewedAndSubmittedUnchanged)
{
    savePlan();
    openPlan();
    ASSERT_NE(dialog(), nullptr) << notice().toStdString();
    EXPECT_TRUE(dialog()->summary().startsWith(u"2 row"_s));
    const auto labels = dialog()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().startsWith(u"Plan of"_s); }));
    EXPECT_EQ(document()->undoStack()->undoText(), u"Open plan"_s);
    dialog()->submitButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->results().count(Outcome::Saved) == 2; }));
    EXPECT_EQ(portal.rows[u"1001"_s].value("price"_L1).toString(), u"11"_s);
    EXPECT_EQ(portal.rows[u"1002"_s].value("price"_L1).toString(), u"21"_s);
}

TEST_F(PlanTest, HoldsNoToken)
{
    savePlan();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    EXPECT_TRUE(json.contains("\"1001\""));
    EXPECT_FALSE(json.contains("secret-token"));
}

TEST_F(PlanTest, WhatWasChangedIsRefused)
{
    savePlan();
    change("\"11\"", "\"1100\"");
    openPlan();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(notice().contains(u"checksum says so"_s)) << notice().toStdString();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(PlanTest, OwnEditsAreNotMixedIn)
{
    savePlan();
    changePrice(4, "51");
    openPlan();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(notice().contains(u"your own changes"_s)) << notice().toStdString();
    EXPECT_EQ(document()->edits().cellCount(), 1);
}

TEST_F(PlanTest, WhatStandsOtherwiseNowIsAConflictAndWhatIsGoneIsListed)
{
    savePlan();
    portal.rows[u"1001"_s].insert(u"price"_s, u"12.34"_s);
    portal.rows.remove(u"1002"_s);
    window->actions()->reload->trigger();
    const Session *session = window->workspace()->session();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }));
    openPlan();
    ASSERT_NE(dialog(), nullptr) << notice().toStdString();
    const QAbstractItemModel *model = dialog()->table()->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(model->index(0, ReviewModel::NoteColumn).data().toString().contains(u"Somebody else"_s));
    EXPECT_EQ(model->index(1, ReviewModel::IdColumn).data().toString(), u"1002"_s);
    EXPECT_TRUE(
        model->index(1, ReviewModel::NoteColumn).data().toString().contains(u"not among the loaded"_s));
    EXPECT_FALSE(dialog()->submitButton()->isEnabled());
    dialog()->reject();
}

TEST_F(PlanTest, ItsPricesComeIntoItsLineItemsThoughTheTableWasLoadedAnewMeanwhile)
{
    savePlan();
    window->workspace()->openPlan(path());
    // As a reload leaves it, in which other rows are first.
    const Schema columns = document()->columns();
    document()->clear(columns);
    for (const char *id : {"1005", "1002", "1001"}) {
        LoadedRow row{id, std::vector<QByteArray>(static_cast<std::size_t>(columns.size()))};
        row.values[static_cast<std::size_t>(columns.indexOf(u"price"_s))] = "10.00";
        document()->appendRows(std::span(&row, 1));
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() || !notice().isEmpty(); }));
    ASSERT_NE(dialog(), nullptr) << notice().toStdString();
    const int price = columns.indexOf(u"price"_s);
    EXPECT_EQ(document()->value(document()->rowOf("1001"), price), "11");
    EXPECT_EQ(document()->value(document()->rowOf("1002"), price), "21");
    EXPECT_FALSE(document()->edits().row(document()->rowOf("1005")));
    dialog()->reject();
}

TEST_F(PlanTest, WhatWasPastedWhileItIsReadIsNotMixedIn)
{
    savePlan();
    const int name = document()->columns().indexOf(u"name"_s);
    document()->setManyCells(
        [name](const TableSnapshot &) {
            QThread::msleep(300); // longer than it takes to read the file
            return std::vector<CellInput>{{4, name, {"pasted", CellProblem::None}}};
        },
        u"Paste"_s, [](int) {});
    ASSERT_TRUE(document()->edits().isEmpty()) << "it is being worked in";
    openPlan();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(notice().contains(u"your own changes"_s)) << notice().toStdString();
    EXPECT_EQ(document()->edits().cellCount(), 1);
}

TEST_F(PlanTest, WhereThePortalIsNotKnownItIsNotCalledAnotherOne)
{
    savePlan();
    window.reset();
    portal.hidesAccount = true;
    openPortal();
    openPlan();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_TRUE(notice().contains(u"which portal this one is is not known"_s)) << notice().toStdString();
    EXPECT_TRUE(document()->edits().isEmpty());
}

TEST_F(PlanTest, AFileThatIsNoneOrNotThereIsSaid)
{
    openPlan();
    EXPECT_TRUE(notice().contains(u"cannot be read"_s)) << notice().toStdString();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    window->workspace()->openPlan(path());
    EXPECT_TRUE(QTest::qWaitFor([&] { return notice().contains(u"no plan file"_s); }));
}

} // namespace
} // namespace lineitems
