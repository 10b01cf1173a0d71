// Pasting from spreadsheets by key and mouse: what goes in without a word, what is asked about, and that nothing
// becomes a thousand times as much.
#include "tests/ui/windowfixture.h"

#include "ui/paste/pastedialog.h"
#include "ui/window/actions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QWheelEvent>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

class PasteTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openPortal();
        QObject::connect(grid(), &GridView::reported, grid(), [this](const QString &text) { said = text; });
    }

    void select(int firstRow, const char *first, int lastRow, const char *last)
    {
        setCurrent(firstRow, first);
        grid()->selectionModel()->select(QItemSelection(cell(firstRow, first), cell(lastRow, last)),
                                         QItemSelectionModel::ClearAndSelect);
    }

    static void copyElsewhere(const QString &text, const QString &html = {})
    {
        auto *data = new QMimeData;
        if (!text.isEmpty())
            data->setText(text);
        if (!html.isEmpty())
            data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }

    void pressPaste() { QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier); }

    PasteDialog *dialog() const { return window->findChild<PasteDialog *>(); }

    PasteDialog *askedAfter(const QString &text)
    {
        // After a dialog before this one the keys go to the window again.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            return nullptr;
        grid()->setFocus();
        copyElsewhere(text);
        pressPaste();
        PasteDialog *asked = dialog();
        const auto hasFocus = [asked] { return asked->isAncestorOf(QApplication::focusWidget()); };
        return asked && QTest::qWaitFor(hasFocus) ? asked : nullptr;
    }

    QString said;
};

TEST_F(PasteTest, WhatFitsGoesInWithoutAQuestion)
{
    copyElsewhere(u"1.234,50\t3\r\n99\t4\r\n"_s);
    setCurrent(1, "price");
    pressPaste();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(textAt(1, "price"), u"1234.50"_s);
    EXPECT_EQ(textAt(2, "quantity"), u"4"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_TRUE(said.startsWith(u"4 cell"_s) && said.contains(u"decimal comma"_s)) << said.toStdString();
}

TEST_F(PasteTest, HtmlTableKeepsLinesTogetherThatTextTearsApart)
{
    copyElsewhere(u"two\nlines\nnext\n"_s,
                  u"<table><tr><td>two<br>lines</td></tr><tr><td>next</td></tr></table>"_s);
    setCurrent(0, "description");
    pressPaste();
    EXPECT_EQ(cell(0, "description").data(WireValueRole).toByteArray(), "two\nlines");
    EXPECT_EQ(textAt(1, "description"), u"next"_s);
    EXPECT_EQ(textAt(2, "description"), u"charlie"_s);
}

TEST_F(PasteTest, BlockIsTiledOverALargerSelection)
{
    copyElsewhere(u"7\n8\n"_s);
    select(0, "price", 3, "price");
    pressPaste();
    EXPECT_EQ(textAt(2, "price"), u"7"_s);
    EXPECT_EQ(textAt(3, "price"), u"8"_s);
    EXPECT_EQ(textAt(4, "price"), u"50.00"_s);
}

TEST_F(PasteTest, OneValueGoesIntoSeparateSelections)
{
    copyElsewhere(u"9"_s);
    select(0, "price", 1, "price");
    grid()->selectionModel()->select(cell(4, "quantity"), QItemSelectionModel::Select);
    pressPaste();
    EXPECT_EQ(textAt(1, "price"), u"9"_s);
    EXPECT_EQ(textAt(4, "quantity"), u"9"_s);
    EXPECT_EQ(document()->edits().cellCount(), 3);
}

TEST_F(PasteTest, HiddenColumnsArePassedOver)
{
    for (const char *hidden : {"quantity", "amount"})
        grid()->setColumnHidden(column(hidden), true);
    setCurrent(0, "price");
    copyElsewhere(u"7\tAnnually\n"_s);
    pressPaste();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(textAt(0, "price"), u"7"_s);
    EXPECT_EQ(textAt(0, "quantity"), u"2"_s) << "nobody saw it";
    EXPECT_EQ(textAt(0, "recurringbillingfrequency"), u"Annually"_s);
}

TEST_F(PasteTest, OverflowIsAskedAboutAndEscapeChangesNothing)
{
    setCurrent(4, "price");
    PasteDialog *asked = askedAfter(u"1\n2\n3\n"_s);
    ASSERT_NE(asked, nullptr);
    EXPECT_TRUE(asked->summary().contains(u"2 value"_s)) << asked->summary().toStdString();
    QTest::keyClick(asked, Qt::Key_Escape);
    EXPECT_TRUE(document()->edits().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog(); }));

    asked = askedAfter(u"1\n2\n3\n"_s);
    ASSERT_NE(asked, nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(textAt(4, "price"), u"1"_s);
    EXPECT_TRUE(said.startsWith(u"1 cell"_s) && said.contains(u"2 value"_s)) << said.toStdString();
}

TEST_F(PasteTest, ReadOnlyColumnIsShownAndStays)
{
    setCurrent(0, "amount");
    PasteDialog *asked = askedAfter(u"1"_s);
    ASSERT_NE(asked, nullptr);
    EXPECT_FALSE(asked->pasteButton()->isEnabled()) << "nothing to paste";
    const PastePreviewModel *model = asked->model();
    EXPECT_TRUE(model->index(0, PastePreviewModel::NoteColumn).data().toString().contains(u"Read-only"_s));
}

TEST_F(PasteTest, AmbiguousNumbersWaitForAnAnswer)
{
    setCurrent(0, "price");
    PasteDialog *asked = askedAfter(u"1.234\n2.500\n"_s);
    ASSERT_NE(asked, nullptr);
    ASSERT_EQ(asked->conventionBoxes().size(), 1u);
    QComboBox *box = asked->conventionBoxes().front();
    EXPECT_EQ(QApplication::focusWidget(), box);
    EXPECT_FALSE(box->currentData().isValid()) << "nothing is guessed";
    EXPECT_FALSE(asked->pasteButton()->isEnabled());
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    const QModelIndex first = asked->model()->index(0, PastePreviewModel::NewColumn);
    EXPECT_EQ(first.data().toString(), u"1.234 → 1234"_s);
    ASSERT_TRUE(asked->pasteButton()->isEnabled());
    QTest::mouseClick(asked->pasteButton(), Qt::LeftButton);
    EXPECT_EQ(textAt(0, "price"), u"1234"_s);
    EXPECT_EQ(textAt(1, "price"), u"2500"_s);
    EXPECT_EQ(document()->undoStack()->count(), 1);
}

TEST_F(PasteTest, DatesAreTakenWhereTheirColumnTellsAndAskedAboutElsewhere)
{
    const char *start = "hs_recurring_billing_start_date";
    setCurrent(0, start);
    copyElsewhere(u"25/12/2026\n01/02/2026\n"_s);
    pressPaste();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(textAt(0, start), u"2026-12-25"_s);
    EXPECT_EQ(textAt(1, start), u"2026-02-01"_s);

    setCurrent(0, start);
    PasteDialog *asked = askedAfter(u"01/02/2026\n03/04/2026\n"_s);
    ASSERT_NE(asked, nullptr);
    ASSERT_EQ(asked->conventionBoxes().size(), 1u);
    QComboBox *box = asked->conventionBoxes().front();
    EXPECT_FALSE(asked->pasteButton()->isEnabled());
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    const QModelIndex first = asked->model()->index(0, PastePreviewModel::NewColumn);
    EXPECT_EQ(first.data().toString(), u"01/02/2026 → 2026-01-02"_s) << "the month first";
    QTest::mouseClick(asked->pasteButton(), Qt::LeftButton);
    EXPECT_EQ(textAt(1, start), u"2026-03-04"_s);
}

TEST_F(PasteTest, ADateOfLibreOfficeIsExact)
{
    const char *start = "hs_recurring_billing_start_date";
    setCurrent(0, start);
    copyElsewhere(u"12/01/26"_s,
                  u"<table><tr><td sdval=\"46357\" sdnum=\"1033;0;MM/DD/YY\">12/01/26</td></tr></table>"_s);
    pressPaste();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(textAt(0, start), u"2026-12-01"_s);
}

TEST_F(PasteTest, ATypedDateIsTakenWhereItIsClear)
{
    const char *start = "hs_recurring_billing_start_date";
    const int column = document()->columns().indexOf(QString::fromLatin1(start));
    setCurrent(0, start);
    type("25/12/2026");
    EXPECT_EQ(textAt(0, start), u"2026-12-25"_s);
    setCurrent(0, start);
    type("01/02/2026");
    EXPECT_EQ(document()->problem(0, column), CellProblem::AmbiguousNumber);
    EXPECT_TRUE(cell(0, start).data(Qt::ToolTipRole).toString().contains(u"several ways"_s))
        << cell(0, start).data(Qt::ToolTipRole).toString().toStdString();
}

TEST_F(PasteTest, WhatDoesNotFitIsLeftOutUnlessItIsWanted)
{
    setCurrent(0, "price");
    PasteDialog *asked = askedAfter(u"5\nabc\n"_s);
    ASSERT_NE(asked, nullptr);
    ASSERT_NE(asked->unfitBox(), nullptr);
    QTest::mouseClick(asked->pasteButton(), Qt::LeftButton);
    EXPECT_EQ(textAt(0, "price"), u"5"_s);
    EXPECT_EQ(textAt(1, "price"), u"20.00"_s);
    EXPECT_TRUE(said.contains(u"do not fit"_s)) << said.toStdString();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog(); }));

    asked = askedAfter(u"6\nabc\n"_s);
    ASSERT_NE(asked, nullptr);
    QTest::mouseClick(asked->unfitBox(), Qt::LeftButton, {}, QPoint(8, asked->unfitBox()->height() / 2));
    ASSERT_TRUE(asked->unfitBox()->isChecked());
    QTest::mouseClick(asked->pasteButton(), Qt::LeftButton);
    EXPECT_EQ(textAt(1, "price"), u"abc"_s);
    EXPECT_EQ(grid()->model()->index(1, 0).data().toString(), u"Not valid"_s);
}

TEST_F(PasteTest, OwnCellsComeBackWithoutAQuestion)
{
    setCurrent(0, "price");
    type("1.234");
    setCurrent(0, "price");
    QTest::keyClick(grid(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->mimeData()->html().contains(u"1.234</td>"_s));
    setCurrent(3, "price");
    pressPaste();
    EXPECT_EQ(dialog(), nullptr);
    EXPECT_EQ(textAt(3, "price"), u"1.234"_s);
}

TEST_F(PasteTest, CutCopiesAndClearsInOneStep)
{
    select(0, "price", 1, "price");
    grid()->selectionModel()->select(QItemSelection(cell(0, "amount"), cell(1, "amount")),
                                     QItemSelectionModel::Select);
    const QString amount = textAt(0, "amount");
    QTest::keyClick(grid(), Qt::Key_X, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(u"10.00"_s));
    EXPECT_EQ(textAt(0, "price"), u""_s);
    EXPECT_EQ(textAt(0, "amount"), amount) << "read-only";
    EXPECT_TRUE(said.contains(u"read-only"_s)) << said.toStdString();
    EXPECT_EQ(document()->undoStack()->count(), 1);
    EXPECT_EQ(document()->undoStack()->undoText(), u"Cut"_s);
    document()->undoStack()->undo();
    EXPECT_EQ(textAt(0, "price"), u"10.00"_s);
}

TEST_F(PasteTest, ManyCellsArePastedOnAnotherThread)
{
    QString text;
    for (int i = 0; i < 20'000; ++i)
        text += u"1.5\n"_s;
    setCurrent(0, "price");
    copyElsewhere(text);
    pressPaste();
    EXPECT_EQ(dialog(), nullptr) << "it was read at once";
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }));
    EXPECT_TRUE(dialog()->summary().contains(QLocale().toString(19'995)))
        << dialog()->summary().toStdString();
}

TEST_F(PasteTest, HtmlThatMayHoldManyCellsIsReadOnAnotherThread)
{
    const QString tags = u"<TABLE>"_s + u"<TR><TH>5</TH></TR>"_s.repeated(20'000) + u"</TABLE>"_s;
    const QString spans = u"<table><tr><td colspan=\"1000\" rowspan=\"65534\">5</td></tr></table>"_s;
    for (const QString &html : {tags, spans}) {
        // After a dialog before this one the keys go to the window again.
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        setCurrent(0, "price");
        copyElsewhere(html == spans ? u"5"_s : QString(), html);
        pressPaste();
        EXPECT_TRUE(document()->edits().isEmpty() && !dialog()) << "it was read at once";
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog() || !document()->edits().isEmpty(); }));
        if (dialog())
            QTest::keyClick(dialog(), Qt::Key_Escape);
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog(); }));
        document()->undoStack()->undo();
    }
}

TEST_F(PasteTest, TheWheelChangesNoAnswer)
{
    setCurrent(0, "price");
    PasteDialog *asked = askedAfter(u"1.234\n2.500\n"_s);
    ASSERT_NE(asked, nullptr);
    QComboBox *box = asked->conventionBoxes().front();
    const QPointF middle = QRectF(box->rect()).center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    EXPECT_FALSE(box->currentData().isValid());
}

TEST_F(PasteTest, PreviewIsAProperModel)
{
    setCurrent(0, "price");
    PasteDialog *asked = askedAfter(u"1.234\tx\t5\n2.500\ty\n"_s);
    ASSERT_NE(asked, nullptr);
    const QAbstractItemModelTester tester(asked->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    asked->model()->setConvention(0, NumberConvention::Point);
    asked->model()->setUnfitToo(true);
}

} // namespace
} // namespace lineitems
