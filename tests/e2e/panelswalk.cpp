#include "tests/e2e/panelswalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/stage.h"
#include "ui/details/rowdetailsmodel.h"
#include "ui/details/rowdetailspanel.h"
#include "ui/find/findbar.h"
#include "ui/summary/summarybutton.h"
#include "ui/summary/summarypopup.h"
#include "ui/undo/undohistorypanel.h"
#include "ui/window/actions.h"
#include "ui/window/sidepanels.h"
#include "ui/window/statusline.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString price = u"price"_s;

void addUp(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, price);
    press(Qt::Key_Space, Qt::ControlModifier);
    SummaryButton *button = stage.window().statusLine()->summary();
    waitFor([&] { return button->wholeLine().contains(u"\u00a0EUR"_s); },
            u"the prices are summed by currency"_s);
    require(button->wholeLine().contains(u"\u00a0USD"_s), u"dollars are not added to euros"_s);
    require(!stage.window().statusLine()->cellNote().isEmpty(), u"the note of the current cell stays"_s);
    say(u"Selected a column: %1"_s.arg(button->wholeLine()));
    click(button, button->rect().center());
    waitFor([&] { return button->findChild<SummaryPopup *>(); }, u"a click shows all the figures"_s);
    camera.take(u"12-figures"_s);
    press(Qt::Key_Return);
    waitFor([&] { return !button->findChild<SummaryPopup *>(); }, u"Enter copies a figure"_s);
    require(!QApplication::clipboard()->text().contains(u','), u"what is copied is a plain number"_s);
}

void findSomething(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, u"name"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    typeText("support");
    const FindBar *bar = stage.window().workspace()->findBar();
    waitFor([&] { return !bar->search()->isBusy() && bar->search()->count() > 1; },
            u"Find counts the matches"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F3);
    require(bar->search()->ordinal() > 0, u"F3 goes to a match"_s);
    say(u"Find: %1"_s.arg(bar->countText()));
    camera.take(u"13-find"_s);
    press(Qt::Key_Escape);
    require(stage.grid()->hasFocus(), u"Esc goes back to the grid"_s);
}

void lookAtDetails(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(1, price);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const RowDetailsPanel *panel = stage.window().sidePanels()->details();
    waitFor([&] { return panel->isVisible() && panel->model()->row() >= 0; }, u"the details show the row"_s);
    click(panel->filterField(), panel->filterField()->rect().center());
    typeText("quantity");
    waitFor([&] { return panel->table()->model()->rowCount() == 1; }, u"the properties are filtered"_s);
    const QModelIndex value = panel->table()->model()->index(0, RowDetailsModel::ValueColumn);
    click(panel->table()->viewport(), panel->table()->visualRect(value).center());
    typeText("77");
    press(Qt::Key_Return);
    waitFor([&] { return grid.text(1, u"quantity"_s) == u"77"_s; },
            u"what is typed there stands in the grid"_s);
    panel->filterField()->clear();
    camera.take(u"14-row-details"_s);
}

void goBack(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(2, price);
    for (const char *value : {"1.37", "2.37", "3.37"})
        grid.enter(value);
    stage.window().actions()->undoHistory->trigger();
    const UndoHistoryPanel *panel = stage.window().sidePanels()->undoHistory();
    waitFor([&] { return !panel->list()->viewport()->visibleRegion().isEmpty(); },
            u"the undo history is in sight"_s);
    camera.take(u"15-undo-history"_s);
    click(panel->list()->viewport(), panel->list()->visualRect(panel->list()->model()->index(0, 0)).center());
    waitFor([&] { return stage.document().edits().isEmpty(); }, u"a click goes back to how it was loaded"_s);
    say(u"Went back to how the rows were loaded with one click."_s);
}

} // namespace

void walkAroundTheGrid(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    addUp(stage, grid, camera);
    findSomething(stage, grid, camera);
    lookAtDetails(stage, grid, camera);
    goBack(stage, grid, camera);
}

} // namespace lineitems::e2e
