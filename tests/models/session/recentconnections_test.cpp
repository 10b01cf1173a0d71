// What is remembered of a connection must never include its token.
#include "models/session/recentconnections.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct RecentConnectionsTest : testing::Test
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"settings.ini"_s);
    QSettings settings{path, QSettings::IniFormat};
    RecentConnections recents{&settings};

    static RecentConnection recent(const QString &key)
    {
        RecentConnection item;
        item.key = key;
        item.connection.name = u"Portal "_s + key;
        item.connection.token = "pat-very-secret";
        item.portalId = u"62515"_s;
        return item;
    }
};

TEST_F(RecentConnectionsTest, LatestFirstNoTwinsAndNotTooMany)
{
    for (int i = 0; i < 15; ++i)
        recents.remember(recent(QString::number(i)));
    recents.remember(recent(u"9"_s));
    std::vector<RecentConnection> all = recents.all();
    ASSERT_EQ(all.size(), static_cast<std::size_t>(RecentConnections::most));
    EXPECT_EQ(all[0].key, u"9");
    EXPECT_EQ(all[1].key, u"14");
    EXPECT_EQ(all[0].connection.name, u"Portal 9");
    EXPECT_EQ(all[0].portalId, u"62515");
    recents.forget(u"9"_s);
    EXPECT_EQ(recents.all().front().key, u"14");
}

TEST_F(RecentConnectionsTest, TheTokenIsInNoFile)
{
    recents.remember(recent(u"a"_s));
    settings.sync();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("Portal a"));
    EXPECT_FALSE(text.contains("secret"));
    EXPECT_TRUE(recents.all().front().connection.token.isEmpty());
}

TEST_F(RecentConnectionsTest, HowThePortalIsSpokenToIsKept)
{
    RecentConnection item = recent(u"a"_s);
    item.connection.version = ApiVersion::V2026_03;
    item.connection.concurrency = 17;
    item.connection.requestsPerTenSeconds = 190;
    recents.remember(item);
    const Connection kept = recents.all().front().connection;
    EXPECT_EQ(kept.version, ApiVersion::V2026_03);
    EXPECT_EQ(kept.concurrency, 17);
    EXPECT_EQ(kept.requestsPerTenSeconds, 190);
}

TEST_F(RecentConnectionsTest, AnUnknownVersionIsTheUsualOneAndLimitsAreKeptWithin)
{
    recents.remember(recent(u"a"_s));
    settings.setValue("connections/1/api"_L1, u"v7"_s);
    settings.setValue("connections/1/concurrency"_L1, 5'000);
    const Connection kept = recents.all().front().connection;
    EXPECT_EQ(kept.version, ApiVersion::V3);
    EXPECT_EQ(kept.concurrency, mostConcurrency);
}

TEST_F(RecentConnectionsTest, AnAddressThatMustNotHaveATokenIsNotOffered)
{
    RecentConnection open = recent(u"a"_s);
    open.connection.baseUrl = QUrl(u"http://portal.test"_s);
    recents.remember(open);
    EXPECT_TRUE(recents.all().empty());
}

} // namespace
} // namespace lineitems
