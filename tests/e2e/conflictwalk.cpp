#include "tests/e2e/conflictwalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/portalcopy.h"
#include "tests/e2e/stage.h"
#include "ui/problems/conflictdialog.h"
#include "ui/history/historydialog.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTableView>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int changedRows = 120;
const QString price = u"price"_s;

template <typename Dialog>
Dialog *openedDialog(Stage &stage)
{
    waitFor([&] { return stage.window().findChild<Dialog *>(); }, u"the dialog opens"_s);
    auto *dialog = stage.window().findChild<Dialog *>();
    waitUntilActive(dialog);
    return dialog;
}

/// The first record from that row on that the sandbox lets anybody change.
QByteArray changeableRecord(const Document &document, int row)
{
    const auto holds = [&](const QString &property, const char *text) {
        return document.value(row, document.columns().indexOf(property)).contains(text);
    };
    while (holds(u"deal_name"_s, "(signed)") || holds(u"name"_s, "archived"))
        ++row;
    return document.idOf(row);
}

void pastePrices(Stage &stage, const GridHands &grid)
{
    QString lines;
    for (int row = 0; row < changedRows; ++row)
        lines += row % 40 == 7 ? u"-8\n"_s : QString::number(row + 1) + u".37\n"_s;
    QApplication::clipboard()->setText(lines);
    grid.clickOn(0, price);
    press(Qt::Key_V, Qt::ControlModifier);
    waitFor([&] { return stage.document().edits().rowCount() == changedRows; }, u"the prices are pasted"_s);
}

void submit(Stage &stage)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    stage.reviewDialog();
    stage.submitByKey();
    say(u"Submitted: %1"_s.arg(stage.runText()));
}

void clickRow(QTableView *table, int row)
{
    click(table->viewport(), table->visualRect(table->model()->index(row, 0)).center());
}

void decide(Stage &stage, const Camera &camera)
{
    press(Qt::Key_F8, Qt::ControlModifier);
    auto *dialog = openedDialog<ConflictDialog>(stage);
    requireEqual(QString::number(dialog->model()->rowCount()), u"2"_s, u"cells in conflict"_s);
    clickRow(dialog->table(), 0);
    press(Qt::Key_M, Qt::ControlModifier);
    waitFor([&] { return dialog->summary().contains(u"1 decided"); }, u"Ctrl+M keeps mine"_s);
    clickRow(dialog->table(), 1);
    press(Qt::Key_T, Qt::ControlModifier);
    waitFor([&] { return dialog->summary().contains(u"2 decided"); }, u"Ctrl+T takes theirs"_s);
    camera.take(u"10-conflicts"_s);
    click(dialog->applyButton(), dialog->applyButton()->rect().center());
    waitFor([&] { return !stage.window().findChild<ConflictDialog *>(); }, u"the decisions are applied"_s);
    waitUntilActive(&stage.window());
}

void lookAtHistory(Stage &stage, const Camera &camera)
{
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = openedDialog<HistoryDialog>(stage);
    const auto tables = dialog->findChildren<QTableView *>();
    waitFor([&] { return tables.size() == 2 && tables[1]->model()->rowCount() > 0; },
            u"the history shows the last run's rows"_s);
    camera.take(u"11-history"_s);
    press(Qt::Key_Escape);
    waitFor([&] { return !stage.window().findChild<HistoryDialog *>(); }, u"Esc closes the history"_s);
}

} // namespace

void walkWithAColleague(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    const int priceColumn = stage.document().columns().indexOf(price);
    pastePrices(stage, grid);
    const QByteArray mine = changeableRecord(stage.document(), 20);
    const QByteArray theirs = changeableRecord(stage.document(), 30);
    PortalCopy colleague(stage.session()->connection());
    colleague.change(mine, price, "777.70");
    colleague.change(theirs, price, "888.80");
    say(u"Pasted 120 prices; a colleague has changed two of the rows meanwhile."_s);

    const QByteArray wanted = stage.document().value(stage.document().rowOf(mine), priceColumn).toByteArray();
    submit(stage);
    require(stage.session()->lastRun().conflict == 2, u"two rows are in conflict, and nothing else is"_s);
    require(PortalCopy(stage.session()->connection()).value(mine, price) == "777.70",
            u"the colleague's price still stands"_s);
    camera.take(u"09-reasons"_s);
    decide(stage, camera);
    submit(stage);
    PortalCopy portal(stage.session()->connection());
    require(portal.value(mine, price) == wanted, u"the price that was kept is saved now"_s);
    require(portal.value(theirs, price) == "888.80", u"the colleague's other price stays"_s);
    say(u"Kept one price and took the colleague's other one; both stand in the portal."_s);
    lookAtHistory(stage, camera);
}

} // namespace lineitems::e2e
