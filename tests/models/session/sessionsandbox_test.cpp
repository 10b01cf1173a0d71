// The main job over real HTTP: ten thousand rows, five thousand changed, seven that cannot be saved. Exactly
// those seven fail, and everything else stands in the portal as it was typed.
#include "app/sandbox/sandboxserver.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/session/session.h"
#include "tests/support/reviewof.h"
#include "tests/support/waiting.h"

#include <QNetworkAccessManager>
#include <QSet>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct Portal
{
    QNetworkAccessManager network;
    NetworkTransport transport{&network};
    SystemClock clock;
    std::unique_ptr<Session> session;

    explicit Portal(const SandboxServer &server)
    {
        Connection connection;
        connection.baseUrl = server.url();
        connection.token = server.token();
        connection.requestsPerTenSeconds = 0;
        session = std::make_unique<Session>(&transport, &clock, connection);
        session->open();
        EXPECT_TRUE(waitUntil([this] { return session->state() == Session::State::Ready; }, 120'000));
    }

    Document &document() { return *session->document(); }
    int column(const QString &name) { return document().columns().indexOf(name); }
};

TEST(SessionOnSandbox, FiveThousandChangesWithSevenBadRows)
{
    SandboxServer server({0, 10'000, 7, {}});
    QString error;
    ASSERT_TRUE(server.start(&error)) << error.toStdString();
    Portal portal(server);
    Document &document = portal.document();
    ASSERT_EQ(document.rowCount(), 10'000);

    const int price = portal.column(u"price"_s);
    const int name = portal.column(u"name"_s);
    const int deal = portal.column(u"deal_name"_s);
    const auto isHopeless = [&](int row) {
        return document.value(row, name).contains("archived by a colleague")
            || document.value(row, deal).contains("(signed)");
    };
    std::vector<CellInput> cells;
    QSet<QByteArray> bad;
    for (int row = 0; row < document.rowCount() && cells.size() < 5'000; ++row) {
        if (isHopeless(row) && bad.size() == 6)
            continue;
        // Six rows that the sandbox refuses by itself, and one price that nobody may ask.
        const bool negative = cells.size() == 4'321;
        if (negative || isHopeless(row))
            bad.insert(document.idOf(row));
        cells.push_back({row, price, {negative ? "-1" : QByteArray::number(row) + ".25", CellProblem::None}});
    }
    ASSERT_EQ(bad.size(), 7);
    ASSERT_EQ(document.setCells(cells, u"type"_s), 5'000);
    const Review review = reviewOf(document);
    ASSERT_EQ(review.changes.changes.size(), 5'000u);
    portal.session->submit(review.inputs);
    ASSERT_TRUE(waitUntil([&] { return portal.session->state() == Session::State::Ready; }, 120'000));
    ASSERT_TRUE(waitUntil([&] { return !portal.session->isRefreshing(); }, 120'000));

    EXPECT_EQ(portal.session->lastRun().saved, 4'993);
    EXPECT_EQ(portal.session->lastRun().failed, 7);
    for (const CellInput &cell : cells) {
        const QByteArray id = document.idOf(cell.row);
        const RowResult *result = document.results().find(cell.row);
        ASSERT_TRUE(result && result->outcome);
        EXPECT_EQ(*result->outcome, bad.contains(id) ? Outcome::Failed : Outcome::Saved) << id.toStdString();
        EXPECT_EQ(document.edits().row(cell.row) != nullptr, bad.contains(id));
    }

    // What the portal holds, asked anew.
    Portal again(server);
    for (int row = 0; row < document.rowCount(); ++row) {
        const int other = again.document().rowOf(document.idOf(row));
        ASSERT_GE(other, 0);
        for (int column = 0; column < document.columnCount(); ++column) {
            EXPECT_EQ(again.document().baselineValue(other, column), document.baselineValue(row, column))
                << document.idOf(row).toStdString() << ' ' << column;
        }
    }
}

TEST(SessionOnSandbox, APortalThatGoesAwayInTheMiddleLosesNothing)
{
    SandboxServer server({0, 2'000, 1, {}});
    QString error;
    ASSERT_TRUE(server.start(&error));
    Portal portal(server);
    Document &document = portal.document();
    std::vector<CellInput> cells;
    for (int row = 100; row < 2'000; ++row)
        cells.push_back({row, portal.column(u"description"_s), {"new " + QByteArray::number(row), {}}});
    document.setCells(cells, u"type"_s);
    QObject::connect(portal.session.get(), &Session::progressed, [&](const SessionProgress &progress) {
        if (progress.done > 300)
            server.stop();
    });
    portal.session->submit(reviewOf(document).inputs);
    ASSERT_TRUE(waitUntil([&] { return portal.session->state() == Session::State::Ready; }, 120'000));
    const RunSummary &run = portal.session->lastRun();
    EXPECT_GT(run.saved, 300);
    EXPECT_LT(run.saved, 1'900);
    EXPECT_EQ(run.saved + run.failed + run.unknown + run.notSent, 1'900);
    EXPECT_EQ(run.failed, 0) << "nobody knows that these failed";
    EXPECT_EQ(document.edits().rowCount(), 1'900 - run.saved);
    EXPECT_EQ(run.stoppedBy.problem, RowProblem::ConnectFailed);
}

} // namespace
} // namespace lineitems
