#include "tests/e2e/changewalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/portalcopy.h"
#include "tests/e2e/stage.h"
#include "models/record/decimal.h"
#include "ui/change/changedialog.h"
#include "ui/change/changepreviewmodel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTableView>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

const QString price = u"price"_s;

ChangeDialog *openedDialog(Stage &stage)
{
    waitFor([&] { return stage.window().findChild<ChangeDialog *>(); }, u"Change selection opens"_s);
    auto *dialog = stage.window().findChild<ChangeDialog *>();
    waitUntilActive(dialog);
    return dialog;
}

void clickOperation(const ChangeDialog *dialog, const QString &title)
{
    QListWidget *list = dialog->operations();
    const QList<QListWidgetItem *> found = list->findItems(title, Qt::MatchExactly);
    require(found.size() == 1, u"there is an operation \"%1\""_s.arg(title));
    click(list->viewport(), list->visualItemRect(found.first()).center());
}

void waitForPreview(const ChangeDialog *dialog)
{
    waitFor([dialog] { return !dialog->isWorking(); }, u"the preview is there"_s);
}

void applyByEnter(Stage &stage)
{
    press(Qt::Key_Return);
    waitFor([&] { return !stage.window().findChild<ChangeDialog *>(); }, u"Enter applies and closes"_s);
    waitUntilActive(&stage.window());
}

void raiseAllPrices(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, price);
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const ChangeDialog *dialog = openedDialog(stage);
    clickOperation(dialog, u"Calculate"_s);
    typeText("5");
    waitForPreview(dialog);
    require(dialog->totals()->model()->rowCount() > 2, u"the sums are told by currency"_s);
    say(u"Prices +5 %: %1."_s.arg(dialog->message()));
    camera.take(u"change-prices"_s);
    applyByEnter(stage);
    requireEqual(stage.document().undoStack()->undoText(), u"Unit price +5 %"_s, u"the undo step"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    require(stage.document().edits().isEmpty(), u"one undo takes all prices back"_s);
}

void rearrangeNames(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, u"name"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    press(Qt::Key_H, Qt::ControlModifier);
    const ChangeDialog *dialog = openedDialog(stage);
    typeText("^(\\w+) (\\w+)");
    press(Qt::Key_Tab);
    typeText("$2 $1");
    press(Qt::Key_R, Qt::AltModifier);
    const auto inPreview = [dialog](int column) {
        return dialog->preview()->model()->index(0, column).data().toString();
    };
    waitFor([&] { return !inPreview(ChangePreviewModel::OldColumn).isEmpty(); },
            u"names are about to change"_s);
    camera.take(u"change-replace"_s);
    const QString old = inPreview(ChangePreviewModel::OldColumn);
    const auto words = QRegularExpression(u"^(\\w+) (\\w+)"_s, QRegularExpression::UseUnicodePropertiesOption)
                           .match(old);
    require(words.hasMatch(), u"a name of several words is about to change"_s);
    requireEqual(inPreview(ChangePreviewModel::NewColumn),
                 words.captured(2) + u' ' + words.captured(1) + old.mid(words.capturedEnd()),
                 u"the name turned round"_s);
    press(Qt::Key_Escape);
    waitFor([&] { return !stage.window().findChild<ChangeDialog *>(); }, u"Esc closes"_s);
    waitUntilActive(&stage.window());
    require(stage.document().edits().isEmpty(), u"a look changes nothing"_s);
}

void setNetPrice(Stage &stage, const GridHands &grid, const Camera &camera)
{
    grid.clickOn(0, price);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const ChangeDialog *dialog = openedDialog(stage);
    clickOperation(dialog, u"Net price"_s);
    typeText("7");
    waitForPreview(dialog);
    camera.take(u"change-net"_s);
    applyByEnter(stage);
    press(Qt::Key_Return, Qt::ControlModifier);
    stage.reviewDialog();
    stage.submitByKey();
    const QByteArray net = PortalCopy(stage.session()->connection()).value(grid.recordId(0), u"amount"_s);
    require(Decimal::parse(net) == Decimal(7), u"the portal's net price is exactly that"_s);
    say(u"A net price of 7 was worked back, sent, and the portal computes %1."_s.arg(QString::fromUtf8(net)));
}

} // namespace

void walkThroughChanges(const Camera &camera)
{
    Stage stage(0);
    const GridHands grid(&stage.window());
    stage.openSandbox();
    raiseAllPrices(stage, grid, camera);
    rearrangeNames(stage, grid, camera);
    setNetPrice(stage, grid, camera);
}

} // namespace lineitems::e2e
