// Where there are no rows a person is told why and what to do; a grid that is only blank looks like lost data.
#include "tests/ui/windowfixture.h"
#include "ui/filter/filterbar.h"
#include "ui/look/emptyoverlay.h"
#include "ui/window/emptystate.h"

#include <QLabel>
#include <QPushButton>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

RowError failure(RowProblem problem, int status = 0)
{
    RowError error;
    error.problem = problem;
    error.httpStatus = status;
    return error;
}

EmptyFacts ready()
{
    EmptyFacts facts;
    facts.state = Session::State::Ready;
    return facts;
}

TEST(EmptyState, SaysWhatItIsAndOffersTheWayOn)
{
    using Action = EmptyState::Action;
    EmptyFacts rows = ready();
    rows.allRows = rows.shownRows = 5;
    EXPECT_FALSE(emptyState(rows));

    EmptyFacts filtered = ready();
    filtered.allRows = 5;
    filtered.query.text = u"zebra"_s;
    EXPECT_TRUE(emptyState(filtered)->title.contains(u"zebra"_s));
    EXPECT_EQ(emptyState(filtered)->action, Action::ClearFilter);

    EXPECT_TRUE(emptyState(ready())->title.contains(u"no line items"_s));
    EXPECT_EQ(emptyState(ready())->action, Action::Reload);

    EmptyFacts offline = ready();
    offline.loadError = failure(RowProblem::ConnectFailed);
    offline.connection.baseUrl = QUrl(u"https://api.hubapi.com"_s);
    EXPECT_TRUE(emptyState(offline)->title.contains(u"api.hubapi.com"_s));
    EXPECT_TRUE(emptyState(offline)->hint.contains(u"offline"_s));
    EXPECT_EQ(emptyState(offline)->action, Action::Reload);

    EmptyFacts forbidden = ready();
    forbidden.loadError = failure(RowProblem::ServerError, 403);
    EXPECT_TRUE(emptyState(forbidden)->hint.contains(u"crm.objects.line_items.read"_s));

    EmptyFacts stopped = ready();
    stopped.loadError = failure(RowProblem::Cancelled);
    EXPECT_EQ(emptyState(stopped)->button, u"Load all");

    EmptyFacts loading;
    loading.state = Session::State::Loading;
    EXPECT_TRUE(emptyState(loading)->title.contains(u"Loading"_s));
    EXPECT_TRUE(emptyState(loading)->button.isEmpty());
}

class EmptyStateTest : public WindowTest
{
protected:
    EmptyOverlay *overlay() const { return grid()->viewport()->findChild<EmptyOverlay *>(); }
    QString shownText() const { return overlay()->findChild<QLabel *>()->text(); }
};

TEST_F(EmptyStateTest, NoResultsCanBeLeftByTheButton)
{
    openPortal();
    setCurrent(0, "name");
    window->workspace()->filterBar()->focusQuickFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"zebra"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return overlay()->isVisible(); }));
    EXPECT_TRUE(shownText().contains(u"zebra"_s));
    QTest::mouseClick(overlay()->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 5; }));
    EXPECT_FALSE(overlay()->isVisible());
}

TEST_F(EmptyStateTest, AnEmptyPortalCanBeLoadedAgain)
{
    const auto rows = std::exchange(portal.rows, {});
    openPortal();
    ASSERT_TRUE(QTest::qWaitFor([&] { return overlay()->isVisible(); }));
    EXPECT_TRUE(shownText().contains(u"no line items"_s));
    portal.rows = rows;
    QTest::mouseClick(overlay()->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return grid()->model()->rowCount() == 5; }));
}

} // namespace
} // namespace lineitems
