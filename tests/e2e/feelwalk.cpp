#include "tests/e2e/feelwalk.h"

#include "models/session/session.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/stage.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/shortcutsheet.h"
#include "ui/window/errorpage.h"

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog>
Dialog *openBy(Stage &stage, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    press(key, modifiers);
    waitFor([&] { return stage.window().findChild<Dialog *>(); }, u"the dialog opens"_s);
    auto *dialog = stage.window().findChild<Dialog *>();
    waitUntilActive(dialog);
    return dialog;
}

template <typename Dialog>
void waitUntilGone(Stage &stage)
{
    waitFor([&] { return !stage.window().findChild<Dialog *>(); }, u"the dialog is gone"_s);
    waitUntilActive(&stage.window());
}

void runACommand(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, u"name"_s);
    grid.enter("Renamed");
    auto *palette = openBy<CommandPalette>(stage, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    typeText("rev");
    camera.take(u"12-palette"_s);
    typeText(" all");
    require(palette->note().isEmpty(), u"Revert all can be run"_s);
    press(Qt::Key_Return);
    waitUntilGone<CommandPalette>(stage);
    waitFor([&] { return stage.document().edits().isEmpty(); }, u"the command runs"_s);
    say(u"Found \"Revert all\" by six letters, and ran it by Enter."_s);
}

void lookForShortcuts(Stage &stage, const Camera &camera)
{
    openBy<ShortcutSheet>(stage, Qt::Key_F1, Qt::NoModifier);
    camera.take(u"13-shortcuts"_s);
    press(Qt::Key_Escape);
    waitUntilGone<ShortcutSheet>(stage);
}

void findNothing(const GridHands &grid, const Camera &camera)
{
    grid.filter("zebra", 0);
    camera.take(u"14-no-results"_s);
    grid.clearFilter();
}

void goOffline(Stage &stage, const Camera &camera)
{
    Connection nobody = stage.session()->connection();
    nobody.name = u"Acme Ltd."_s;
    nobody.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
    nobody.isSandbox = false;
    stage.window().openPortal(nobody, u"nobody"_s);
    waitFor([&] { return stage.window().errorPage()->isVisible(); }, u"the error page says so"_s);
    camera.take(u"15-offline"_s);
    say(u"A portal that nobody answers for: %1"_s.arg(stage.window().errorPage()->what()));
}

} // namespace

void walkWithoutKnowingTheWay(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    runACommand(stage, grid, camera);
    lookForShortcuts(stage, camera);
    findNothing(grid, camera);
    goOffline(stage, camera);
}

} // namespace lineitems::e2e
