// Whoever does not know in which menu a command is, or by which key it goes, finds it here.
#include "tests/ui/windowfixture.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/fuzzymatch.h"
#include "ui/palette/shortcutsheet.h"
#include "ui/window/actions.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableView>
#include <QTreeWidget>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

TEST(FuzzyMatch, FindsWhatAPersonMeans)
{
    const QString text = u"Revert cells"_s;
    EXPECT_TRUE(fuzzyScore(u"revert"_s, text));
    EXPECT_TRUE(fuzzyScore(u"cells rev"_s, text));
    EXPECT_TRUE(fuzzyScore(u"rvc"_s, text));
    EXPECT_TRUE(fuzzyScore(u"ell"_s, text));
    EXPECT_TRUE(fuzzyScore({}, text));
    EXPECT_TRUE(fuzzyScore(u"conexion"_s, u"Nueva conexión"_s));
    EXPECT_FALSE(fuzzyScore(u"rows"_s, text));
    EXPECT_FALSE(fuzzyScore(u"revert rows"_s, text));
    EXPECT_FALSE(fuzzyScore(u"sll"_s, text));
}

TEST(FuzzyMatch, TheNearerTheHigher)
{
    const auto score = [](const QString &query, const QString &text) {
        return fuzzyScore(query, text).value_or(0);
    };
    EXPECT_GT(score(u"undo"_s, u"Undo"_s), score(u"undo"_s, u"Undone things"_s));
    EXPECT_GT(score(u"re"_s, u"Redo"_s), score(u"re"_s, u"Score"_s));
    EXPECT_GT(score(u"cell"_s, u"Excellent"_s), score(u"cell"_s, u"Copy every line, later"_s));
}

class PaletteTest : public WindowTest
{
protected:
    CommandPalette *openPalette()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *palette = window->findChild<CommandPalette *>();
        EXPECT_NE(palette, nullptr);
        return palette;
    }

    static void typeInto(QDialog *dialog, const char *text)
    {
        auto *field = dialog->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, QString::fromLatin1(text));
    }

    static QString best(const CommandPalette &palette)
    {
        return palette.list()->model()->index(0, CommandModel::CommandColumn).data().toString();
    }
};

TEST_F(PaletteTest, RunsACommandByAFewLettersAndEnter)
{
    openPortal();
    setCurrent(0, "name");
    type("Changed");
    ASSERT_TRUE(document()->isEdited(0, document()->columns().indexOf(u"name"_s)));
    CommandPalette *palette = openPalette();
    typeInto(palette, "rev all");
    EXPECT_EQ(best(*palette), u"Revert all");
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return document()->edits().isEmpty(); }));
}

TEST_F(PaletteTest, AWordBeatsLettersThatAreStrewnOverOthers)
{
    openPortal();
    CommandPalette *palette = openPalette();
    typeInto(palette, "sort");
    EXPECT_EQ(best(*palette), u"Sort ascending");
    const QAbstractItemModel *model = palette->list()->model();
    for (int row = 0; row < 4; ++row)
        EXPECT_EQ(model->index(row, CommandModel::MenuColumn).data().toString(), u"View › Sort rows") << row;
    palette->findChild<QLineEdit *>()->clear();
    typeInto(palette, "hide");
    EXPECT_EQ(best(*palette), u"Hide column");
}

TEST_F(PaletteTest, SaysWhereACommandIsAndItsKeys)
{
    openPortal();
    CommandPalette *palette = openPalette();
    typeInto(palette, "resolve");
    const QAbstractItemModel *model = palette->list()->model();
    EXPECT_EQ(model->index(0, CommandModel::ShortcutColumn).data().toString(),
              QKeySequence(Qt::CTRL | Qt::Key_F8).toString(QKeySequence::NativeText));
    palette->findChild<QLineEdit *>()->clear();
    typeInto(palette, "quick filter");
    EXPECT_EQ(model->index(0, CommandModel::MenuColumn).data().toString(), u"Edit");
}

TEST_F(PaletteTest, WhatCannotBeRunSaysWhyAndIsNotRun)
{
    openPortal();
    CommandPalette *palette = openPalette();
    typeInto(palette, "review submit");
    EXPECT_EQ(best(*palette), u"Review and submit");
    EXPECT_EQ(palette->note(), u"There are no changes.");
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
    palette->findChild<QLineEdit *>()->clear();
    typeInto(palette, "cancel run");
    EXPECT_EQ(palette->note(), u"No run is going on.");
}

TEST_F(PaletteTest, ArrowsChooseAnother)
{
    openPortal();
    CommandPalette *palette = openPalette();
    auto *field = palette->findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(palette->list()->currentIndex().row(), 2);
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(palette->list()->currentIndex().row(), 1);
    typeInto(palette, "zzzz");
    EXPECT_EQ(palette->list()->model()->rowCount(), 0);
    EXPECT_FALSE(palette->note().isEmpty());
    QTest::keyClick(field, Qt::Key_Return); // nothing to run, and nothing happens
    EXPECT_TRUE(palette->isVisible());
}

TEST_F(PaletteTest, EveryActionOfTheMenusIsInIt)
{
    openPortal();
    const QList<MenuCommand> commands = menuCommands(window->menuBar());
    CommandModel model(commands, [](const QAction *) { return u"why"_s; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), commands.size());
    EXPECT_GT(commands.size(), 35);
    const auto isListed = [&](const QAction *action) {
        return std::any_of(commands.begin(), commands.end(),
                           [&](const MenuCommand &command) { return command.action == action; });
    };
    const auto actions = window->actions()->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (const QAction *action : actions)
        EXPECT_TRUE(isListed(action)) << action->text().toStdString();
    model.setQuery(u"language español"_s);
    ASSERT_GE(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, CommandModel::MenuColumn).data().toString(), u"View › Language");
}

TEST_F(PaletteTest, TheShortcutSheetHasAllKeysAndCanBeSearched)
{
    openPortal();
    QTest::keyClick(grid(), Qt::Key_F1);
    auto *sheet = window->findChild<ShortcutSheet *>();
    ASSERT_NE(sheet, nullptr);
    int lines = 0;
    for (int group = 0; group < sheet->tree()->topLevelItemCount(); ++group)
        lines += sheet->tree()->topLevelItem(group)->childCount();
    int withKeys = 0;
    for (const MenuCommand &command : menuCommands(window->menuBar()))
        withKeys += command.shortcuts.isEmpty() ? 0 : 1;
    EXPECT_GT(lines, withKeys); // the grid's own keys too
    QTest::keyClicks(sheet->searchField(), u"revert cells"_s);
    int shown = 0;
    for (int group = 0; group < sheet->tree()->topLevelItemCount(); ++group) {
        const QTreeWidgetItem *item = sheet->tree()->topLevelItem(group);
        for (int line = 0; line < item->childCount(); ++line)
            shown += item->isHidden() || item->child(line)->isHidden() ? 0 : 1;
    }
    EXPECT_EQ(shown, 1);
}

} // namespace
} // namespace lineitems
