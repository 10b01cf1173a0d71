#include "tests/e2e/joinwalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/stage.h"
#include "ui/join/joindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTabWidget>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedRows = 200;
const QString price = u"price"_s;
const QString term = u"hs_recurring_billing_period"_s;

/// A price list with a decimal comma, as a spreadsheet copies it; some of it has no place.
QString priceList(const GridHands &grid)
{
    QString lines = u"Record ID\tUnit price\tTerm\tNet price\n"_s;
    for (int row = 0; row < listedRows; ++row) {
        const QString value = row % 50 == 9 ? u"on request"_s : u"1.2%1,50"_s.arg(row % 90 + 10);
        lines += QString::fromUtf8(grid.recordId(row)) + u'\t' + value + u"\t24 months\t1\n"_s;
    }
    lines += u"99999999999\t5,00\t\t\n"_s;
    lines += QString::fromUtf8(grid.recordId(0)) + u"\t9,99\t\t\n"_s;
    return lines;
}

JoinDialog *openedDialog(Stage &stage)
{
    waitFor([&] { return stage.window().findChild<JoinDialog *>(); }, u"Ctrl+Shift+V opens the dialog"_s);
    auto *dialog = stage.window().findChild<JoinDialog *>();
    waitUntilActive(dialog);
    waitFor([&] { return dialog->isCurrent(); }, u"the table is compared with the line items"_s);
    return dialog;
}

void pasteByKey(Stage &stage, const GridHands &grid, const Camera &camera)
{
    QApplication::clipboard()->setText(priceList(grid));
    grid.clickOn(0, price);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    JoinDialog *dialog = openedDialog(stage);
    require(stage.document().edits().isEmpty(), u"nothing is changed before the button"_s);
    say(u"Paste by key says: %1"_s.arg(dialog->summary().replace(u'\n', u" · "_s)));
    camera.take(u"20-paste-by-key"_s);
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    camera.take(u"21-left-out"_s);
    click(dialog->applyButton(), dialog->applyButton()->rect().center());
    waitFor([&] { return !stage.window().findChild<JoinDialog *>(); }, u"the button changes the cells"_s);
    waitUntilActive(&stage.window());
    require(stage.document().undoStack()->count() == 1, u"all of it is one step"_s);
}

void editByType(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(2, price);
    grid.walkTo(term);
    grid.enter("1 year");
    requireEqual(grid.text(2, term), u"12 months"_s, u"a year is shown as"_s);
    grid.walkTo(u"taxable"_s);
    press(Qt::Key_Space);
    waitFor([&] { return !grid.text(3, u"taxable"_s).isEmpty(); }, u"Space ticks the box"_s);
    grid.walkTo(u"description"_s);
    press(Qt::Key_F2);
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::AltModifier);
    typeText("Second line");
    camera.take(u"22-editors"_s);
    press(Qt::Key_Return);
    waitFor([&] { return grid.text(3, u"description"_s).endsWith(u"\nSecond line"_s); },
            u"Enter takes both lines"_s);
    say(u"Edited a term, a box and a text of two lines by keyboard."_s);
    stage.document().undoStack()->setIndex(0);
}

} // namespace

void walkWithAPriceList(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    pasteByKey(stage, grid, camera);
    editByType(stage, grid, camera);
}

} // namespace lineitems::e2e
