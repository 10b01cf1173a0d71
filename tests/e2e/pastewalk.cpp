#include "tests/e2e/pastewalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/stage.h"
#include "ui/paste/pastedialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString price = u"price"_s;

PasteDialog *askedDialog(Stage &stage)
{
    waitFor([&] { return stage.window().findChild<PasteDialog *>(); }, u"the paste is asked about"_s);
    auto *dialog = stage.window().findChild<PasteDialog *>();
    waitUntilActive(dialog);
    return dialog;
}

void paste(const GridHands &grid, int row, const QString &text)
{
    QApplication::clipboard()->setText(text);
    grid.clickOn(row, price);
    press(Qt::Key_V, Qt::ControlModifier);
}

void waitUntilAnswered(Stage &stage)
{
    waitFor([&] { return !stage.window().findChild<PasteDialog *>(); }, u"the question is gone"_s);
    waitUntilActive(&stage.window());
}

void pasteClearPrices(Stage &stage, const GridHands &grid)
{
    paste(grid, 0, u"1.234,50 €\n2.000,00 €\n(99,95)\n"_s);
    waitFor([&] { return stage.document().edits().cellCount() == 3; }, u"clear prices go in"_s);
    require(!stage.window().findChild<PasteDialog *>(), u"and nothing is asked"_s);
    requireEqual(grid.text(1, price), u"2000.00"_s, u"a decimal comma is understood"_s);
    say(u"Pasted euro prices with decimal commas: they arrive as 1234.50, 2000.00 and -99.95."_s);
}

void pasteAmbiguousPrices(Stage &stage, const GridHands &grid, const Camera &camera)
{
    paste(grid, 4, u"1.234\t12,5\tx\n2.500\tabc\ty\n"_s);
    PasteDialog *dialog = askedDialog(stage);
    camera.take(u"12-paste"_s);
    press(Qt::Key_Escape);
    waitUntilAnswered(stage);
    requireEqual(QString::number(stage.document().edits().cellCount()), u"3"_s, u"Esc changes nothing"_s);
    paste(grid, 4, u"1.234\n2.500\n"_s);
    dialog = askedDialog(stage);
    require(!dialog->pasteButton()->isEnabled(), u"nothing is guessed"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    require(dialog->pasteButton()->isEnabled(), u"an answer by keyboard lets it go on"_s);
    camera.take(u"13-paste-decided"_s);
    press(Qt::Key_Return);
    waitUntilAnswered(stage);
    requireEqual(grid.text(5, price), u"2500"_s, u"the answer counts"_s);
    say(u"A column of 1.234 and 2.500 was asked about, and read as thousands."_s);
}

} // namespace

void walkWithASpreadsheet(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    pasteClearPrices(stage, grid);
    pasteAmbiguousPrices(stage, grid, camera);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    require(stage.document().edits().isEmpty(), u"each paste is one step to undo"_s);
}

} // namespace lineitems::e2e
