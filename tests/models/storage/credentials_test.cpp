// Without a keychain the token must still be there for this session, and the person told so.
#include "models/storage/credentials.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <optional>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

QByteArray loaded(Credentials &credentials, const QString &key)
{
    QObject context;
    std::optional<QByteArray> token;
    credentials.load(key, &context, [&](const QByteArray &found) { token = found; });
    EXPECT_TRUE(waitUntil([&] { return token.has_value(); }));
    return token.value_or("nothing came");
}

TEST(Credentials, MemoryKeepsAndForgets)
{
    const auto credentials = memoryCredentials();
    QObject context;
    std::optional<TokenPlace> place;
    credentials->store(u"a"_s, "secret", &context, [&](TokenPlace stored) { place = stored; });
    ASSERT_TRUE(waitUntil([&] { return place.has_value(); }));
    EXPECT_EQ(*place, TokenPlace::Memory);
    EXPECT_EQ(loaded(*credentials, u"a"_s), "secret");
    EXPECT_EQ(loaded(*credentials, u"b"_s), "");
    credentials->remove(u"a"_s);
    EXPECT_EQ(loaded(*credentials, u"a"_s), "");
}

TEST(Credentials, WithoutAKeychainTheSessionStillHasItsToken)
{
    // No bus: no Secret Service can answer.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const auto credentials = systemCredentials();
    QObject context;
    std::optional<TokenPlace> place;
    credentials->store(u"a"_s, "secret", &context, [&](TokenPlace stored) { place = stored; });
    ASSERT_TRUE(waitUntil([&] { return place.has_value(); }));
    EXPECT_EQ(*place, TokenPlace::Memory);
    EXPECT_EQ(loaded(*credentials, u"a"_s), "secret");
}

} // namespace
} // namespace lineitems
