#include "tests/e2e/filterwalk.h"

#include "models/session/session.h"
#include "models/table/shownvalue.h"
#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/stage.h"
#include "ui/filter/activefilters.h"
#include "ui/filter/columnfilterpopup.h"
#include "ui/filter/columnfilters.h"
#include "ui/filter/filterexpressionbar.h"
#include "ui/filter/groupmodel.h"
#include "ui/filter/groupspanel.h"
#include "ui/filter/savedviewsdialog.h"
#include "ui/filter/valuelistmodel.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/gridmodel.h"
#include "ui/window/actions.h"
#include "ui/window/workspace.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTableView>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

class FilterWalk
{
public:
    explicit FilterWalk(const Camera &camera) : m_camera(camera) {}

    void run()
    {
        m_stage.openSandbox();
        m_all = m_grid.rowCount();
        filterByMouse();
        filterByExpression();
        sortBySeveral();
        lookAtGroups();
        scrollWithFrozenColumns();
        saveView();
    }

private:
    Workspace *workspace() { return m_stage.window().workspace(); }
    ColumnFilters *filters() { return workspace()->columnFilters(); }
    RowView *rows() { return workspace()->gridModel()->rows(); }
    void waitForRows()
    {
        waitFor([this] { return !rows()->isBusy(); }, u"the rows are filtered"_s);
    }

    /// Where a column is in sight, by keyboard.
    void goTo(const QString &property)
    {
        m_stage.grid()->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        m_grid.walkTo(property);
    }

    void filterByMouse()
    {
        GridHeader *header = m_stage.grid()->columnHeader();
        goTo(u"recurringbillingfrequency"_s);
        const int column = m_grid.cell(0, u"recurringbillingfrequency"_s).column();
        click(header->viewport(), header->filterButton(column).center());
        waitFor([this] { return filters()->popup() && !filters()->popup()->isCounting(); },
                u"values are counted"_s);
        require(filters()->popup()->values()->rowCount() > 2, u"the values of a column are listed"_s);
        m_camera.take(u"20-column-filter"_s);
        typeText("monthly");
        press(Qt::Key_Return);
        waitForRows();
        require(m_grid.rowCount() > 0 && m_grid.rowCount() < m_all, u"a column filter hides rows"_s);
        for (int row = 0; row < qMin(20, m_grid.rowCount()); ++row)
            requireEqual(m_grid.text(row, u"recurringbillingfrequency"_s), u"Monthly"_s,
                         u"billing frequency"_s);
        say(u"Filtered by a column: %1 of %2 rows."_s.arg(m_grid.rowCount()).arg(m_all));
    }

    void filterByExpression()
    {
        press(Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
        const QLineEdit *line = filters()->expression()->line();
        requireEqual(line->text(), u"recurringbillingfrequency = Monthly"_s,
                     u"the pop-up's filter as text"_s);
        press(Qt::Key_End);
        typeText(" and price > 100 and (name ~ /pro/i or quantity >= 2) ");
        press(Qt::Key_Return);
        waitForRows();
        requireEqual(QString::number(filters()->active()->titles().size()), u"3"_s,
                     u"labels of active filters"_s);
        m_camera.take(u"21-filter-expression"_s);
        say(u"Filtered by an expression: %1 rows."_s.arg(m_grid.rowCount()));
    }

    void sortBySeveral()
    {
        GridHeader *header = m_stage.grid()->columnHeader();
        const auto place = [&](const QString &property) {
            const int column = m_grid.cell(0, property).column();
            return QPoint(header->sectionViewportPosition(column) + 14, header->height() / 2);
        };
        goTo(u"quantity"_s);
        click(header->viewport(), place(u"quantity"_s));
        waitForRows();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier, place(u"price"_s));
        waitForRows();
        require(rows()->query().sort.size() == 2, u"Shift+click adds a column to the order"_s);
        m_camera.take(u"22-sorted-by-two"_s);
    }

    void lookAtGroups()
    {
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        GroupsPanel *panel = m_stage.window().groups();
        waitFor([panel] { return !panel->isCounting() && panel->model()->rowCount() > 1; },
                u"groups are counted"_s);
        m_camera.take(u"23-groups"_s);
        say(u"Groups by %1: %2."_s
                .arg(panel->model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString())
                .arg(panel->model()->rowCount() - 1));
        chooseAGroup(panel);
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    }

    /// The first one; its net prices are added up here once more.
    void chooseAGroup(const GroupsPanel *panel)
    {
        const int all = m_grid.rowCount();
        const RowGroup group = panel->model()->group(0);
        clickGroup(panel, 0);
        requireEqual(QString::number(m_grid.rowCount()), QString::number(group.count),
                     u"the rows of the group that was chosen"_s);
        Decimal shown;
        for (int row = 0; row < m_grid.rowCount(); ++row)
            shown = shown + netPrice(row);
        Decimal told;
        for (const auto &[currency, sum] : group.sums.at(0))
            told = told + sum.total;
        require(shown == told, u"the group's sum is that of its rows"_s);
        waitFor([panel] { return !panel->isCounting(); }, u"groups are counted again"_s);
        clickGroup(panel, panel->model()->rowCount() - 1);
        requireEqual(QString::number(m_grid.rowCount()), QString::number(all), u"the rows of all groups"_s);
    }

    void clickGroup(const GroupsPanel *panel, int row)
    {
        QTableView *table = panel->table();
        const QModelIndex group = panel->model()->index(row, 0);
        table->scrollTo(group);
        click(table->viewport(), table->visualRect(group).center());
        waitForRows();
    }

    Decimal netPrice(int row)
    {
        const Document &document = m_stage.document();
        const int column = document.columns().indexOf(u"amount"_s);
        const TableSnapshot table = document.snapshot();
        const ShownValue shown = ShownValues(table).at(document.rowOf(m_grid.recordId(row)), column);
        return Decimal::parse(shown.wire()).value_or(Decimal());
    }

    void scrollWithFrozenColumns()
    {
        QScrollBar *bar = m_stage.grid()->horizontalScrollBar();
        bar->setValue(bar->maximum() / 2);
        QCoreApplication::processEvents();
        require(m_stage.grid()->frozenWidth() > 0, u"status and name stay while the others scroll"_s);
        m_grid.clickOn(2, u"name"_s);
        m_camera.take(u"24-frozen-columns"_s);
        bar->setValue(0);
    }

    void showSavedView(int rowsOfView)
    {
        m_stage.window().actions()->manageViews->trigger();
        auto *dialog = m_stage.window().findChild<SavedViewsDialog *>();
        waitUntilActive(dialog);
        click(dialog->list()->viewport(), dialog->list()->visualItemRect(dialog->list()->item(0)).center());
        clickButton(dialog, u"Show"_s);
        waitUntilActive(&m_stage.window());
        waitForRows();
        requireEqual(QString::number(m_grid.rowCount()), QString::number(rowsOfView),
                     u"the rows of the saved view"_s);
        m_stage.window().actions()->clearFilters->trigger();
        waitForRows();
    }

    void saveView()
    {
        const int filtered = m_grid.rowCount();
        require(filtered < m_all, u"there is a filter to save"_s);
        m_stage.window().actions()->manageViews->trigger();
        auto *dialog = m_stage.window().findChild<SavedViewsDialog *>();
        waitUntilActive(dialog);
        typeText("Monthly and dear");
        press(Qt::Key_Return);
        require(dialog->list()->count() == 1, u"the view is saved"_s);
        m_camera.take(u"25-saved-views"_s);
        press(Qt::Key_Escape);
        waitUntilActive(&m_stage.window());
        m_stage.window().actions()->clearFilters->trigger();
        waitForRows();
        require(m_grid.rowCount() == m_all, u"all rows are shown again"_s);
        showSavedView(filtered);
    }

    const Camera &m_camera;
    Stage m_stage{0};
    const GridHands m_grid{&m_stage.window()};
    int m_all = 0;
};

} // namespace

void walkThroughFilters(const Camera &camera)
{
    FilterWalk(camera).run();
}

} // namespace lineitems::e2e
