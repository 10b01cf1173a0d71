// In a table of several currencies a bare 1000.50 is a riddle.
#include "models/table/valuetext.h"

#include "models/table/document.h"
#include "tablefixture.h"

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(ValueText, IsThatOfTheGrid)
{
    Document document;
    fillWithMoney(document);
    const auto text = [&](int row, int column, const char *wire) {
        return valueText(document.snapshot(), row, column, wire, {});
    };
    EXPECT_EQ(text(0, 0, "9068.6"), u"9\u00a0068.60\u00a0SEK"_s);
    EXPECT_EQ(text(0, 0, "1000.505"), u"1\u00a0000.505\u00a0SEK"_s) << "no digit is hidden";
    EXPECT_EQ(text(1, 0, "1198800"), u"1\u00a0198\u00a0800\u00a0JPY"_s);
    EXPECT_EQ(text(0, 1, "2"), u"2"_s);
    EXPECT_EQ(text(0, 0, "soon"), u"soon"_s);
}

TEST(ValueText, MoneyIsLookedForInSeveralWritings)
{
    Document document;
    fillWithMoney(document);
    EXPECT_EQ(moneyWritings(document.snapshot(), 0, 0, "9068.6"),
              (QStringList{u"9\u00a0068.60\u00a0SEK"_s, u"9 068.60 SEK"_s, u"9068.60 SEK"_s, u"9 068.60"_s,
                           u"9068.60"_s}));
    EXPECT_EQ(moneyWritings(document.snapshot(), 0, 0, "soon"), QStringList());
    EXPECT_EQ(moneyWritings(document.snapshot(), 0, 1, "9068.6"), QStringList()) << "no money";
}

TEST(ValueText, ARowIsCalledByItsName)
{
    Document document;
    document.clear(Schema({property(u"name"_s, u"Name"_s, PropertyType::String)}));
    document.appendRows(std::vector<LoadedRow>{{"1", {"Training"}}});
    EXPECT_EQ(lineItemName(document.snapshot(), 0), u"Training"_s);
    EXPECT_EQ(lineItemName(document, 0), u"Training"_s);
    EXPECT_EQ(lineItemName(document.snapshot(), -1), QString());
    document.clear(Schema({property(u"price"_s, u"Unit price"_s, PropertyType::Number)}));
    document.appendRows(std::vector<LoadedRow>{{"1", {"5"}}});
    EXPECT_EQ(lineItemName(document.snapshot(), 0), QString());
}

} // namespace
} // namespace lineitems
