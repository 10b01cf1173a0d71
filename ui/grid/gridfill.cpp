#include "ui/grid/gridfill.h"

#include "ui/grid/cellediting.h"
#include "ui/grid/dataedge.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/grid/seriesdialog.h"

#include <algorithm>
#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// More given cells than this are not looked at for what is only shown.
constexpr int mostForPreview = 1000;
constexpr int previewValues = 4;
/// A selection of more ranges than this has no corner to drag.
constexpr int mostRanges = 300;

FillDirection directionTo(const GridArea &from, const GridArea &into)
{
    if (into.top > from.bottom)
        return FillDirection::Down;
    if (into.bottom < from.top)
        return FillDirection::Up;
    return into.left > from.right ? FillDirection::Right : FillDirection::Left;
}

FillRule ruleOf(const SeriesChoice &choice)
{
    return {choice.byStep ? FillWay::Step : FillWay::Continue, choice.step};
}

} // namespace

GridFill::GridFill(GridView *view, GridModel *grid) : QObject(view), m_view(view), m_grid(grid) {}

TableSnapshot GridFill::table() const
{
    m_grid->document()->finishWork();
    return m_grid->document()->snapshot();
}

std::vector<GridArea> GridFill::areas(FillDirection direction) const
{
    QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty() && m_view->currentIndex().isValid())
        selection.select(m_view->currentIndex(), m_view->currentIndex());
    const QList<int> columns = m_view->visibleColumns();
    return isAcross(direction) ? wideAreas(selection, columns) : highAreas(selection, columns);
}

void GridFill::fill(FillDirection direction)
{
    m_view->commitEditor();
    const QString stepTexts[] = {tr("Fill down"), tr("Fill right"), tr("Fill up"), tr("Fill left")};
    carryOut(fillBlocks(*m_grid, areas(direction), direction, m_view->visibleColumns()), {},
             stepTexts[static_cast<int>(direction)]);
}

void GridFill::carryOut(std::vector<FillBlock> blocks, const FillRule &rule, const QString &stepText)
{
    CellJob job;
    for (const FillBlock &block : blocks)
        job.cells += block.count();
    if (blocks.empty()) {
        Q_EMIT m_view->reported(tr("There is nothing to fill from."));
        return;
    }
    job.work = [table = table(), format = m_grid->lineItems()->valueFormat(), blocks = std::move(blocks),
                rule](const Cancelled &cancelled) {
        FillResult filled = filledCells(table, blocks, rule, format, cancelled);
        CellResult result;
        result.inputs = std::move(filled.inputs);
        result.report.readOnly = filled.readOnly;
        result.report.emptyStarts = filled.emptyStarts;
        return result;
    };
    m_view->edit(job, stepText);
}

std::optional<GridArea> GridFill::selectedArea() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.size() > mostRanges)
        return std::nullopt;
    const QList<int> columns = m_view->visibleColumns();
    const std::vector<GridArea> areas = highAreas(selection, columns);
    const bool isOne = areas.size() == 1;
    // The status alone gives nothing to any cell.
    const bool gives = isOne && columns.value(areas[0].right) != LineItemModel::statusColumn;
    return gives ? std::optional(areas[0]) : std::nullopt;
}

std::optional<FillBlock> GridFill::draggedBlock(const GridArea &from, const GridArea &into) const
{
    const FillDirection direction = directionTo(from, into);
    const GridArea both{qMin(from.top, into.top), qMin(from.left, into.left), qMax(from.bottom, into.bottom),
                        qMax(from.right, into.right)};
    return fillBlock(*m_grid, both, direction, isAcross(direction) ? from.width() : from.height(),
                     m_view->visibleColumns());
}

void GridFill::fillFrom(const GridArea &from, const GridArea &into, FillWay way)
{
    std::vector<FillBlock> blocks;
    if (auto block = draggedBlock(from, into))
        blocks.push_back(std::move(*block));
    carryOut(std::move(blocks), {way, {}}, tr("Fill"));
}

QString GridFill::lastValue(const GridArea &from, const GridArea &into, FillWay way) const
{
    const auto block = draggedBlock(from, into);
    // The mouse does not wait for what is being worked in.
    if (!block || block->given > mostForPreview || m_grid->document()->isWorking())
        return {};
    const std::vector<CellInput> last = filledPart(table(), *block, {way, {}},
                                                   m_grid->lineItems()->valueFormat(),
                                                   block->lineLength() - block->given - 1, 1);
    return last.empty() ? QString() : textOf(last.front());
}

QString GridFill::textOf(const CellInput &input) const
{
    const QString text = displayValue(m_grid->document()->columns().at(input.column), input.value.wire,
                                      m_grid->lineItems()->valueFormat());
    return text.isEmpty() ? tr("(empty)") : text;
}

int GridFill::lastFilledRow(int position, int row) const
{
    const int column = m_view->visibleColumns().value(position, LineItemModel::statusColumn)
        - LineItemModel::firstPropertyColumn;
    const auto isFilled = [&](int at) {
        return !m_grid->document()->value(m_grid->rows()->sourceRow(at), column).isEmpty();
    };
    const int below = row + 1;
    if (column < 0 || below >= m_grid->rowCount() || !isFilled(below))
        return row;
    return below + 1 < m_grid->rowCount() && isFilled(below + 1)
        ? dataEdge(below, 1, m_grid->rowCount(), isFilled)
        : below;
}

void GridFill::fillDownFrom(const GridArea &area)
{
    m_view->commitEditor();
    m_grid->document()->finishWork();
    int last = lastFilledRow(area.left - 1, area.bottom);
    if (last == area.bottom)
        last = lastFilledRow(area.right + 1, area.bottom);
    if (last == area.bottom) {
        Q_EMIT m_view->reported(tr("The columns beside have no values below: nothing says how far to fill."));
        return;
    }
    fillFrom(area, {area.bottom + 1, area.left, last, area.right}, FillWay::Natural);
    m_view->selectArea({area.top, area.left, last, area.right});
}

std::vector<FillBlock> GridFill::blocksOf(const SeriesChoice &choice) const
{
    const int given = choice.byStep ? 1 : FillBlock::leadingValues;
    return seriesBlocks(*m_grid, areas(choice.direction), choice.direction, given, m_view->visibleColumns());
}

QString GridFill::preview(const SeriesChoice &choice) const
{
    const std::vector<FillBlock> blocks = blocksOf(choice);
    if (blocks.empty())
        return tr("Select several cells in this direction first.");
    const std::vector<CellInput> part = filledPart(table(), blocks.front(), ruleOf(choice),
                                                   m_grid->lineItems()->valueFormat(), 0, previewValues);
    if (part.empty())
        return tr("The first column cannot be filled: it is read-only, or begins with an empty cell.");
    QStringList values;
    for (const CellInput &input : part)
        values << textOf(input).left(40);
    return tr("Goes on with: %1").arg(values.join(u" · "_s));
}

void GridFill::askForSeries()
{
    m_view->commitEditor();
    const std::vector<GridArea> selected = areas(FillDirection::Down);
    const bool flat = std::all_of(selected.begin(), selected.end(),
                                  [](const GridArea &area) { return area.height() == 1; });
    auto *dialog = new SeriesDialog(
        flat ? FillDirection::Right : FillDirection::Down,
        [this](const SeriesChoice &choice) { return preview(choice); }, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SeriesDialog::chosen, this, [this](const SeriesChoice &choice) {
        carryOut(blocksOf(choice), ruleOf(choice), tr("Fill series"));
    });
    dialog->open();
}

} // namespace lineitems
