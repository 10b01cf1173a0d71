// The estimate in the grid: what HubSpot will compute from an edit, and nothing where that is not known.
#include "models/table/netpricerule.h"

#include "models/table/lineitemmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

enum { name, price, quantity, discount, percentage, amount, currency, model };

Schema pricing()
{
    const QStringList names{u"name"_s,
                            u"price"_s,
                            u"quantity"_s,
                            u"discount"_s,
                            u"hs_discount_percentage"_s,
                            u"amount"_s,
                            u"hs_line_item_currency_code"_s,
                            u"hs_pricing_model"_s};
    std::vector<Property> columns(8);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].name = names.at(static_cast<qsizetype>(i));
        if (i >= price && i <= amount)
            columns[i].type = PropertyType::Number;
    }
    columns[price].showCurrencySymbol = true;
    columns[amount].showCurrencySymbol = true;
    columns[amount].readOnly = ReadOnlyReason::Calculated;
    return Schema(std::move(columns));
}

struct NetPriceRuleTest : testing::Test
{
    Document document;
    LineItemModel items{&document};
    QAbstractItemModelTester tester{&items, QAbstractItemModelTester::FailureReportingMode::Fatal};

    NetPriceRuleTest()
    {
        document.clear(pricing());
        const std::vector<LoadedRow> rows{
            {"1", {"A", "10", "3", "", "", "30.00", "EUR", "flat"}},
            {"2", {"B", "1000", "2", "", "10", "1800", "JPY", ""}},
            {"3", {"C", "10", "3", "", "", "77.00", "EUR", ""}}, // another rule than ours
            {"4", {"D", "10", "3", "", "", "5.00", "EUR", "volume"}},
            {"5", {"E", "", "3", "", "", "", "", ""}},
        };
        document.appendRows(rows);
    }

    void type(int row, int column, const QString &text)
    {
        document.setCell({row, column, parseValue(document.columns().at(column), text)}, u"type"_s);
    }

    QVariant at(int row, int column, int role) const
    {
        return items.index(row, column + LineItemModel::firstPropertyColumn).data(role);
    }

    QString estimate(int row) const
    {
        return at(row, amount, EstimateRole).toString().replace(QChar(0xa0), u'_');
    }
};

TEST_F(NetPriceRuleTest, OnlyEditsOfItsInputsAreEstimated)
{
    EXPECT_FALSE(at(0, amount, EstimateRole).isValid());
    type(0, name, u"New"_s);
    EXPECT_FALSE(at(0, amount, EstimateRole).isValid());
    type(0, price, u"12.5"_s);
    EXPECT_EQ(estimate(0), u"37.50_EUR"_s);
    EXPECT_FALSE(at(0, price, EstimateRole).isValid());
    type(1, percentage, u"33.3"_s);
    EXPECT_EQ(estimate(1), u"1_334_JPY"_s);
    type(4, price, u"1"_s);
    EXPECT_EQ(estimate(4), u"3.00"_s);
    type(0, discount, u"0.5"_s);
    EXPECT_EQ(estimate(0), u"36.00_EUR"_s);
    EXPECT_EQ(at(0, amount, Qt::DisplayRole).toString(), u"30.00"_s) << "what HubSpot holds stays the value";
}

TEST_F(NetPriceRuleTest, NothingIsMadeUp)
{
    type(0, price, u"abc"_s);
    type(1, quantity, u""_s);
    type(2, price, u"11"_s);
    type(3, price, u"11"_s);
    for (int row = 0; row < 4; ++row) {
        const QVariant told = at(row, amount, EstimateRole);
        EXPECT_TRUE(told.isValid() && told.toString().isEmpty()) << "not known, and not as it was " << row;
    }
    const NetPriceRule rule(document.columns());
    EXPECT_EQ(rule.before(document.snapshot(), 0)->toPlainString(), "30.00");
    EXPECT_FALSE(rule.before(document.snapshot(), 4));
    EXPECT_EQ(NetPriceRule(Schema()).amountColumn(), -1);
}

TEST_F(NetPriceRuleTest, IsKnownWhereItGivesWhatHubSpotHolds)
{
    const NetPriceRule rule(document.columns());
    const bool known[] = {true, true, false, false, true};
    for (int row = 0; row < 5; ++row)
        EXPECT_EQ(rule.isKnown(document.snapshot(), row), known[row]) << row;
    type(0, model, u"volume"_s);
    EXPECT_FALSE(rule.isKnown(document.snapshot(), 0)) << "tiers will make the price";
    EXPECT_TRUE(rule.isInput(rule.columns().currency));
    EXPECT_TRUE(rule.isInput(rule.columns().pricingModel));
    EXPECT_FALSE(rule.isInput(-1));
    const auto net = [&](QByteArrayView pricingModel) {
        return rule.net([&](int column) {
            return column == price || column == quantity ? QByteArrayView("3")
                : column == model                        ? pricingModel
                                                         : QByteArrayView();
        });
    };
    EXPECT_EQ(net("flat"), Decimal::parse("9"));
    EXPECT_EQ(net("graduated"), std::nullopt);
}

TEST_F(NetPriceRuleTest, MoneyHasItsRowsCurrencyAndTheEditorAPlainNumber)
{
    EXPECT_EQ(at(1, price, MoneyTextRole).toString(), u"1\u00a0000\u00a0JPY"_s);
    EXPECT_EQ(at(1, price, Qt::EditRole).toString(), u"1000"_s);
    EXPECT_FALSE(at(1, quantity, MoneyTextRole).isValid());
    EXPECT_FALSE(at(4, price, MoneyTextRole).isValid()) << "without a currency there is no telling";
    type(0, price, u"abc"_s);
    EXPECT_FALSE(at(0, price, MoneyTextRole).isValid());
}

TEST_F(NetPriceRuleTest, TheViewIsToldWhereTheEstimateStands)
{
    QSignalSpy changed(&items, &QAbstractItemModel::dataChanged);
    type(0, price, u"12"_s);
    ASSERT_EQ(changed.count(), 3);
    EXPECT_EQ(changed.at(1).at(0).toModelIndex().column(), amount + LineItemModel::firstPropertyColumn);
    EXPECT_EQ(changed.at(1).at(2).value<QList<int>>(), QList<int>{EstimateRole});
    changed.clear();
    type(1, name, u"New"_s);
    EXPECT_EQ(changed.count(), 2) << "a name is not part of it";
    changed.clear();
    type(0, currency, u"USD"_s);
    EXPECT_TRUE(changed.at(1).at(2).value<QList<int>>().contains(MoneyTextRole));
    EXPECT_EQ(estimate(0), u"36.00_USD"_s);
}

} // namespace
} // namespace lineitems
