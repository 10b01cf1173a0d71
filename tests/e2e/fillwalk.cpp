#include "tests/e2e/fillwalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/stage.h"
#include "ui/grid/fillhandle.h"
#include "ui/grid/seriesdialog.h"
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QTest>
#include <QWindow>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString price = u"price"_s;
const QString name = u"name"_s;

FillHandle *handleOf(const Stage &stage)
{
    auto *handle = stage.grid()->viewport()->findChild<FillHandle *>();
    require(handle && handle->isVisible(), u"the selection has a handle"_s);
    return handle;
}

/// The mouse goes from the handle to this cell, step by step as a hand does, and is not let go yet.
QPoint dragHandle(Stage &stage, const QModelIndex &to)
{
    QWindow *window = stage.window().windowHandle();
    const auto inWindow = [&](const QWidget *widget, const QPoint &at) {
        return widget->mapTo(&stage.window(), at);
    };
    FillHandle *handle = handleOf(stage);
    const QPoint from = inWindow(handle, handle->rect().center());
    const QPoint end = inWindow(stage.grid()->viewport(), stage.grid()->visualRect(to).center());
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step) {
        QTest::mouseMove(window, from + (end - from) * step / 10, 20);
        QCoreApplication::processEvents();
    }
    return end;
}

void letGo(Stage &stage, const QPoint &at)
{
    QTest::mouseRelease(stage.window().windowHandle(), Qt::LeftButton, {}, at);
    QCoreApplication::processEvents();
}

void fillByKey(Stage &stage, const GridHands &grid)
{
    grid.clickOn(0, price);
    grid.enter("12.50");
    press(Qt::Key_Up);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    requireEqual(grid.text(2, price), u"12.50"_s, u"Ctrl+D fills down"_s);
    require(stage.document().undoStack()->count() == 2, u"as one step"_s);
}

void fillByHandle(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(4, price);
    grid.enter("10.00");
    grid.enter("10.05");
    press(Qt::Key_Up);
    press(Qt::Key_Up, Qt::ShiftModifier);
    const QPoint end = dragHandle(stage, grid.cell(12, price));
    waitFor([&] { return handleOf(stage)->hint().contains(u"10.40"); }, u"the hint tells the last value"_s);
    camera.take(u"12-fill-handle"_s);
    letGo(stage, end);
    requireEqual(grid.text(12, price), u"10.40"_s, u"the handle continues two prices"_s);
    requireEqual(grid.text(7, price), u"10.15"_s, u"by exactly their step"_s);
}

void fillSeries(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, name);
    grid.enter("Item 007");
    press(Qt::Key_Up);
    for (int row = 0; row < 8; ++row)
        press(Qt::Key_Down, Qt::ShiftModifier);
    stage.window().actions()->fillSeries->trigger();
    waitFor([&] { return stage.window().findChild<SeriesDialog *>(); }, u"the series dialog opens"_s);
    auto *dialog = stage.window().findChild<SeriesDialog *>();
    waitUntilActive(dialog);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    require(dialog->previewText().contains(u"Item 008"), u"it shows how the series begins"_s);
    camera.take(u"13-fill-series"_s);
    press(Qt::Key_Return);
    waitFor([&] { return grid.text(8, name) == u"Item 015"; }, u"Enter fills the series in"_s);
    waitUntilActive(&stage.window());
}

} // namespace

void walkThroughFilling(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    fillByKey(stage, grid);
    fillByHandle(stage, grid, camera);
    fillSeries(stage, grid, camera);
    say(u"Filled prices down by key and by the handle, and names by a series; each is one step."_s);
}

} // namespace lineitems::e2e
