// The CSV of a run is what an auditor reads: every cell with what it was, what was sent and what became of it.
#include "models/session/historycsv.h"

#include "models/files/csv.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

RunRecord record()
{
    RunRecord run;
    run.id = QUuid(u"{11111111-2222-3333-4444-555555555555}"_s);
    run.connection = {u"key"_s, u"=Acme"_s, u"https://api.hubapi.com"_s, u"4711"_s};
    run.user = u"jürgen"_s;
    run.startedAtMs = 1'700'000'000'123;
    return run;
}

HistoryRow row(Outcome outcome, std::vector<RunCell> cells)
{
    HistoryRow made;
    made.row = {"1001", {}, "trace-1", std::move(cells)};
    made.outcome = RowOutcome();
    made.outcome->outcome = outcome;
    return made;
}

QByteArray joined(const QByteArray &csv)
{
    QByteArrayList lines;
    for (const CsvRecord &record : readCsv(csv).records)
        lines << QByteArrayList(record.cells.begin(), record.cells.end()).join('|');
    return lines.join('\n');
}

const QByteArray start =
    "11111111-2222-3333-4444-555555555555|2023-11-14T22:13:20.123Z|jürgen|'=Acme|4711|1001|";

TEST(HistoryCsv, SaysOfEachCellWhatBecameOfIt)
{
    HistoryRow saved = row(Outcome::Saved, {{u"name"_s, "", "=HYPERLINK(1)"}, {u"price"_s, "-5.50", "12"}});
    saved.outcome->serverValues = {{u"name"_s, "=HYPERLINK(1)"}, {u"price"_s, "12.00"}, {u"amount"_s, "9"}};
    saved.outcome->warning = u"the server made it 12.00"_s;
    saved.outcome->error.httpStatus = 200;
    HistoryRow failed = row(Outcome::Failed, {{u"price"_s, {}, "x"}});
    failed.outcome->error = {
        RowProblem::ServerError, 400,        u"VALIDATION_ERROR"_s, u"INVALID"_s, u"price"_s,
        u"-no, \"x\""_s,         u"corr-1"_s};
    HistoryRow notSent = row(Outcome::NotSent, {{u"price"_s, "1", ""}});
    notSent.outcome->error.problem = RowProblem::Cancelled;
    HistoryRow unsettled = row(Outcome::Saved, {{u"price"_s, "1", "2"}});
    unsettled.outcome.reset();

    const struct
    {
        HistoryRow row;
        QByteArray csv; ///< its cells, without the first six
    } cases[] = {
        {saved,
         "saved|name||'=HYPERLINK(1)||200|||the server made it 12.00||trace-1\n" + start
             + "saved|price|-5.50|12|12.00|200|||the server made it 12.00||trace-1"},
        {failed, "failed|price||x||400|VALIDATION_ERROR|INVALID|'-no, \"x\"|corr-1|trace-1"},
        {notSent,
         "not_sent|price|1||||"
         "|CANCELLED|the run was cancelled before this row was sent||trace-1"},
        {unsettled, "unsettled|price|1|2|||||||trace-1"},
        {row(Outcome::Saved, {}), "saved||||||||||trace-1"},
    };
    for (const auto &c : cases)
        EXPECT_EQ(joined(historyCsv(record(), c.row)), start + c.csv);
}

TEST(HistoryCsv, EveryRecordHasAsManyCellsAsTheHeader)
{
    const std::size_t columns = readCsv(historyCsvHeader()).records.front().cells.size();
    EXPECT_EQ(columns, 17U);
    for (const HistoryRow &each : {row(Outcome::Saved, {}), row(Outcome::Failed, {{u"price"_s, {}, "1"}})})
        EXPECT_EQ(readCsv(historyCsv(record(), each)).records.front().cells.size(), columns);
}

} // namespace
} // namespace lineitems
