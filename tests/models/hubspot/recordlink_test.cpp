// The link leads to the line item in the person's own portal, and never to a host that a server made up.
#include "models/hubspot/recordlink.h"

#include <gtest/gtest.h>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

QString link(const QString &portal, const QString &domain, const char *id, bool sandbox = false)
{
    Connection connection;
    connection.isSandbox = sandbox;
    AccountInfo account;
    account.portalId = portal;
    account.uiDomain = domain;
    return recordLink(connection, account, id).toString();
}

} // namespace

TEST(RecordLink, LeadsToTheRecord)
{
    EXPECT_EQ(link(u"4711"_s, u"app.hubspot.com"_s, "1001"),
              u"https://app.hubspot.com/contacts/4711/record/0-8/1001"_s);
    EXPECT_EQ(link(u"4711"_s, u"app-eu1.hubspot.com"_s, "1001"),
              u"https://app-eu1.hubspot.com/contacts/4711/record/0-8/1001"_s);
    EXPECT_EQ(link(u"4711"_s, {}, "1001"), u"https://app.hubspot.com/contacts/4711/record/0-8/1001"_s);
}

TEST(RecordLink, IsReadBack)
{
    EXPECT_EQ(recordIdIn(u" 1001 "), "1001");
    EXPECT_EQ(recordIdIn(u"https://app.hubspot.com/contacts/4711/record/0-8/1001/?a=2"), "1001");
    EXPECT_EQ(recordIdIn(u"Widget 12"), "");
    EXPECT_EQ(recordIdIn(u"/"), "");
}

TEST(RecordLink, IsNotMadeOfWhatCannotBeTrusted)
{
    EXPECT_EQ(link(u"4711"_s, u"app.hubspot.com"_s, "1001", true), QString()) << "the sandbox has no pages";
    EXPECT_EQ(link({}, u"app.hubspot.com"_s, "1001"), QString());
    EXPECT_EQ(link(u"47/../x"_s, u"app.hubspot.com"_s, "1001"), QString());
    EXPECT_EQ(link(u"4711"_s, u"app.hubspot.com"_s, "1/x"), QString());
    for (const QString &host : {u"evil.example"_s, u"evil.example/.hubspot.com"_s,
                                u"hubspot.com.evil.example"_s, u"a@b.hubspot.com"_s})
        EXPECT_TRUE(link(u"4711"_s, host, "1").startsWith(u"https://app.hubspot.com/"_s))
            << host.toStdString();
}
