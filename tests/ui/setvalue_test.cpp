// One value for many cells, from the grid: typed by its property, one undo step, read-only cells left alone.
#include "tests/ui/windowfixture.h"

#include "ui/grid/celleditors.h"
#include "ui/look/onelinetext.h"
#include "ui/grid/optioneditor.h"
#include "ui/grid/setvaluedialog.h"

#include <QApplication>
#include <QLineEdit>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class SetValueTest : public WindowTest
{
protected:
    void SetUp() override { openPortal(); }

    SetValueDialog *openOn(std::initializer_list<const char *> properties)
    {
        setCurrent(0, *properties.begin());
        for (const char *property : properties)
            grid()->selectionModel()->select(QItemSelection(cell(0, property), cell(3, property)),
                                             QItemSelectionModel::Select);
        QTest::keyClick(grid(), Qt::Key_E, Qt::ControlModifier);
        return window->findChild<SetValueDialog *>();
    }
};

TEST_F(SetValueTest, OptionIsChosenOnceForAllCells)
{
    SetValueDialog *dialog = openOn({"recurringbillingfrequency", "amount"});
    ASSERT_NE(dialog, nullptr);
    ASSERT_NE(qobject_cast<OptionEditor *>(dialog->editor()), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->isAncestorOf(QApplication::focusWidget()); }));
    setCellEditorText(dialog->editor(), u"annually"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    for (int row = 0; row <= 3; ++row)
        EXPECT_EQ(textAt(row, "recurringbillingfrequency"), u"Annually"_s);
    EXPECT_EQ(textAt(4, "recurringbillingfrequency"), u"Monthly"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
}

TEST_F(SetValueTest, AcrossPropertiesTheValueMustFitAll)
{
    SetValueDialog *dialog = openOn({"price", "hs_recurring_billing_start_date"});
    ASSERT_NE(dialog, nullptr);
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->editor(), u"7"_s);
    EXPECT_TRUE(dialog->problem().startsWith(u"Start"_s)) << dialog->problem().toStdString();
    QTest::keyClick(dialog->editor(), Qt::Key_Backspace);
    QTest::keyClick(dialog->editor(), Qt::Key_Return);
    EXPECT_EQ(textAt(2, "price"), u""_s) << "empty clears";
    EXPECT_EQ(document()->edits().cellCount(), 8);
}

TEST_F(SetValueTest, ReadOnlyCellsAloneAreRefusedWithAWord)
{
    QString said;
    QObject::connect(window->workspace(), &Workspace::reported, grid(),
                     [&](const QString &text) { said = text; });
    EXPECT_EQ(openOn({"amount"}), nullptr);
    EXPECT_FALSE(said.isEmpty());
}

TEST(OneLineText, KeepsTheLayoutWhateverTheServerSays)
{
    const struct
    {
        QString text;
        qsizetype most;
        QString line;
    } cases[] = {
        {u"plain"_s, 300, u"plain"_s},
        {u"  two\r\n\tlines \n"_s, 300, u"two lines"_s},
        {u"a\u202Eb\u2066c\u200Fd\u0007e\u2028f\u00a0g"_s, 300, u"a b c d e f g"_s},
        {u"abcdef"_s, 6, u"abcdef"_s},
        {u"abcdefg"_s, 6, u"abcdef…"_s},
        {u"ab😀cd"_s, 3, u"ab😀…"_s},
        {QString(QChar(0xd83d)) + u'x', 300, u"x"_s},
        {u""_s, 300, u""_s},
    };
    for (const auto &c : cases)
        EXPECT_EQ(oneLineText(c.text, c.most).toStdString(), c.line.toStdString());
}

} // namespace
} // namespace lineitems
