#include "tests/e2e/firstwalk.h"

#include "models/record/decimal.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/portalcopy.h"
#include "ui/filter/filterbar.h"
#include "ui/window/portalbadge.h"
#include "ui/problems/problemsmodel.h"
#include "ui/problems/problemspanel.h"
#include "ui/review/requestpreview.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/reviewmodel.h"
#include "ui/window/startpage.h"
#include "ui/look/theme.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

// What is typed says what becomes of the row; no two are the same.
constexpr const char *goodPrices[] = {"149.90", "1,275.50", "89", "66"};
constexpr const char *invalidPrice = "abc";
constexpr const char *negativePrice = "-5";
constexpr const char *lockedPrice = "310";
constexpr const char *archivedPrice = "320";
constexpr const char *mendedPrice = "5.25";
constexpr int badPriceRow = 5; // the row of negativePrice
const QString price = u"price"_s;
const QString frequency = u"recurringbillingfrequency"_s;

/// The row of a table in which that column says that, or -1.
int rowWith(const QAbstractItemModel &model, int column, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}

/// Money comes grouped, with its currency.
bool isShownAs(QString text, const QString &value)
{
    if (text == value)
        return true;
    const auto amount = Decimal::parse(text.remove(QRegularExpression(u"[^-0-9.]"_s)).toLatin1());
    return amount && amount == Decimal::parse(value.toLatin1());
}

} // namespace

FirstWalk::FirstWalk(const Camera &camera) : m_camera(camera) {}

void FirstWalk::run()
{
    load();
    typePrices();
    undoAndRedo();
    chooseOption();
    changeHopelessRows();
    checkEdited();
    review();
    submit();
    goToProblem();
    retryFailed();
    goDark();
}

void FirstWalk::load()
{
    require(m_stage.window().startPage()->isVisible(), u"the start page is the first thing to be seen"_s);
    m_camera.take(u"01-start-page"_s);
    m_stage.openSandbox();
    require(m_grid.rowCount() == 300, u"the sample has 300 line items, and %1 came"_s.arg(m_grid.rowCount()));
    const QString badge = m_stage.window().badge()->text();
    require(badge.contains(u"Sandbox"_s) && badge.contains(m_stage.session()->account().portalId),
            u"the window says which portal it is in"_s);
    say(u"Loaded %1 line items of \"%2\"."_s.arg(m_grid.rowCount()).arg(badge));
    m_camera.take(u"02-grid"_s);
}

void FirstWalk::change(const QString &property, const char *text)
{
    const int row = m_stage.grid()->currentIndex().row();
    const QString before = m_grid.text(row, property);
    m_grid.enter(text);
    m_edits.push_back({m_grid.recordId(row), property, before, m_grid.text(row, property)});
}

void FirstWalk::typePrices()
{
    m_grid.clickOn(0, price);
    for (const char *text : goodPrices)
        change(price, text);
    change(price, invalidPrice);
    change(price, negativePrice);
    requireEqual(m_grid.text(1, price), u"1275.50"_s, u"the price that was typed with a separator"_s);
    requireEqual(m_grid.status(0), u"Changed"_s, u"the status of a changed row"_s);
    requireEqual(m_grid.text(4, price), u"abc"_s, u"the text that is no price"_s);
    requireEqual(m_grid.status(4), u"Not valid"_s, u"the status of a row with a text that is no price"_s);
    say(u"Typed prices into 6 rows; \"abc\" is kept and marked \"%1\"."_s.arg(m_grid.status(4)));
}

void FirstWalk::undoAndRedo()
{
    const Edit &last = m_edits.back();
    press(Qt::Key_Z, Qt::ControlModifier);
    requireEqual(m_grid.text(badPriceRow, price), last.before, u"the price after Ctrl+Z"_s);
    requireEqual(m_grid.status(badPriceRow), {}, u"the status after Ctrl+Z"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    requireEqual(m_grid.text(badPriceRow, price), last.after, u"the price after Ctrl+Shift+Z"_s);
    say(u"Undid and redid the last price (%1, %2)."_s.arg(last.before, last.after));
}

void FirstWalk::chooseOption()
{
    m_grid.clickOn(2, price);
    m_grid.walkTo(frequency);
    const QString before = m_grid.text(2, frequency);
    const char *wanted = before == u"Quarterly"_s ? "Annually" : "Quarterly";
    press(Qt::Key_F2);
    change(frequency, wanted);
    m_edits.back().before = before;
    requireEqual(m_grid.text(2, frequency), QString::fromLatin1(wanted), u"the option that was chosen"_s);
    say(u"Chose the billing frequency \"%1\" in place of \"%2\"."_s.arg(m_grid.text(2, frequency), before));
}

void FirstWalk::changeHopelessRows()
{
    m_grid.filter("signed", 4);
    require(m_grid.text(0, u"deal_name"_s).contains(u"(signed)"_s),
            u"the quick filter finds the signed deal"_s);
    m_grid.clickOn(0, price);
    change(price, lockedPrice);
    m_grid.clearFilter();
    m_grid.filter("archived colleague", 2);
    m_grid.clickOn(0, price);
    change(price, archivedPrice);
    m_grid.clearFilter();
    say(u"Filtered for \"signed\" (4 rows) and \"archived colleague\" (2 rows), changed a price in each, and "
        u"cleared the filter."_s);
}

void FirstWalk::checkEdited()
{
    require(m_stage.document().edits().rowCount() == 8 && m_stage.document().edits().cellCount() == 9,
            u"8 rows with 9 cells are changed"_s);
    require(m_stage.window().isWindowModified(), u"the title says that there are changes"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    m_camera.take(u"03-edited"_s);
}

const FirstWalk::Edit &FirstWalk::editOf(const char *after) const
{
    return *std::find_if(m_edits.begin(), m_edits.end(),
                         [after](const Edit &edit) { return edit.after == QString::fromLatin1(after); });
}

bool FirstWalk::showsChange(const QAbstractItemModel &lines, const Edit &edit)
{
    const QString before = edit.before.isEmpty() ? u"(empty)"_s : edit.before;
    QString id;
    for (int line = 0; line < lines.rowCount(); ++line) {
        const auto at = [&](int column) { return lines.index(line, column).data().toString(); };
        // The other cells of a row do not say its id again.
        if (!at(ReviewModel::IdColumn).isEmpty())
            id = at(ReviewModel::IdColumn);
        if (id == QString::fromLatin1(edit.id) && isShownAs(at(ReviewModel::OldColumn), before)
            && isShownAs(at(ReviewModel::NewColumn), edit.after))
            return true;
    }
    return false;
}

void FirstWalk::review()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    ReviewDialog *dialog = m_stage.reviewDialog();
    const QAbstractItemModel &lines = *dialog->table()->model();
    require(lines.rowCount() == 9, u"the review has 9 lines, a cell each"_s);
    for (const Edit &edit : m_edits)
        require(edit.after == QString::fromLatin1(invalidPrice) || showsChange(lines, edit),
                u"the review shows %1 -> %2"_s.arg(edit.before, edit.after));
    const QString note = lines.index(0, ReviewModel::NoteColumn).data().toString();
    require(note.contains(u"not a number"_s), u"the row with \"abc\" is held back, with the reason"_s);
    say(u"Review: %1. Old and new stand side by side; \"abc\": %2"_s.arg(dialog->summary(), note));
    m_camera.take(u"04-review"_s);

    press(Qt::Key_Q, Qt::AltModifier);
    require(dialog->preview()->isVisible(), u"Alt+Q shows the requests"_s);
    const QString body = dialog->preview()->shownText();
    // In quotes: a random trace id may well contain the letters.
    require(body.contains(u"\"1275.50\""_s) && !body.contains(u"\"abc\""_s),
            u"the request has what is sent and no more"_s);
    m_camera.take(u"05-request"_s);
}

void FirstWalk::submit()
{
    m_stage.submitByKey();
    const Document &document = m_stage.document();
    for (const Edit &edit : m_edits) {
        const bool bad = &edit == &editOf(negativePrice) || &edit == &editOf(lockedPrice)
            || &edit == &editOf(archivedPrice);
        const RowStatus expected = bad                        ? RowStatus::Failed
            : edit.after == QString::fromLatin1(invalidPrice) ? RowStatus::Invalid
                                                              : RowStatus::Saved;
        require(document.statusOf(document.rowOf(edit.id)) == expected,
                u"the row of %1 is %2"_s.arg(edit.after, bad ? u"failed"_s : u"what it should be"_s));
    }
    require(document.results().problemCount() == 3 && document.results().count(Outcome::Saved) == 4,
            u"exactly 3 rows failed and 4 were saved"_s);
    say(u"Submitted: %1"_s.arg(m_stage.runText()));
    checkSaved();
}

void FirstWalk::checkSaved()
{
    PortalCopy portal(m_stage.session()->connection());
    portal.requireHeldBy(m_stage.document());
    requireEqual(QString::fromUtf8(portal.value(m_edits[1].id, price)), u"1275.50"_s,
                 u"a saved price in the portal"_s);
    requireEqual(QString::fromUtf8(portal.value(editOf(lockedPrice).id, price)), editOf(lockedPrice).before,
                 u"the price of the locked row in the portal"_s);
    say(u"The portal, read anew, holds the saved values and the old ones of the failed rows."_s);
}

void FirstWalk::goToProblem()
{
    ProblemsPanel *panel = m_stage.window().problems();
    require(panel->isVisible(), u"the problems panel opens by itself"_s);
    const ProblemsModel &model = *panel->model();
    waitFor([&] { return model.rowCount() == 3; }, u"the problems panel lists the 3 failed rows"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto at = [&](int column) { return model.index(row, column).data().toString(); };
        require(!at(ProblemsModel::MessageColumn).isEmpty(), u"every problem has a message"_s);
        say(u"  %1 (%2): %3"_s.arg(at(ProblemsModel::NameColumn), at(ProblemsModel::IdColumn),
                                   at(ProblemsModel::MessageColumn)));
    }
    m_camera.take(u"06-failed-rows"_s);

    const QString id = QString::fromLatin1(editOf(negativePrice).id);
    const QModelIndex line = model.index(rowWith(model, ProblemsModel::IdColumn, id),
                                         ProblemsModel::MessageColumn);
    click(panel->table()->viewport(), panel->table()->visualRect(line).center());
    waitFor([&] { return m_stage.grid()->currentIndex() == m_grid.cell(badPriceRow, price); },
            u"a click on the problem goes to its cell"_s);
    say(u"A click on the problem of record %1 went to its price."_s.arg(id));
}

void FirstWalk::retryFailed()
{
    change(price, mendedPrice);
    clickButton(m_stage.window().problems(), u"Retry failed…"_s);
    const ReviewDialog *dialog = m_stage.reviewDialog();
    require(dialog->table()->model()->rowCount() == 3, u"only the 3 failed rows are offered again"_s);
    m_stage.submitByKey();
    requireEqual(m_grid.status(badPriceRow), u"Saved"_s, u"the row whose price was put right"_s);
    require(m_stage.document().results().problemCount() == 2, u"the other 2 rows are still failed"_s);
    PortalCopy portal(m_stage.session()->connection());
    requireEqual(QString::fromUtf8(portal.value(m_grid.recordId(badPriceRow), price)),
                 QString::fromLatin1(mendedPrice), u"the price that was put right, in the portal"_s);
    say(u"Put the price right and retried the failed rows only: %1"_s.arg(m_stage.runText()));
}

void FirstWalk::goDark()
{
    press(Qt::Key_V, Qt::AltModifier);
    press(Qt::Key_A);
    press(Qt::Key_D);
    waitFor([this] { return themeFor(m_stage.window().palette()).dark; },
            u"View > Appearance > Dark makes it dark"_s);
    m_camera.take(u"07-dark"_s);
    say(u"Switched to the dark appearance."_s);
}

} // namespace lineitems::e2e
