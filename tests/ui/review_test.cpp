// The review with money in mind: what has to be confirmed, in what order, with which totals; and what leaves it as
// a file. What goes wrong here is a wrong price in HubSpot.
#include "tests/ui/windowfixture.h"

#include "models/record/currency.h"
#include "models/session/guardrailsettings.h"
#include "tests/support/reviewof.h"
#include "ui/grid/celllook.h"
#include "ui/review/guardrailsdialog.h"
#include "ui/review/guardstrip.h"
#include "ui/review/guardwords.h"
#include "ui/review/moneytotalsmodel.h"
#include "ui/review/moneytotalsview.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class ReviewTest : public WindowTest
{
protected:
    void SetUp() override { storeGuardRails(settings, u"sandbox"_s, GuardRails()); }

    void changePrice(int row, const char *value)
    {
        setCurrent(row, "price");
        type(value);
    }

    ReviewDialog *review()
    {
        QTest::keyClick(grid(), Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = window->findChild<ReviewDialog *>();
        EXPECT_NE(dialog, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([dialog] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
        return dialog;
    }

    static QString at(const ReviewDialog *dialog, int row, int column)
    {
        return dialog->model()->index(row, column).data().toString().replace(QChar(0xa0), u'_');
    }

    static void clickCheck(QCheckBox *check)
    {
        QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
    }

    void waitUntilSaved(int rows)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return document()->results().count(Outcome::Saved) == rows; }));
    }
};

TEST_F(ReviewTest, WhatTripsAGuardRailIsFirstAndNotSentUnconfirmed)
{
    openPortal();
    changePrice(0, "11"); // 10 %
    changePrice(2, "-30");
    ReviewDialog *dialog = review();
    const QAbstractItemModelTester tester(dialog->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(at(dialog, 0, ReviewModel::IdColumn), u"1003"_s);
    EXPECT_TRUE(at(dialog, 0, ReviewModel::NoteColumn).contains(u"Change over 30 %"_s));
    EXPECT_TRUE(at(dialog, 0, ReviewModel::NoteColumn).contains(u"Sign flipped"_s));
    EXPECT_FALSE(dialog->model()->index(1, 0).data(Qt::CheckStateRole).isValid());
    EXPECT_FALSE(dialog->submitButton()->isEnabled());
    EXPECT_TRUE(dialog->missing().startsWith(u"1 row"_s)) << dialog->missing().toStdString();
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(portal.updateRequests, 0);

    dialog->table()->setCurrentIndex(dialog->model()->index(0, ReviewModel::NewColumn));
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    EXPECT_EQ(dialog->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    EXPECT_EQ(dialog->missing(), QString());
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    EXPECT_FALSE(dialog->submitButton()->isEnabled());
    QTest::keyClick(dialog->table(), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    waitUntilSaved(2);
    EXPECT_EQ(portal.rows[u"1003"_s].value("price"_L1).toString(), u"-30"_s);
}

TEST_F(ReviewTest, AllOfAKindAreConfirmedWithOneClick)
{
    openPortal();
    changePrice(0, "55");
    changePrice(1, "66");
    changePrice(2, "0");
    ReviewDialog *dialog = review();
    QCheckBox *over = dialog->guards()->check(Guard::ChangeOver);
    QCheckBox *zero = dialog->guards()->check(Guard::PriceZero);
    EXPECT_TRUE(over->text().startsWith(u"Change over 30 %: 3 row"_s)) << over->text().toStdString();
    EXPECT_TRUE(zero->isVisible());
    EXPECT_FALSE(dialog->guards()->check(Guard::Negative)->isVisible());
    clickCheck(over);
    EXPECT_TRUE(dialog->missing().startsWith(u"1 row"_s))
        << "the one without a price is still to be confirmed";
    clickCheck(zero);
    EXPECT_TRUE(dialog->submitButton()->isEnabled());
    clickCheck(over);
    EXPECT_TRUE(dialog->missing().startsWith(u"3 row"_s));
    dialog->reject();
}

TEST_F(ReviewTest, ManyRowsAtOnceHaveToBeMeant)
{
    GuardRails rails;
    rails.mostRows = 1;
    storeGuardRails(settings, u"sandbox"_s, rails);
    openPortal();
    changePrice(0, "11");
    changePrice(1, "21");
    ReviewDialog *dialog = review();
    EXPECT_FALSE(dialog->submitButton()->isEnabled());
    EXPECT_FALSE(dialog->missing().isEmpty());
    clickCheck(dialog->guards()->check(Guard::ManyRows));
    EXPECT_TRUE(dialog->submitButton()->isEnabled());
    dialog->reject();
}

TEST_F(ReviewTest, TheLargestChangeOfMoneyIsFirst)
{
    openPortal();
    changePrice(0, "11"); // +2
    changePrice(3, "45"); // +10
    changePrice(4, "49"); // -2
    setCurrent(1, "name");
    type("other");
    ReviewDialog *dialog = review();
    const auto ids = [&] {
        QStringList all;
        for (int row = 0; row < dialog->model()->rowCount(); ++row)
            all << at(dialog, row, ReviewModel::IdColumn);
        return all.join(u' ');
    };
    EXPECT_EQ(ids(), u"1004 1001 1005 1002"_s);
    EXPECT_EQ(at(dialog, 0, ReviewModel::MoneyColumn), u"≈ +10.00"_s);
    EXPECT_EQ(at(dialog, 2, ReviewModel::MoneyColumn), u"≈ -2.00"_s);
    EXPECT_EQ(at(dialog, 3, ReviewModel::MoneyColumn), QString());
    dialog->order()->setFocus();
    QTest::keyClick(dialog->order(), Qt::Key_End);
    EXPECT_EQ(ids(), u"1001 1002 1004 1005"_s);
    dialog->reject();
}

TEST(ReviewModelTest, EachValueNamesTheCurrencyThatStandsBesideIt)
{
    std::vector<Property> columns(2);
    columns[0].name = u"price"_s;
    columns[0].type = PropertyType::Number;
    columns[0].showCurrencySymbol = true;
    columns[1].name = QString::fromLatin1(currencyProperty);
    Document document;
    document.clear(Schema(std::move(columns)));
    document.appendRows(std::vector<LoadedRow>{{"1", {"1000.5", "EUR"}}});
    document.setCells({{0, 0, {"2000", CellProblem::None}}, {0, 1, {"JPY", CellProblem::None}}}, u"paste"_s);
    const LineItemModel lineItems(&document);
    ReviewModel model(&lineItems);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReview(std::make_shared<const Review>(reviewOf(document)), noGuardRails());
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0, ReviewModel::OldColumn).data().toString(), u"1\u00a0000.50\u00a0EUR"_s);
    EXPECT_EQ(model.index(0, ReviewModel::NewColumn).data().toString(), u"2\u00a0000\u00a0JPY"_s);
    EXPECT_EQ(model.index(1, ReviewModel::OldColumn).data().toString(), u"EUR"_s);
}

TEST_F(ReviewTest, IsOpenOnce)
{
    openPortal();
    changePrice(0, "11");
    ReviewDialog *dialog = review();
    window->workspace()->review();
    EXPECT_EQ(window->findChildren<ReviewDialog *>().size(), 1);
    window->close();
    EXPECT_TRUE(window->isVisible()) << "what is being reviewed is not left";
    dialog->reject();
}

TEST_F(ReviewTest, TotalsSayWhatItComesTo)
{
    openPortal();
    changePrice(0, "11");
    changePrice(3, "45");
    ReviewDialog *dialog = review();
    const QAbstractItemModel *totals = dialog->totals()->byCurrency()->model();
    ASSERT_EQ(totals->rowCount(), 1);
    const auto total = [&](int column) { return totals->index(0, column).data().toString(); };
    EXPECT_EQ(total(MoneyTotalsModel::CurrencyColumn), u"(no currency)"_s);
    EXPECT_EQ(total(MoneyTotalsModel::BeforeColumn), u"100.00"_s);
    EXPECT_EQ(total(MoneyTotalsModel::AfterColumn), u"≈ 112.00"_s);
    EXPECT_EQ(total(MoneyTotalsModel::ChangeColumn), u"≈ +12.00"_s);
    EXPECT_TRUE(dialog->totals()->note().contains(u"no totals by deal"_s));
    dialog->reject();
}

TEST_F(ReviewTest, SaysOfRowsThatBelongToAQuoteThatTheyAreChangedThere)
{
    const HttpAnswer one = FakeTransport::json(
        200, R"({"results":[{"from":{"id":"1001"},"to":[{"toObjectId":7}]}]})");
    const HttpAnswer oneOfSome = FakeTransport::json(
        207, R"({"results":[{"from":{"id":"1001"},"to":[{"toObjectId":7}]}],
                 "errors":[{"status":"error","category":"INTERNAL_ERROR"}]})");
    const HttpAnswer none = FakeTransport::json(200, R"({"results":[]})");
    const HttpAnswer refused = FakeTransport::json(403, R"({"category":"MISSING_SCOPES"})");
    const struct
    {
        HttpAnswer quotes, invoices;
        QString says, saysNot;
    } cases[] = {
        {one, none,
         u"1 row(s) belong to a quote. They are the copies there: submitting changes the quote or invoice "_s,
         u"other rows"_s},
        {none, one, u"1 row(s) belong to an invoice. They are the copies there: submitting changes"_s,
         u"other rows"_s},
        {oneOfSome, none, u"At least 1 row(s) belong to a quote."_s, u"None"_s},
        {one, refused,
         u"own line items are others, and stay as they are. Line items on quotes and invoices are copies of"_s,
         u"None"_s},
        {none, none, u"None of these rows belongs to a quote or an invoice. Line items on quotes"_s,
         u"changed there"_s},
        {none, refused, u"a row that is such a copy is changed there"_s, u"None"_s},
    };
    openPortal();
    changePrice(0, "11");
    for (const auto &each : cases) {
        portal.associations[u"quotes"_s] = each.quotes;
        portal.associations[u"invoices"_s] = each.invoices;
        ReviewDialog *dialog = review();
        EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->copiesNote().contains(each.says); }))
            << dialog->copiesNote().toStdString();
        EXPECT_FALSE(dialog->copiesNote().contains(each.saysNot)) << dialog->copiesNote().toStdString();
        dialog->reject();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !window->findChild<ReviewDialog *>(); }));
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
}

TEST_F(ReviewTest, MarksAndListsTheRowsThatAreTheCopyOnAQuote)
{
    portal.associations[u"quotes"_s] = FakeTransport::json(
        200, R"({"results":[{"from":{"id":"1002"},"to":[{"toObjectId":7}]}]})");
    portal.associations[u"invoices"_s] = FakeTransport::json(200, R"({"results":[]})");
    openPortal();
    changePrice(0, "11");
    changePrice(1, "20.5");
    ReviewDialog *dialog = review();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->onlyCopies()->isVisible(); }));
    EXPECT_TRUE(dialog->copiesNote().contains(u"The other rows belong to none"_s));
    EXPECT_FALSE(dialog->table()->isColumnHidden(ReviewModel::CopyColumn));
    EXPECT_EQ(at(dialog, 0, ReviewModel::CopyColumn), QString());
    EXPECT_EQ(at(dialog, 1, ReviewModel::IdColumn), u"1002"_s);
    EXPECT_EQ(at(dialog, 1, ReviewModel::CopyColumn), u"On a quote"_s);
    clickCheck(dialog->onlyCopies());
    ASSERT_EQ(dialog->model()->rowCount(), 1);
    EXPECT_EQ(at(dialog, 0, ReviewModel::IdColumn), u"1002"_s);
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == u"1 row(s) not listed: sent as well"_s;
    }));
    const QString path = folder.filePath(u"review.csv"_s);
    dialog->exportCsv(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->status().contains(u"review.csv"_s); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.contains(",none\r\n1002,") && csv.endsWith(",quote\r\n")) << csv.toStdString();
    dialog->reject();
}

TEST_F(ReviewTest, ATitleSortsTheLinesAndTheOrderBoxTakesThemBack)
{
    openPortal();
    changePrice(0, "11"); // +2
    changePrice(3, "45"); // +10
    ReviewDialog *dialog = review();
    const auto first = [&] { return at(dialog, 0, ReviewModel::IdColumn); };
    EXPECT_EQ(first(), u"1004"_s);
    QHeaderView *header = dialog->table()->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(ReviewModel::OldColumn) + 10, header->height() / 2});
    EXPECT_TRUE(QTest::qWaitFor([&] { return first() == u"1001"_s; }));
    dialog->order()->setFocus();
    QTest::keyClick(dialog->order(), Qt::Key_Home);
    Q_EMIT dialog->order()->activated(0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return first() == u"1004"_s; }));
    EXPECT_EQ(header->sortIndicatorSection(), -1);
    dialog->reject();
}

TEST(MoneyTotalsModelTest, AmountsOfDealsAreSortedWithinTheirCurrency)
{
    const auto total = [](const char *deal, const char *currency, int before, int after) {
        return MoneyTotal{deal, currency, 1, 0, Decimal(before), Decimal(after)};
    };
    const std::vector<MoneyTotal> totals{total("a", "EUR", 9, 10), total("B", "EUR", 100, 50),
                                         total("c", "JPY", 1000, 2000)};
    const auto sorted = [&](MoneyTotalsModel::Kind kind, int column, Qt::SortOrder order) {
        MoneyTotalsModel model(kind);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTotals(totals);
        model.sort(column, order);
        QString deals;
        for (int row = 0; row < model.rowCount(); ++row)
            deals += model.index(row, MoneyTotalsModel::DealColumn).data().toString();
        return deals;
    };
    using Model = MoneyTotalsModel;
    EXPECT_EQ(sorted(Model::Kind::ByDeal, Model::BeforeColumn, Qt::AscendingOrder), u"aBc"_s);
    EXPECT_EQ(sorted(Model::Kind::ByDeal, Model::BeforeColumn, Qt::DescendingOrder), u"Bac"_s);
    EXPECT_EQ(sorted(Model::Kind::ByDeal, Model::DealColumn, Qt::DescendingOrder), u"cBa"_s);
    EXPECT_EQ(sorted(Model::Kind::ByDeal, -1, Qt::DescendingOrder), u"aBc"_s);
    EXPECT_EQ(sorted(Model::Kind::ByCurrency, Model::ChangeColumn, Qt::DescendingOrder), u"caB"_s);
}

TEST(MoneyTotalsViewTest, EightCurrenciesAreInSight)
{
    MoneySummary money;
    money.knowsDeals = true;
    for (const char *code : {"AUD", "CHF", "EUR", "GBP", "JPY", "NOK", "SEK", "USD"})
        money.byCurrency.push_back({{}, code, 1, 0, Decimal(1), Decimal(2)});
    for (int deal = 0; deal < 50; ++deal)
        money.byDeal.push_back({QByteArray::number(deal), "EUR", 1, 0, Decimal(1), Decimal(2)});
    MoneyTotalsView view;
    view.resize(1000, 420);
    view.showMoney(money);
    view.show();
    const QTableView *table = view.byCurrency();
    EXPECT_TRUE(table->viewport()->rect().contains(table->visualRect(table->model()->index(7, 1))));
}

TEST_F(ReviewTest, TotalsByDealAreOfAllRowsOrNotThere)
{
    portal.associations[u"deals"_s] = FakeTransport::json(
        207, R"({"results":[{"from":{"id":"1001"},"to":[{"toObjectId":7}]}],
                 "errors":[{"status":"error","category":"INTERNAL_ERROR"}]})");
    openPortal();
    changePrice(0, "11");
    changePrice(1, "21");
    ReviewDialog *dialog = review();
    const auto isQuoteAnswered = [&] { return dialog->copiesNote().startsWith(u"None"_s); };
    ASSERT_TRUE(QTest::qWaitFor(isQuoteAnswered)) << "it is asked for after the deals";
    EXPECT_EQ(dialog->totals()->byDeal()->model()->rowCount(), 0);
    dialog->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->findChild<ReviewDialog *>(); }));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    portal.associations[u"deals"_s] = FakeTransport::json(
        200, R"({"results":[{"from":{"id":"1001"},"to":[{"toObjectId":7}]}]})");
    dialog = review();
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->totals()->byDeal()->model()->rowCount() == 2; }));
    dialog->reject();
}

TEST_F(ReviewTest, GuardRailsNameTheirNumbersAsTheGridDoes)
{
    GuardRails rails;
    rails.floor = Decimal::parse("1234.5");
    EXPECT_EQ(guardTitle(Guard::BelowFloor, rails), u"Price below 1\u00a0234.5"_s);
}

TEST_F(ReviewTest, GuardRailsAreThePersonsOwn)
{
    openPortal();
    changePrice(0, "55");
    ReviewDialog *dialog = review();
    EXPECT_FALSE(dialog->submitButton()->isEnabled());
    dialog->editGuardRails();
    auto *rails = dialog->findChild<GuardRailsDialog *>();
    ASSERT_NE(rails, nullptr);
    rails->percent()->selectAll();
    QTest::keyClicks(rails->percent(), u"abc"_s);
    EXPECT_FALSE(rails->saveButton()->isEnabled()) << "what is no number must not switch it off";
    rails->percent()->selectAll();
    QTest::keyClicks(rails->percent(), u"500"_s);
    rails->saveButton()->click();
    EXPECT_TRUE(dialog->submitButton()->isEnabled());
    EXPECT_EQ(storedGuardRails(settings, u"sandbox"_s).mostPercent, Decimal(500));
    dialog->reject();
}

TEST_F(ReviewTest, ManyChangesAreGoneThroughBesideTheWindow)
{
    const QJsonObject sample = portal.rows.first();
    for (int row = 0; row < 1'500; ++row)
        portal.rows.insert(QString::number(5000 + row), sample);
    openPortal();
    std::vector<CellInput> cells;
    const int price = document()->columns().indexOf(u"price"_s);
    for (int row = 0; row < document()->rowCount(); ++row)
        cells.push_back({row, price, {QByteArray::number(100 + row), CellProblem::None}});
    document()->setCells(std::move(cells), u"Paste"_s);
    ReviewDialog *dialog = review();
    EXPECT_FALSE(dialog->submitButton()->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->isPreparing() && dialog->model()->rowCount() > 0; }));
    EXPECT_EQ(dialog->model()->rowCount(), 1'505);
    EXPECT_FALSE(dialog->submitButton()->isEnabled());
    clickCheck(dialog->guards()->check(Guard::ChangeOver));
    clickCheck(dialog->guards()->check(Guard::ManyRows));
    EXPECT_TRUE(dialog->submitButton()->isEnabled()) << dialog->missing().toStdString();
    dialog->reject();
}

TEST_F(ReviewTest, TheCsvIsWritten)
{
    openPortal();
    changePrice(0, "11");
    ReviewDialog *dialog = review();
    const QString path = folder.filePath(u"review.csv"_s);
    dialog->exportCsv(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->status().contains(u"review.csv"_s); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("1001,Item 0,,price,10.00,11,,20.00,22.00,2.00,,"));
    dialog->exportCsv(folder.filePath(u"nowhere/review.csv"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog->status().contains(u"could not be written"_s); }));
    dialog->reject();
}

TEST_F(ReviewTest, TheGridMarksWhatIsEstimated)
{
    openPortal();
    EXPECT_EQ(shownText(cell(0, "amount")), u"20.00"_s);
    changePrice(0, "11");
    EXPECT_EQ(shownText(cell(0, "amount")), u"≈ 22.00"_s);
    EXPECT_TRUE(cellLook(cell(0, "amount"), lightTheme(), false).italic);
    EXPECT_TRUE(cell(0, "amount").data(Qt::AccessibleTextRole).toString().contains(u"estimated"_s));
    EXPECT_TRUE(cell(0, "amount").data(Qt::AccessibleDescriptionRole).toString().contains(u"20.00"_s));
    submitAll();
    EXPECT_FALSE(cell(0, "amount").data(EstimateRole).isValid());
}

} // namespace
} // namespace lineitems
