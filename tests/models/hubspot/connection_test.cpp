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

TEST(Endpoints, AreTheV3Paths)
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
