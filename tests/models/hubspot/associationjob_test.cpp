// To which deal or quote line items belong: what HubSpot says, and no guess where it says nothing.
#include "models/hubspot/associationjob.h"

#include "models/hubspot/apiclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketransport.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(AssociationCodec, ReadsWhatIsAssociated)
{
    const auto found = decodeAssociations(
        R"({"status":"COMPLETE","results":[
            {"from":{"id":"1"},"to":[{"toObjectId":77,"associationTypes":[]}]},
            {"from":{"id":"2"},"to":[]},{"from":{},"to":[{"toObjectId":7}]},{"to":7}],
            "errors":[{"category":"OBJECT_NOT_FOUND"}],"numErrors":1})");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->found, (Associations{{"1", "77"}}));
    EXPECT_TRUE(found->errors.empty()) << "that one has none";
    EXPECT_FALSE(decodeAssociations("[]"));
    EXPECT_FALSE(decodeAssociations("<html>"));
}

struct AssociationJobTest : testing::Test
{
    FakeTransport transport;
    FakeClock clock;
    std::optional<RowError> end;
    Associations found;

    void run(int ids)
    {
        Connection connection;
        connection.baseUrl = QUrl(u"https://portal.test"_s);
        ApiClient api(&transport, &clock, connection);
        std::vector<QByteArray> all;
        for (int id = 0; id < ids; ++id)
            all.push_back(QByteArray::number(id));
        AssociationJob job(&api, all, "quotes"_L1);
        QObject::connect(&job, &AssociationJob::finished,
                         [&](const Associations &with, const RowError &error) {
                             found = with;
                             end = error;
                         });
        job.start();
        EXPECT_TRUE(waitUntil([&] { return end.has_value(); }));
    }
};

TEST_F(AssociationJobTest, AsksInBatches)
{
    transport.answer = [&](const HttpRequest &request) {
        EXPECT_TRUE(request.url.path().endsWith(u"/associations/line_items/quotes/batch/read"_s));
        EXPECT_LE(request.body.count("\"id\""), 100);
        const bool hasOne = request.body.contains("\"150\"");
        return FakeTransport::json(200,
                                   hasOne ? R"({"results":[{"from":{"id":"150"},"to":[{"toObjectId":1}]}]})"
                                          : R"({"results":[]})");
    };
    run(250);
    EXPECT_EQ(transport.sent.size(), 3u);
    EXPECT_EQ(found, (Associations{{"150", "1"}}));
    EXPECT_EQ(end->problem, RowProblem::None);
}

TEST_F(AssociationJobTest, SaysThatNotEveryLineItemWasAnsweredFor)
{
    const auto answerTo = [this](const HttpAnswer &third) {
        transport.answer = [third](const HttpRequest &request) {
            return request.body.contains("\"200\"")
                ? third
                : FakeTransport::json(200, R"({"results":[{"from":{"id":"0"},"to":[{"toObjectId":1}]}]})");
        };
        end.reset();
        run(250);
    };
    answerTo(FakeTransport::json(403, R"({"status":"error","category":"MISSING_SCOPES"})"));
    EXPECT_EQ(found, (Associations{{"0", "1"}}));
    EXPECT_EQ(end->category, u"MISSING_SCOPES"_s) << "two of three batches were answered";

    const auto partial = [](const char *error) {
        return FakeTransport::json(207, QByteArray(R"({"results":[],"errors":[)") + error + "]}");
    };
    answerTo(partial(R"({"status":"error","category":"OBJECT_NOT_FOUND",
                         "subCategory":"crm.associations.NO_ASSOCIATIONS_FOUND"})"));
    EXPECT_EQ(end->problem, RowProblem::None) << "that it has none is an answer";
    answerTo(partial(R"({"status":"error","category":"INTERNAL_ERROR","message":"later"})"));
    EXPECT_EQ(end->category, u"INTERNAL_ERROR"_s);
    EXPECT_EQ(found.size(), 1);
}

TEST_F(AssociationJobTest, SaysThatItMayNotAsk)
{
    transport.answer = [](const HttpRequest &) {
        return FakeTransport::json(403, R"({"status":"error","category":"MISSING_SCOPES","message":"no"})");
    };
    run(1);
    EXPECT_NE(end->problem, RowProblem::None);
    transport.answer = {};
    end.reset();
    run(0);
    EXPECT_EQ(end->problem, RowProblem::None);
}

} // namespace
} // namespace lineitems
