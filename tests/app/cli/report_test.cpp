// Scripts read the report and the summary; people open the report in a spreadsheet.
#include "app/cli/planrun.h"
#include "app/cli/undorun.h"
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

SettledInput savedAs(BatchInput input, const QString &made)
{
    SettledInput settled{std::move(input), {}};
    settled.outcome.outcome = Outcome::Saved;
    settled.outcome.error.httpStatus = 200;
    settled.outcome.warning = made;
    return settled;
}

TEST(Report, OfAPlanAndOfAnUndoneRunTellsWhatTheServerMadeOfAValue)
{
    const auto traceId = [] { return QByteArray("t"); };
    PlanFile plan;
    plan.rows = {{{"1", {{u"price"_s, "1", "2.005"}}, true}, {}},
                 {{"2", {{u"price"_s, "1", "3"}}, true}, {}}};
    PlanRun planned(plan, traceId);
    planned.takeSettled(savedAs(planned.takeInputs().at(0), u"price 2.01"_s));
    EXPECT_EQ(planned.lines()[0].outcome, "saved");
    EXPECT_EQ(planned.lines()[0].error->message, u"saved; the server made it price 2.01"_s);
    EXPECT_EQ(planned.lines()[1].outcome, "not_sent");

    HistoryRow row;
    row.row = {"1", {}, "t", {{u"price"_s, "2.005", "3"}}};
    row.outcome.emplace();
    row.outcome->outcome = Outcome::Saved;
    UndoRun undone(traceId);
    undone.take({row});
    undone.takeSettled(savedAs(undone.takeInputs().at(0), u"price 2.01"_s));
    EXPECT_EQ(undone.lines()[0].error->message, u"saved; the server made it price 2.01"_s);
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
