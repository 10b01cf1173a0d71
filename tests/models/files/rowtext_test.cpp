// Rows that are copied for a colleague or another program say what the grid says.
#include "models/files/rowtext.h"

#include "models/table/document.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

class RowTextTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Property name;
        name.name = u"name"_s;
        name.label = u"=Name"_s;
        Property billing;
        billing.name = u"billing"_s;
        billing.label = u"Billing, how often"_s;
        billing.type = PropertyType::Enumeration;
        billing.options = {{u"a"_s, u"Yearly"_s}};
        document.clear(Schema({name, billing}));
        document.appendRows(std::vector<LoadedRow>{{"7", {"=1+1", "a"}}, {"8", {"Müller \"x\"", ""}}});
        document.setCells({{1, 0, {"new", CellProblem::None}}}, u"Edit"_s);
    }

    Document document;
};

} // namespace

TEST_F(RowTextTest, CsvIsWhatIsDisplayedAndNoFormula)
{
    EXPECT_EQ(rowsAsCsv(document.snapshot(), {{1, 0}, {1, 0}}, {}),
              "hs_object_id,\"Billing, how often\",'=Name\r\n8,,new\r\n7,Yearly,'=1+1\r\n");
}

TEST_F(RowTextTest, ANegativeNumberStaysANumber)
{
    document.setCells({{1, 0, {"-12.50", CellProblem::None}}}, u"Edit"_s);
    EXPECT_EQ(rowsAsCsv(document.snapshot(), {{1}, {0}}, {}), "hs_object_id,'=Name\r\n8,-12.50\r\n");
}

TEST(RowText, ANetPriceIsTheOneThatIsShown)
{
    std::vector<Property> columns(3);
    const char *names[] = {"price", "quantity", "amount"};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].name = columns[i].label = QString::fromLatin1(names[i]);
        columns[i].type = PropertyType::Number;
    }
    columns[2].readOnly = ReadOnlyReason::Calculated;
    Document document;
    document.clear(Schema(std::move(columns)));
    document.appendRows(std::vector<LoadedRow>{{"7", {"10", "1", "10"}}, {"8", {"10", "1", "10"}}});
    document.setCells({{0, 1, {"3", CellProblem::None}}, {1, 0, {"x", CellProblem::NotANumber}}}, u"Edit"_s);
    EXPECT_EQ(rowsAsCsv(document.snapshot(), {{0, 1}, {2}}, {}), "hs_object_id,amount\r\n7,30.00\r\n8,?\r\n");
    const QJsonArray records = QJsonDocument::fromJson(rowsAsJson(document.snapshot(), {{0, 1}, {2}}))
                                   .array();
    EXPECT_EQ(records[0]["properties"_L1]["amount"_L1].toString(), u"30.00"_s);
    EXPECT_TRUE(records[1]["properties"_L1]["amount"_L1].isNull());
}

TEST_F(RowTextTest, JsonIsWhatIsSent)
{
    const QJsonArray records = QJsonDocument::fromJson(rowsAsJson(document.snapshot(), {{0, 1}, {0, 1}}))
                                   .array();
    ASSERT_EQ(records.size(), 2);
    EXPECT_EQ(records[0]["id"_L1].toString(), u"7"_s);
    EXPECT_EQ(records[0]["properties"_L1]["name"_L1].toString(), u"=1+1"_s);
    EXPECT_EQ(records[0]["properties"_L1]["billing"_L1].toString(), u"a"_s);
    EXPECT_EQ(records[1]["properties"_L1]["name"_L1].toString(), u"new"_s);
    EXPECT_TRUE(records[1]["properties"_L1]["billing"_L1].isNull());
    EXPECT_EQ(QJsonDocument::fromJson(rowsAsJson(document.snapshot(), {})).array().size(), 0);
}
