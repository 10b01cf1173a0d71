// Who cannot see the window hears it: a control without a name is a control that is not there.
#include "tests/ui/windowfixture.h"
#include "ui/window/actions.h"
#include "ui/window/errorpage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// Parts that Qt makes for itself: the field in a spin box, the buttons of a scroll bar, the header's corner.
bool isQtsOwn(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || widget->inherits("QTableCornerButton") || widget->inherits("QToolBarExtension")
        || (parent && parent->inherits("QComboBoxPrivateContainer"));
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList namelessIn(const QWidget *root)
{
    QStringList nameless;
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isControl(widget) || isQtsOwn(widget) || !nameOf(widget).isEmpty())
            continue;
        // A button that is shown later gets its text then.
        if (widget->isHidden() && qobject_cast<QAbstractButton *>(widget))
            continue;
        QStringList way;
        for (const QWidget *at = widget; at && at != root; at = at->parentWidget())
            way.prepend(QString::fromLatin1(at->metaObject()->className()));
        nameless << way.join(u" > "_s);
    }
    return nameless;
}

class AccessibilityTest : public WindowTest
{
protected:
    void lookAt(QAction *action)
    {
        lookAtDialog(action, [action](const QDialog *dialog) {
            EXPECT_EQ(namelessIn(dialog).join(u'\n').toStdString(), "") << action->text().toStdString();
            EXPECT_FALSE(dialog->windowTitle().isEmpty());
        });
    }

    QAccessibleInterface *cellFace(int row, const char *property)
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(grid());
        return table->tableInterface()->cellAt(row, column(property));
    }
};

TEST_F(AccessibilityTest, EveryControlOfTheWindowHasAName)
{
    makeWindow();
    EXPECT_EQ(namelessIn(window.get()).join(u'\n').toStdString(), "");
    window.reset();
    openPortal();
    window->actions()->problems->trigger();
    QApplication::processEvents();
    EXPECT_EQ(namelessIn(window.get()).join(u'\n').toStdString(), "");
}

TEST_F(AccessibilityTest, EveryControlOfTheDialogsHasAName)
{
    useJournal();
    openPortal();
    setCurrent(0, "price");
    type("99");
    setCurrent(0, "price");
    const Actions *actions = window->actions();
    for (QAction *action :
         {actions->setValue, actions->review, actions->columns, actions->history, actions->findCommand,
          actions->shortcuts, actions->about, actions->changeSelection, actions->findReplace,
          actions->guardRails, actions->sortBySeveral, actions->manageViews, actions->fillSeries,
          actions->goToRecord})
        lookAt(action);
}

TEST_F(AccessibilityTest, ACellSaysItsValueItsColumnAndWhatBecameOfIt)
{
    openPortal();
    QAccessibleInterface *price = cellFace(0, "price");
    ASSERT_NE(price, nullptr);
    const QString before = price->text(QAccessible::Name);
    EXPECT_TRUE(before.contains(u"10"_s)) << before.toStdString();
    EXPECT_TRUE(price->text(QAccessible::Description).contains(u"Unit price"_s));
    portal.refused.insert(u"1001"_s, u"Too dear"_s);
    setCurrent(0, "price");
    type("99");
    EXPECT_TRUE(cellFace(0, "price")->text(QAccessible::Name).contains(u"99"_s));
    EXPECT_TRUE(cellFace(0, "price")->text(QAccessible::Description).contains(u"Changed; it was"_s));
    submitAll();
    EXPECT_TRUE(cellFace(0, "price")->text(QAccessible::Description).contains(u"Failed: Too dear"_s));
    setCurrent(1, "description");
    QTest::keyClick(grid(), Qt::Key_Delete);
    EXPECT_EQ(cellFace(1, "description")->text(QAccessible::Name), u"empty");
}

} // namespace
} // namespace lineitems
