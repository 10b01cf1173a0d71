// Dialogs on a small or scaled screen: their buttons have to be on it.
#include "tests/ui/windowfixture.h"

#include "ui/look/dialogsize.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPushButton>

namespace lineitems {
namespace {

/// 1280 x 800 at 150 %, less a title bar and a task bar.
constexpr QSize smallScreen(853, 480);

TEST(DialogSizeTest, IsWhatIsWantedOrWhatThereIs)
{
    const struct
    {
        QSize wanted, available, frame, size;
    } cases[] = {
        {{1160, 680}, {1920, 1050}, {2, 30}, {1160, 680}},
        {{1160, 680}, {853, 533}, {0, 0}, {853, 533}},
        {{1160, 680}, {1092, 614}, {2, 30}, {1090, 584}},
        {{400, 300}, {853, 533}, {2, 30}, {400, 300}},
    };
    for (const auto &each : cases)
        EXPECT_EQ(sizeWithin(each.wanted, each.available, each.frame), each.size);
}

class SmallScreenTest : public WindowTest
{
protected:
    static void expectFits(QDialog *dialog)
    {
        const std::string title = dialog->windowTitle().toStdString();
        dialog->resize(smallScreen);
        QApplication::processEvents();
        EXPECT_LE(dialog->width(), smallScreen.width()) << title;
        EXPECT_LE(dialog->height(), smallScreen.height()) << title;
        for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
            const QPoint corner = button->mapTo(dialog, button->rect().bottomRight());
            const bool isAtTheFoot = button->parentWidget()->inherits("QDialogButtonBox");
            EXPECT_TRUE(!isAtTheFoot || dialog->rect().contains(corner))
                << title << ": " << button->text().toStdString();
        }
    }
};

TEST_F(SmallScreenTest, HasRoomForTheLargeDialogs)
{
    useJournal();
    openPortal();
    setCurrent(0, "price");
    type("-3");
    setCurrent(1, "price");
    type("0");
    setCurrent(1, "price");
    const Actions *actions = window->actions();
    for (QAction *action :
         {actions->review, actions->changeSelection, actions->columns, actions->history, actions->shortcuts,
          actions->sortBySeveral, actions->manageViews, actions->guardRails}) {
        ASSERT_TRUE(action->isEnabled()) << action->text().toStdString();
        lookAtDialog(action, &expectFits);
    }
}

} // namespace
} // namespace lineitems
