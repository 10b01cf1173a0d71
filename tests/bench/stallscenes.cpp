#include "tests/bench/stallscenes.h"

#include "models/session/session.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/hands.h"
#include "ui/filter/filterbar.h"
#include "ui/grid/celljobrunner.h"
#include "ui/grid/gridmodel.h"
#include "ui/look/chip.h"
#include "ui/problems/problemspanel.h"
#include "ui/problems/problemsmodel.h"
#include "ui/review/reviewdialog.h"
#include "ui/window/actions.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QEvent>

namespace lineitems {

using namespace Qt::StringLiterals;
using e2e::press;

namespace {

const QString price = u"price"_s;

/// Without pauses of its own, as QTest::qWaitFor() has them. The knocks of the watch keep it going.
void waitFor(const std::function<bool()> &isSo, const QString &claim)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        e2e::require(timer.elapsed() < 600'000, claim);
    }
}

} // namespace

StallScenes::StallScenes(int rows) : m_rows(rows), m_stage(rows), m_grid(&m_stage.window()) {}

std::vector<StallScene> StallScenes::all()
{
    std::vector<StallScene> scenes{{u"load"_s, [this] { m_stage.openSandbox(); }}};
    for (const auto &part : {editing(), looking(), sending()})
        scenes.insert(scenes.end(), part.begin(), part.end());
    return scenes;
}

std::vector<StallScene> StallScenes::editing()
{
    const auto key = [this](Qt::Key which, Qt::KeyboardModifiers modifiers) {
        return [this, which, modifiers] {
            press(which, modifiers);
            waitForWork();
        };
    };
    const auto undo = key(Qt::Key_Z, Qt::ControlModifier);
    return {
        {u"paste a cell into each row"_s, [this] { paste(); },
         [this] {
             copyPrices(u".37"_s);
             goToTop();
         }},
        {u"type into a cell, Enter"_s, [this] { m_grid.enter("12.5"); }},
        {u"undo what was typed"_s, undo},
        {u"undo the paste"_s, undo},
        {u"redo the paste"_s, key(Qt::Key_Y, Qt::ControlModifier)},
        {u"select all"_s, key(Qt::Key_A, Qt::ControlModifier)},
        {u"revert all selected cells"_s, key(Qt::Key_Backspace, Qt::ControlModifier)},
        {u"undo the revert"_s, undo},
        {u"set one value in a column"_s,
         [this] {
             m_stage.grid()->fillCells(m_stage.grid()->selectedCells(), u"5"_s);
             waitForWork();
         },
         [this] {
             goToTop();
             press(Qt::Key_Down);
             press(Qt::Key_Space, Qt::ControlModifier);
         }},
        {u"clear a column"_s, key(Qt::Key_Delete, Qt::NoModifier)},
        {u"copy a column"_s, key(Qt::Key_C, Qt::ControlModifier)},
        {u"revert all"_s,
         [this] {
             m_stage.window().workspace()->revertAll();
             waitForWork();
         }},
        {u"undo revert all"_s, undo},
    };
}

std::vector<StallScene> StallScenes::looking()
{
    const auto sorted = [this](QAction *action) {
        return [this, action] {
            action->trigger();
            waitForView();
        };
    };
    const auto chip = [this](RowFilter filter) {
        return [this, filter] {
            m_stage.window().workspace()->filterBar()->chip(filter)->click();
            waitForView();
        };
    };
    Actions *actions = m_stage.window().actions();
    return {
        {u"sort by name"_s, sorted(actions->sortDescending),
         [this] { m_stage.grid()->setCurrentIndex(m_grid.cell(0, u"name"_s)); }},
        {u"paste into sorted rows"_s, [this] { paste(); },
         [this] {
             copyPrices(u".38"_s);
             goToTop();
         }},
        {u"undo that"_s,
         [this] {
             press(Qt::Key_Z, Qt::ControlModifier);
             waitForWork();
         }},
        {u"chip Changed"_s, chip(RowFilter::Changed)},
        {u"chip All"_s, chip(RowFilter::All)},
        {u"original order"_s, sorted(actions->originalOrder)},
        {u"filter by text"_s, [this] { filter("annual"); }},
        {u"filter off"_s, [this] { filter(""); }},
        {u"outcomes of a run: all rows fail, each its way"_s, [this] { refuseAll(); }},
        {u"problems panel opens, as many reasons as rows"_s,
         [this] {
             m_stage.window().actions()->problems->trigger();
             m_stage.window().problems()->model()->refresh();
             waitFor([this] { return m_stage.window().problems()->model()->problemCount() == m_rows; },
                     u"the panel lists all"_s);
         },
         [this] {
             m_stage.window().actions()->problems->setChecked(false);
             m_stage.window().problems()->hide();
         }},
        {u"chip Failed"_s, chip(RowFilter::Failed)},
    };
}

std::vector<StallScene> StallScenes::sending()
{
    return {
        {u"review opens"_s, [this] { openReview(); },
         [this] {
             m_stage.window().problems()->hide();
             m_stage.window().workspace()->filterBar()->clearFilter();
             waitForView();
             copyPrices(u".39"_s);
             goToTop();
             paste();
         }},
        {u"guard rails are confirmed"_s, [this] { m_stage.confirmGuards(); }},
        {u"submit, until the first outcomes"_s,
         [this] {
             press(Qt::Key_S, Qt::AltModifier);
             waitFor([this] { return m_stage.session()->lastRun().saved > 0; }, u"rows are saved"_s);
         }},
        {u"the run, until its end"_s,
         [this] {
             waitFor([this] { return m_stage.session()->state() == Session::State::Ready; }, u"it ends"_s);
         }},
        {u"computed values are read"_s,
         [this] { waitFor([this] { return !m_stage.session()->isRefreshing(); }, u"it ends"_s); }},
        {u"undo the run"_s, [this] { undoLastRun(); }},
        {u"load again"_s,
         [this] {
             m_stage.session()->reload();
             waitFor([this] { return m_stage.session()->state() == Session::State::Ready; },
                     u"it is loaded"_s);
         }},
    };
}

void StallScenes::copyPrices(const QString &cents)
{
    QString lines;
    for (int row = 0; row < m_rows; ++row)
        lines += QString::number(row + 1) + cents + u'\n';
    QGuiApplication::clipboard()->setText(lines);
}

void StallScenes::paste()
{
    press(Qt::Key_V, Qt::ControlModifier);
    waitForWork();
}

void StallScenes::waitForWork()
{
    waitFor([this] { return !m_stage.document().isWorking() && !m_stage.grid()->jobs()->isBusy(); },
            u"the cells are worked in"_s);
}

void StallScenes::goToTop()
{
    m_stage.grid()->setFocus();
    press(Qt::Key_Home, Qt::ControlModifier);
    m_grid.walkTo(price);
}

void StallScenes::waitForView()
{
    waitFor([this] { return !m_stage.window().workspace()->gridModel()->rows()->isBusy(); },
            u"the rows are there"_s);
}

void StallScenes::filter(const char *text)
{
    m_stage.window().workspace()->filterBar()->focusQuickFilter();
    press(Qt::Key_Delete);
    e2e::typeText(text);
    press(Qt::Key_Return);
    waitForView();
}

void StallScenes::refuseAll()
{
    for (int first = 0; first < m_rows; first += maxBatchSize) {
        settleSome(first, std::min(maxBatchSize, m_rows - first));
        QCoreApplication::processEvents();
    }
}

void StallScenes::settleSome(int first, int count)
{
    std::vector<SettledRow> rows;
    for (int row = first; row < first + count; ++row) {
        SettledRow settled;
        settled.recordId = m_stage.document().idOf(row);
        settled.outcome.outcome = Outcome::Failed;
        settled.outcome.error.problem = RowProblem::ServerError;
        settled.outcome.error.category = u"REASON_%1"_s.arg(row);
        settled.outcome.error.message = u"No."_s;
        rows.push_back(std::move(settled));
    }
    m_stage.document().applyOutcomes(rows);
}

void StallScenes::openReview()
{
    press(Qt::Key_Return, Qt::ControlModifier);
    const ReviewDialog *dialog = m_stage.reviewDialog();
    waitFor([dialog] { return !dialog->isPreparing(); }, u"the review is ready"_s);
}

void StallScenes::undoLastRun()
{
    SessionJournal *journal = m_stage.session()->journal();
    bool isUndone = false;
    journal->journal()->listRuns({}, journal, [&](const StorageReply<std::vector<HistoryRun>> &reply) {
        journal->undoRun(reply.value.front().run.id, u"Undo the run"_s,
                         [&isUndone](const BroughtBackSummary &) { isUndone = true; });
    });
    waitFor([&] { return isUndone; }, u"the run is undone"_s);
}

} // namespace lineitems
