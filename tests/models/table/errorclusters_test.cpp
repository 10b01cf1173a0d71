// Four hundred rows that failed for one reason are one thing to mend, not four hundred.
#include "models/table/errorclusters.h"

#include <gmock/gmock.h>

using namespace lineitems;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

RowResult result(const QString &message, const QString &property = u"price"_s,
                 Outcome outcome = Outcome::Failed)
{
    RowResult result;
    result.outcome = outcome;
    result.error.problem = RowProblem::ServerError;
    result.error.httpStatus = 400;
    result.error.property = property;
    result.error.message = message;
    return result;
}

} // namespace

TEST(ErrorClusters, WhatDiffersFromRowToRowIsLeftOut)
{
    const struct
    {
        QString message;
        QString pattern;
    } cases[] = {
        {u""_s, u""_s},
        {u"The record is locked."_s, u"The record is locked."_s},
        {u"abc was not a valid number."_s, u"… was not a valid number."_s},
        {u"two words was not a valid number."_s, u"… was not a valid number."_s},
        {u"x was not one of the allowed options: [a, b]"_s, u"… was not one of the allowed options: […]"_s},
        {u"Property \"colour\" does not exist"_s, u"Property \"…\" does not exist"_s},
        {u"Value 'red' isn't allowed, don't ask"_s, u"Value '…' isn't allowed, don't ask"_s},
        {u"“rot” is no colour"_s, u"“…” is no colour"_s},
        {u"Existing ID: 171591000198."_s, u"Existing ID: …."_s},
        {u"Line 12 of 2026-03-01T10:00:00Z, deal d-4711"_s, u"Line … of …, deal …"_s},
        {u"an open \" quote stays"_s, u"an open \" quote stays"_s},
        {u"two\n\n lines"_s, u"two lines"_s},
    };
    for (const auto &c : cases)
        EXPECT_EQ(messagePattern(c.message).toStdString(), c.pattern.toStdString());
}

TEST(ErrorClusters, RowsOfOneReasonAreTogetherTheMostFirst)
{
    TableSnapshot table;
    RowResults &results = table.results;
    results.set(7, result(u"The record 17 is locked."_s, {}));
    results.set(3, result(u"abc was not a valid number."_s));
    results.set(1, result(u"x1 was not a valid number."_s));
    results.set(9, result({}, {}, Outcome::Saved));
    const std::vector<ErrorCluster> clusters = errorClusters(table);
    ASSERT_EQ(clusters.size(), 2u);
    EXPECT_THAT(clusters[0].rows, ElementsAre(1, 3));
    EXPECT_EQ(clusters[0].sample.message, u"x1 was not a valid number.");
    EXPECT_THAT(clusters[1].rows, ElementsAre(7));
}

TEST(ErrorClusters, WhatIsMendedInAnotherWayIsAReasonOfItsOwn)
{
    const RowResult one = result(u"no"_s);
    std::vector<RowResult> others(7, one);
    others[0].error.property = u"quantity"_s;
    others[1].error.code = u"OTHER"_s;
    others[2].error.category = u"OTHER"_s;
    others[3].error.problem = RowProblem::NotApplied;
    others[4].outcome = Outcome::Unknown;
    others[5].error.message = u"yes"_s;
    others[6].error.message.clear();
    TableSnapshot table;
    RowResults &results = table.results;
    results.set(0, one);
    for (std::size_t i = 0; i < others.size(); ++i)
        results.set(static_cast<int>(i) + 1, others[i]);
    EXPECT_EQ(errorClusters(table).size(), others.size() + 1);
}

TEST(ErrorClusters, TheStatusTellsApartOnlyWhatTheServerDidNotExplain)
{
    RowResult rejected = result(u"no"_s);
    RowResult partial = rejected;
    partial.error.httpStatus = 207;
    RowResult silent = result({});
    RowResult alsoSilent = silent;
    alsoSilent.error.httpStatus = 502;
    TableSnapshot table;
    RowResults &results = table.results;
    results.set(0, rejected);
    results.set(1, partial);
    results.set(2, silent);
    results.set(3, alsoSilent);
    EXPECT_EQ(errorClusters(table).size(), 3u);
}

TEST(ErrorClusters, APageOfHtmlIsOneReasonTooAndAKeyLastsOverRuns)
{
    const QString page = u"<html>"_s + QString(1'000'000, u'x');
    TableSnapshot table;
    RowResults &results = table.results;
    results.set(5, result(page + u'1'));
    results.set(6, result(page + u'2'));
    const std::vector<ErrorCluster> clusters = errorClusters(table);
    ASSERT_EQ(clusters.size(), 1u);
    EXPECT_LT(clusters[0].key.size(), 2000);
    results.remove(5);
    EXPECT_EQ(errorClusters(table)[0].key, clusters[0].key);
}

TEST(ErrorClusters, WhatNobodyWouldReadIsOneReasonAtTheEnd)
{
    TableSnapshot table;
    RowResults &results = table.results;
    const int reasons = static_cast<int>(mostClusters) + 20;
    for (int row = 0; row < reasons; ++row) {
        RowResult each = result(u"no"_s);
        each.error.category = u"REASON_%1"_s.arg(row);
        results.set(row, each);
        results.set(reasons + row, row < 5 ? each : result({}, {}, Outcome::Saved));
    }
    const std::vector<ErrorCluster> clusters = errorClusters(table);
    ASSERT_EQ(clusters.size(), mostClusters);
    EXPECT_EQ(clusters.front().rows.size(), 2u);
    EXPECT_FALSE(clusters.front().isRest);
    EXPECT_TRUE(clusters.back().isRest);
    std::size_t rows = 0;
    for (const ErrorCluster &cluster : clusters)
        rows += cluster.rows.size();
    EXPECT_EQ(rows, static_cast<std::size_t>(reasons) + 5); // no row is left out
    EXPECT_TRUE(std::is_sorted(clusters.back().rows.begin(), clusters.back().rows.end()));
}
