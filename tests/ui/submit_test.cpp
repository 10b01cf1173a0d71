// Review, submit, and what is to be seen afterwards: exactly which rows failed, and where.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celllook.h"
#include "ui/filter/filterbar.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/problemspanel.h"
#include "ui/look/progresspanel.h"
#include "ui/review/requestpreview.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class SubmitTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    void changePrice(int row, const char *value)
    {
        setCurrent(row, "price");
        type(value);
    }

    void failOne()
    {
        portal.refused.insert(u"1002"_s, u"<b>x</b> was not a valid number."_s);
        changePrice(0, "55");
        changePrice(1, "66");
        submitAll();
    }
};

TEST_F(SubmitTest, ReviewShowsOldAndNewAndWhatIsHeldBack)
{
    changePrice(0, "55");
    changePrice(1, "abc");
    window->workspace()->review();
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    const QAbstractItemModel *model = dialog->table()->model();
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_TRUE(model->index(0, ReviewModel::NoteColumn).data().toString().contains(u"not a number"_s));
    EXPECT_EQ(model->index(1, ReviewModel::NameColumn).data().toString(), u"Item 0"_s);
    EXPECT_EQ(model->index(1, ReviewModel::IdColumn).data().toString(), u"1001"_s);
    EXPECT_EQ(model->index(1, ReviewModel::OldColumn).data().toString(), u"10.00"_s);
    EXPECT_EQ(model->index(1, ReviewModel::NewColumn).data().toString(), u"55"_s);
    EXPECT_TRUE(dialog->summary().contains(u"1 row"_s)) << dialog->summary().toStdString();
    EXPECT_TRUE(dialog->submitButton()->text().contains(u"Sandbox"_s));
    dialog->reject();
    EXPECT_EQ(portal.updateRequests, 0);
}

TEST_F(SubmitTest, WhatIsShownIsWhatIsSentAndCurlHoldsNoToken)
{
    changePrice(0, "55");
    window->workspace()->review();
    auto *dialog = window->findChild<ReviewDialog *>();
    dialog->preview()->copyAsCurl();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"batch/update"_s));
    EXPECT_FALSE(QApplication::clipboard()->text().contains(u"secret-token"_s));
    QString shown = dialog->preview()->shownText();
    dialog->submitButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return portal.updateRequests == 1; }));
    QByteArray sent;
    for (const HttpRequest &request : portal.transport.sent) {
        if (request.url.path().endsWith(u"/batch/update"_s))
            sent = request.body;
    }
    EXPECT_EQ(shown.remove(u' ').remove(u'\n'), QString::fromUtf8(sent).remove(u' '));
}

TEST_F(SubmitTest, EnterInTheReviewSendsNothing)
{
    changePrice(0, "55");
    window->workspace()->review();
    auto *dialog = window->findChild<ReviewDialog *>();
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (widget != dialog->submitButton() && !qobject_cast<QPushButton *>(widget) && widget->isVisible())
            QTest::keyClick(widget, Qt::Key_Return);
    }
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(portal.updateRequests, 0);
    dialog->submitButton()->setFocus();
    QTest::keyClick(dialog->submitButton(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return portal.updateRequests == 1; }));
}

TEST_F(SubmitTest, WhatIsBeingTypedIsPartOfTheReviewAndOfTheQuestionOnClosing)
{
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_5);
    window->close();
    EXPECT_EQ(unsavedQuestions, 1);
    setCurrent(1, "price");
    QTest::keyClick(grid(), Qt::Key_6);
    window->workspace()->review();
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->summary().startsWith(u"2 row"_s)) << dialog->summary().toStdString();
    dialog->reject();
}

TEST_F(SubmitTest, LoadingAgainAsksWhereEditsWouldBeLost)
{
    changePrice(0, "55");
    Q_EMIT window->workspace()->reloadRequested();
    EXPECT_EQ(unsavedQuestions, 1);
    EXPECT_EQ(document()->edits().cellCount(), 1);
}

TEST_F(SubmitTest, SavedRowIsConfirmedFailedRowIsRedAndKeepsItsEdit)
{
    failOne();
    EXPECT_EQ(grid()->model()->index(0, 0).data().toString(), u"Saved"_s);
    EXPECT_EQ(grid()->model()->index(1, 0).data().toString(), u"Failed"_s);
    EXPECT_EQ(textAt(1, "price"), u"66"_s);
    const CellLook failed = cellLook(cell(1, "name"), lightTheme(), false);
    EXPECT_EQ(failed.background, lightTheme().failedRowBase);
    EXPECT_EQ(cellLook(cell(1, "price"), lightTheme(), false).background, lightTheme().failedCellBase);
    EXPECT_EQ(cellLook(cell(0, "name"), lightTheme(), false).background, lightTheme().base);
    EXPECT_EQ(cellLook(grid()->model()->index(1, 0), lightTheme(), false).glyph, Glyph::Cross);
    EXPECT_TRUE(
        cell(1, "price").data(Qt::AccessibleDescriptionRole).toString().contains(u"was not a valid"_s));

    const QString summary = window->workspace()->runPanel()->text();
    EXPECT_TRUE(summary.contains(u"1 row(s) saved"_s) && summary.contains(u"1 failed"_s))
        << summary.toStdString();
}

TEST_F(SubmitTest, ServerTextIsNeverMarkup)
{
    failOne();
    const QString tip = cell(1, "price").data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;x&lt;/b&gt;"_s)) << tip.toStdString();
    window->problems()->model()->refresh();
    EXPECT_EQ(window->problems()->model()->index(0, ProblemsModel::MessageColumn).data().toString(),
              u"<b>x</b> was not a valid number."_s);
    const QString headerTip =
        grid()->model()->headerData(column("price"), Qt::Horizontal, Qt::ToolTipRole).toString();
    EXPECT_TRUE(headerTip.contains(u"&lt;i&gt;"_s)) << headerTip.toStdString();
    const auto labels = window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

TEST_F(SubmitTest, ProblemsPanelLeadsToTheCellAlsoWhereItIsFilteredOut)
{
    failOne();
    ProblemsPanel *panel = window->problems();
    ASSERT_TRUE(panel->isVisible());
    panel->model()->refresh();
    ASSERT_EQ(panel->model()->rowCount(), 1);
    EXPECT_EQ(panel->model()->index(0, ProblemsModel::IdColumn).data().toString(), u"1002"_s);
    EXPECT_EQ(panel->model()->index(0, ProblemsModel::PropertyColumn).data().toString(), u"Unit price"_s);
    EXPECT_TRUE(panel->model()
                    ->index(0, ProblemsModel::CategoryColumn)
                    .data()
                    .toString()
                    .startsWith(u"VALIDATION_ERROR"_s));

    window->workspace()->filterBar()->setRowFilter(RowFilter::Saved);
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 1; }, 3000));
    const QRect where = panel->table()->visualRect(panel->model()->index(0, ProblemsModel::MessageColumn));
    QTest::mouseClick(panel->table()->viewport(), Qt::LeftButton, {}, where.center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return grid()->currentIndex() == cell(1, "price"); }, 3000));
    EXPECT_EQ(grid()->model()->rowCount(), 5);
}

TEST_F(SubmitTest, NextProblemGoesToTheCellThatIsToBlame)
{
    failOne();
    setCurrent(0, "name");
    QTest::keyClick(grid(), Qt::Key_F8);
    EXPECT_EQ(grid()->currentIndex(), cell(1, "price"));
}

TEST_F(SubmitTest, SummaryOfTheRunNamesTheRowsThatWereHeldBack)
{
    changePrice(0, "55");
    changePrice(1, "abc");
    submitAll();
    const QString said = window->workspace()->runPanel()->text();
    EXPECT_TRUE(said.contains(u"1 held back"_s)) << said.toStdString();
}

TEST_F(SubmitTest, RetryOffersOnlyWhatFailed)
{
    failOne();
    changePrice(4, "77");
    window->workspace()->retryFailed();
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->table()->model()->rowCount(), 1);
    EXPECT_EQ(dialog->table()->model()->index(0, ReviewModel::IdColumn).data().toString(), u"1002"_s);
    portal.refused.clear();
    dialog->submitButton()->click();
    const Session *session = window->workspace()->session();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }));
    EXPECT_EQ(document()->results().problemCount(), 0);
    EXPECT_EQ(document()->edits().rowCount(), 1);
}

TEST_F(SubmitTest, RefusedTokenIsAskedForAndTheRunGoesOn)
{
    changePrice(0, "55");
    portal.onlyToken = "new-token";
    tokenAnswer = "new-token";
    window->workspace()->review();
    window->findChild<ReviewDialog *>()->submitButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return document()->edits().isEmpty(); }));
    EXPECT_EQ(tokenQuestions, 1);
    EXPECT_EQ(window->workspace()->session()->connection().token, "new-token");
    EXPECT_EQ(portal.rows[u"1001"_s].value("price"_L1).toString(), u"55"_s);
}

TEST_F(SubmitTest, WithoutAnotherTokenTheRunEndsAndKeepsEveryEdit)
{
    changePrice(0, "55");
    portal.onlyToken = "new-token";
    window->workspace()->review();
    window->findChild<ReviewDialog *>()->submitButton()->click();
    const Session *session = window->workspace()->session();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }));
    EXPECT_EQ(tokenQuestions, 1);
    EXPECT_EQ(document()->edits().rowCount(), 1);
    EXPECT_EQ(document()->results().count(Outcome::NotSent), 1);
    EXPECT_FALSE(window->workspace()->runPanel()->text().contains(u"1 row(s) saved"_s));
}

} // namespace
} // namespace lineitems
