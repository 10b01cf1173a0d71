#include "app/sandbox/sampleportal.h"
#include "app/sandbox/valuecheck.h"

#include <QDateTime>
#include <gtest/gtest.h>

#include <set>

namespace lineitems::sandbox {

TEST(SampleData, TheSameSeedMakesTheSameLineItems)
{
    const Portal a = samplePortal(7, 500);
    const Portal b = samplePortal(7, 500);
    const Portal other = samplePortal(8, 500);
    int different = 0;
    for (int row = 0; row < a.rowCount(); ++row) {
        ASSERT_EQ(a.at(row).values, b.at(row).values) << row;
        different += a.at(row).values != other.at(row).values ? 1 : 0;
    }
    EXPECT_GT(different, 400);
}

TEST(SampleData, EveryValueIsOneThatThePortalWouldTake)
{
    const Portal portal = samplePortal(1, 0);
    const PropertyTable &table = portal.table();
    std::set<QByteArray> currencies;
    std::set<QByteArray> deals;
    for (int row = 0; row < portal.rowCount(); ++row) {
        const Record record = portal.at(row);
        for (int i = 0; i < table.size(); ++i) {
            const PropertyRule &rule = table.at(i);
            if (record.value(i).isEmpty())
                continue;
            PropertyRule writable = rule; // also what only the portal sets
            writable.readOnly = false;
            const CheckedValue checked = checkValue(writable, record.value(i));
            EXPECT_FALSE(checked.problem) << rule.name.constData() << '=' << record.value(i).constData();
        }
        EXPECT_FALSE(record.value(portal.known().amount).isEmpty());
        currencies.insert(record.value(portal.known().currency));
        deals.insert(record.value(portal.known().dealName));
    }
    EXPECT_GE(currencies.size(), 5u);
    EXPECT_GE(deals.size(), 30u);
}

TEST(SampleData, AFewRowsFailForAReasonThatTheirTextTells)
{
    const auto count = [](int rows) {
        const Portal portal = samplePortal(1, rows);
        int locked = 0;
        int archived = 0;
        for (int row = 0; row < portal.rowCount(); ++row) {
            const Record record = portal.at(row);
            locked += record.locked ? 1 : 0;
            archived += record.archived ? 1 : 0;
            EXPECT_EQ(record.locked, record.value(portal.known().dealName).endsWith("(signed)"));
            EXPECT_EQ(record.archived,
                      record.value(portal.known().name).endsWith("(archived by a colleague)"));
        }
        return std::pair(locked, archived);
    };
    EXPECT_EQ(count(0), std::pair(4, 2));
    EXPECT_EQ(count(10), std::pair(0, 0));
    EXPECT_EQ(count(150), std::pair(2, 1));
    EXPECT_EQ(count(5000), std::pair(4, 2));
}

TEST(SampleData, RowsAreFoundByIdAndByKey)
{
    const Portal portal = samplePortal(1, 1000);
    const SampleData &sample = portal.sample();
    for (const int row : {0, 1, 500, 999}) {
        EXPECT_EQ(sample.rowOfId(sample.idOf(row)), row);
        EXPECT_EQ(sample.rowOfExternalKey(sample.externalKeyOf(row)), row);
    }
    EXPECT_FALSE(sample.rowOfId(sample.idOf(0) + 1));
    EXPECT_FALSE(sample.rowOfId(sample.idOf(1000)));
    EXPECT_FALSE(sample.rowOfId(0));
    EXPECT_FALSE(sample.rowOfExternalKey("LK-"));
    EXPECT_FALSE(sample.rowOfExternalKey("LK-0100001"));
}

TEST(IsoTimestamp, IsWrittenAsQtWritesIt)
{
    for (const qint64 at :
         {0LL, 951'782'400'000LL, 951'868'799'999LL, 1'735'689'599'999LL, -1LL, 4'102'444'800'000LL}) {
        EXPECT_EQ(isoTimestamp(at),
                  QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1());
    }
}

} // namespace lineitems::sandbox
