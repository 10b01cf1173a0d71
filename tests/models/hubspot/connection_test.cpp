// A token sent to the wrong place is a portal given away.
#include "models/hubspot/connection.h"
#include "models/hubspot/endpoints.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(Connection, TokensGoToHttpsOrLoopbackOnly)
{
    const struct
    {
        QStringView url;
        AddressProblem problem;
    } cases[] = {
        {u"https://api.hubapi.com", AddressProblem::None},
        {u"http://127.0.0.1:8080", AddressProblem::None},
        {u"http://localhost:8080", AddressProblem::None},
        {u"http://[::1]:8080", AddressProblem::None},
        {u"http://api.hubapi.com", AddressProblem::NotHttps},
        {u"http://127.0.0.1.example.com", AddressProblem::NotHttps},
        {u"http://localhost.example.com", AddressProblem::NotHttps},
        {u"https://user:pass@api.hubapi.com", AddressProblem::HasCredentials},
        {u"ftp://api.hubapi.com", AddressProblem::NotAUrl},
        {u"api.hubapi.com", AddressProblem::NotAUrl},
        {u"https://api.hubapi.com?hapikey=demo", AddressProblem::NotAUrl},
        {u"", AddressProblem::NotAUrl},
        {u"file:///etc/passwd", AddressProblem::NotAUrl},
    };
    for (const auto &c : cases)
        EXPECT_EQ(checkBaseUrl(QUrl(c.url.toString())), c.problem) << c.url.toString().toStdString();
}

TEST(ApiVersions, HaveANameThatLeadsBackToThem)
{
    for (const ApiVersion version :
         {ApiVersion::V3, ApiVersion::V2025_09, ApiVersion::V2026_03, ApiVersion::V2026_09, ApiVersion::V1})
        EXPECT_EQ(apiVersionFromName(apiVersionName(version)), version);
    EXPECT_EQ(apiVersionName(ApiVersion::V2026_03), u"2026-03");
    for (const QStringView name : {u"", u"V3", u"v2", u"2026-04", u"v3 "})
        EXPECT_FALSE(apiVersionFromName(name)) << name.toString().toStdString();
}

TEST(Endpoints, GoByVersion)
{
    const struct
    {
        ApiVersion version;
        QString objects;
        QString update;
    } cases[] = {
        {ApiVersion::V3, u"/crm/v3/objects/line_items"_s, u"/crm/v3/objects/line_items/batch/update"_s},
        {ApiVersion::V2025_09, u"/crm/objects/2025-09/line_items"_s,
         u"/crm/objects/2025-09/line_items/batch/update"_s},
        {ApiVersion::V2026_03, u"/crm/objects/2026-03/line_items"_s,
         u"/crm/objects/2026-03/line_items/batch/update"_s},
        {ApiVersion::V2026_09, u"/crm/objects/2026-09/line_items"_s,
         u"/crm/objects/2026-09/line_items/batch/update"_s},
        // What v1 cannot do is done through v3.
        {ApiVersion::V1, u"/crm/v3/objects/line_items"_s,
         u"/crm-objects/v1/objects/line_items/batch-update"_s},
    };
    for (const auto &c : cases) {
        Connection connection;
        connection.version = c.version;
        EXPECT_EQ(endpoints::list(connection, {}, {}).path(), c.objects);
        EXPECT_EQ(endpoints::search(connection).path(), c.objects + u"/search"_s);
        EXPECT_EQ(endpoints::batchRead(connection).path(), c.objects + u"/batch/read"_s);
        EXPECT_EQ(endpoints::batchUpdate(connection).path(), c.update);
        EXPECT_EQ(endpoints::properties(connection).path(), u"/crm/v3/properties/line_items");
        EXPECT_EQ(endpoints::account(connection).path(), u"/account-info/v3/details");
    }
}

TEST(Endpoints, StandBehindThePathOfTheAddress)
{
    Connection connection;
    connection.baseUrl = QUrl(u"https://example.test/prefix/"_s);
    EXPECT_EQ(endpoints::batchUpdate(connection).toString(),
              u"https://example.test/prefix/crm/v3/objects/line_items/batch/update");
    const QUrl list = endpoints::list(connection, {u"a"_s, u"b"_s}, "x&y=1");
    EXPECT_EQ(list.toString(QUrl::FullyEncoded),
              u"https://example.test/prefix/crm/v3/objects/"
              u"line_items?limit=100&archived=false&properties=a,b&after=x%26y%3D1");
}

} // namespace
} // namespace lineitems
