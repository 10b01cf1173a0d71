// Scripts read the report and the summary; people open the report in a spreadsheet.
#include "app/cli/report.h"
#include "models/files/csv.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace lineitems::cli {
namespace {

using namespace Qt::StringLiterals;

TEST(Report, HasALineForEachRow)
{
    RowError error;
    error.httpStatus = 400;
    error.category = u"VALIDATION_ERROR"_s;
    error.message = u"=HYPERLINK(\"x\")\nsecond line"_s;
    const ReportLine failed{"00 7", "failed", std::make_shared<const RowError>(error), "t1"};
    const QByteArray csv = reportCsv({{"1", "saved", {}, {}}, failed});
    const CsvTable table = readCsv(csv);
    ASSERT_EQ(table.records.size(), 3u);
    EXPECT_EQ(csv.left(csv.indexOf('\r')),
              "id,outcome,http_status,category,code,property,message,correlation_id,trace_id");
    EXPECT_EQ(table.records[1].cells, (std::vector<QByteArray>{"1", "saved", "", "", "", "", "", "", ""}));
    EXPECT_EQ(table.records[2].cells[0], "00 7");
    EXPECT_EQ(table.records[2].cells[2], "400");
    EXPECT_EQ(table.records[2].cells[6], "'=HYPERLINK(\"x\")\nsecond line");
    EXPECT_EQ(table.records[2].cells[8], "t1");
}

TEST(Report, SaysWhyAlsoWhereTheServerDidNot)
{
    RowError error;
    error.problem = RowProblem::NoAnswer;
    const ReportLine line{"1", "unknown", std::make_shared<const RowError>(error), {}};
    const CsvTable table = readCsv(reportCsv({line}));
    EXPECT_EQ(table.records[1].cells[4], "NO_ANSWER");
    EXPECT_FALSE(table.records[1].cells[6].isEmpty());
}

TEST(Report, TheSummaryCountsEveryOutcome)
{
    const QByteArray json = summaryJson(
        {{"1", "saved", {}, {}}, {"2", "saved", {}, {}}, {"3", "unknown", {}, {}}}, {12, 3}, 1500);
    const QJsonObject summary = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(summary.keys(),
              (QStringList{u"conflict"_s, u"failed"_s, u"invalid"_s, u"not_sent"_s, u"requests"_s,
                           u"retries"_s, u"saved"_s, u"seconds"_s, u"unchanged"_s, u"unknown"_s}));
    EXPECT_EQ(summary[u"saved"_s], 2);
    EXPECT_EQ(summary[u"unknown"_s], 1);
    EXPECT_EQ(summary[u"requests"_s], 12);
    EXPECT_EQ(summary[u"retries"_s], 3);
    EXPECT_EQ(summary[u"seconds"_s], 1.5);
}

} // namespace
} // namespace lineitems::cli
