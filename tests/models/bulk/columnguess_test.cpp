// A heading that is taken for another property writes a whole column into the wrong place.
#include "models/bulk/columnguess.h"

#include "tests/models/table/tablefixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(ColumnGuess, HeadingsAreNamesOrLabels)
{
    const QStringList headings{u"Record ID"_s, u"price"_s, u" UNIT_PRICE "_s, u"start"_s,
                               u"Colour"_s,    u""_s,      u"modified"_s};
    EXPECT_EQ(
        guessColumns(headings, tableSchema()),
        (std::vector<int>{col::id, col::price, noColumn, col::start, noColumn, noColumn, col::modified}))
        << "a property is taken once";
    EXPECT_EQ(guessColumns({u"unit-price"_s, u"ID"_s}, tableSchema()),
              (std::vector<int>{col::price, col::id}));
}

TEST(ColumnGuess, WhatTwoPropertiesAreCalledIsNotGuessed)
{
    const Schema columns({property(u"a"_s, u"Price"_s, PropertyType::Number),
                          property(u"b"_s, u"price"_s, PropertyType::Number),
                          property(u"net"_s, u"Gross"_s, PropertyType::Number),
                          property(u"gross"_s, u"Net"_s, PropertyType::Number)});
    EXPECT_EQ(guessColumns({u"Price"_s}, columns), std::vector<int>{noColumn});
    EXPECT_EQ(guessColumns({u"b"_s}, columns), std::vector<int>{1});
    EXPECT_EQ(guessColumns({u"net"_s}, columns), std::vector<int>{2}) << "the name counts more than a label";
}

TEST(ColumnGuess, BestKeyIsTheOneThatTellsMost)
{
    std::vector<Property> all = tableSchema().properties();
    all.push_back(property(u"hs_sku"_s, u"SKU"_s, PropertyType::String));
    all.push_back(property(u"erp"_s, u"ERP"_s, PropertyType::String));
    all.back().hasUniqueValue = true;
    const Schema columns(std::move(all));
    const int sku = columns.indexOf(u"hs_sku"_s);
    const int unique = columns.indexOf(u"erp"_s);
    EXPECT_EQ(guessKey({col::price, col::name, sku, unique, col::id}, columns), 4);
    EXPECT_EQ(guessKey({col::price, col::name, sku, unique}, columns), 3);
    EXPECT_EQ(guessKey({col::price, col::name, sku}, columns), 2);
    EXPECT_EQ(guessKey({col::price, col::name}, columns), 1);
    EXPECT_EQ(guessKey({col::price, noColumn}, columns), noColumn);
}

} // namespace
} // namespace lineitems
