#include "tests/e2e/reviewwalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/portalcopy.h"
#include "tests/e2e/stage.h"
#include "ui/grid/celllook.h"
#include "ui/review/guardrailsdialog.h"
#include "ui/review/moneytotalsview.h"
#include "ui/review/reviewdialog.h"
#include "ui/window/workspace.h"

#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString price = u"price"_s;
const QString amount = u"amount"_s;

void typePrices(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, price);
    for (const char *text : {"1234.5", "0", "-20", "199.99", "59", "61", "8000.125", "12", "77"})
        grid.enter(text);
    const QString shown = shownText(grid.cell(0, amount));
    require(shown.startsWith(u"≈ "_s),
            u"the net price of a changed row is marked as an estimate: "_s + shown);
    require(shownText(grid.cell(0, price)).contains(u"1\u00a0234.50"_s),
            u"a price has its currency's digits"_s);
    require(stage.document().edits().rowCount() == 9, u"nine rows are changed"_s);
    say(u"Typed nine prices; the first row's net price is shown as \"%1\"."_s.arg(shown));
    camera.take(u"12-estimates"_s);
}

void lookAtReview(Stage &stage, const Camera &camera)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    ReviewDialog *dialog = stage.reviewDialog();
    require(!dialog->submitButton()->isEnabled(), u"unconfirmed rows are not sent"_s);
    waitFor([&] { return dialog->copiesNote().contains(u"belong to a quote"_s); },
            u"the review says which rows are on a quote"_s);
    say(u"Review: %1. %2 %3"_s.arg(dialog->summary(), dialog->missing(), dialog->copiesNote()));
    camera.take(u"13-review-money"_s);
    press(Qt::Key_T, Qt::AltModifier);
    const QAbstractItemModel *totals = dialog->totals()->byDeal()->model();
    require(totals->rowCount() > 0, u"there are totals by deal"_s);
    camera.take(u"14-review-totals"_s);
    press(Qt::Key_G, Qt::AltModifier);
    waitFor([&] { return dialog->findChild<GuardRailsDialog *>(); }, u"Alt+G opens the guard rails"_s);
    waitUntilActive(dialog->findChild<GuardRailsDialog *>());
    camera.take(u"15-guard-rails"_s);
    press(Qt::Key_Escape);
    waitFor([&] { return !dialog->findChild<GuardRailsDialog *>(); }, u"Esc closes the guard rails"_s);
    waitUntilActive(dialog);
    press(Qt::Key_H, Qt::AltModifier);
}

void savePlan(Stage &stage, const QString &path)
{
    ReviewDialog *dialog = stage.reviewDialog();
    dialog->savePlan(path);
    waitFor([&] { return dialog->status().contains(u"plan.json"_s); }, u"the plan is written"_s);
    press(Qt::Key_Escape);
    waitFor([&] { return !stage.window().findChild<ReviewDialog *>(); }, u"Esc closes the review"_s);
    waitUntilActive(&stage.window());
    stage.window().workspace()->revertAll();
}

} // namespace

void walkThroughAReview(const Camera &camera)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    typePrices(stage, grid, camera);
    const QByteArray first = grid.recordId(0);
    lookAtReview(stage, camera);
    savePlan(stage, path);
    require(stage.document().edits().isEmpty(), u"the first person's changes are gone from the window"_s);
    stage.window().workspace()->openPlan(path);
    stage.reviewDialog();
    camera.take(u"16-plan"_s);
    stage.submitByKey();
    say(u"Opened the plan and submitted it: %1"_s.arg(stage.runText()));
    require(PortalCopy(stage.session()->connection()).value(first, price) == "1234.5",
            u"the plan's price stands in the portal"_s);
}

} // namespace lineitems::e2e
