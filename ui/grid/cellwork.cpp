#include "ui/grid/cellwork.h"

#include "models/record/typedvalue.h"
#include "models/table/shownvalue.h"
#include "ui/look/statuspresentation.h"

#include <algorithm>
#include <limits>

namespace lineitems {

namespace {

/// More than this nobody looks at in a spreadsheet, and as HTML it would be gigabytes.
constexpr std::size_t mostCellsAsHtml = 1'000'000;

/// Whether the same columns are selected in each of the rows: what has gaps cannot be a block on the clipboard.
bool isBlock(const SelectedCells &cells)
{
    const std::size_t width = cells.columns.size();
    std::vector<bool> selected(cells.rows.size() * width);
    for (const SelectedArea &area : cells.areas) {
        for (int row = area.firstRow; row <= area.lastRow; ++row) {
            for (const int column : area.columns)
                selected[static_cast<std::size_t>(row) * width + static_cast<std::size_t>(column)] = true;
        }
    }
    return std::find(selected.begin(), selected.end(), false) == selected.end();
}

/// Where there are several areas, they are what was selected before.
PastedBlock blockOf(const PastePlan &plan)
{
    PastedBlock block;
    if (plan.areas.size() != 1)
        return block;
    const PasteSpot &spot = plan.request->spot;
    const CellRange &area = plan.areas.front();
    const auto part = [](const std::vector<int> &all, int first, int last) {
        const auto end = std::min<std::size_t>(static_cast<std::size_t>(last) + 1, all.size());
        return std::vector<int>(all.begin() + first, all.begin() + static_cast<std::ptrdiff_t>(end));
    };
    block.rows = part(spot.rows, area.firstRow, area.lastRow);
    block.columns = part(spot.columns, area.firstColumn, area.lastColumn);
    return block;
}

} // namespace

long long SelectedCells::count() const
{
    long long sum = 0;
    for (const SelectedArea &area : areas)
        sum += (area.lastRow - area.firstRow + 1LL) * static_cast<long long>(area.columns.size());
    return sum;
}

CellWork::CellWork(TableSnapshot table, ValueFormat format, const Cancelled &cancelled)
    : m_table(std::move(table)), m_format(std::move(format)), m_cancelled(cancelled)
{
}

void CellWork::visit(const SelectedCells &cells, const std::function<void(int, int)> &take) const
{
    for (const SelectedArea &area : cells.areas) {
        for (int row = area.firstRow; row <= area.lastRow && !m_cancelled; ++row) {
            for (const int column : area.columns)
                take(cells.rows[static_cast<std::size_t>(row)],
                     cells.columns[static_cast<std::size_t>(column)]);
        }
    }
}

void CellWork::add(CellResult &result, int row, int column, const QString &text) const
{
    if (column == SelectedCells::statusColumn)
        return;
    const Property &property = m_table.columns.at(column);
    if (property.isReadOnly())
        ++result.report.readOnly;
    else
        result.inputs.push_back({row, column, parseTyped(property, text, m_format)});
}

CellResult CellWork::clear(const SelectedCells &cells) const
{
    CellResult result;
    visit(cells, [&](int row, int column) {
        if (column != SelectedCells::statusColumn && !m_table.value(row, column).isEmpty())
            add(result, row, column, {});
    });
    return result;
}

CellResult CellWork::fill(const SelectedCells &cells, const QString &text) const
{
    CellResult result;
    visit(cells, [&](int row, int column) { add(result, row, column, text); });
    return result;
}

CellResult CellWork::paste(const CopiedText &copied, const PasteSpot &spot) const
{
    auto request = std::make_shared<PasteRequest>();
    request->table = m_table;
    request->format = m_format;
    request->source = readClipboardTable(copied.text, copied.html);
    request->spot = spot;
    request->plainNumbers = copied.isOwn;
    PastePlan plan = planPaste(std::move(request), m_cancelled);
    if (!plan.needsQuestion())
        return pasted(plan, plan.choices(), m_cancelled);
    CellResult result;
    result.question = std::move(plan);
    return result;
}

CellResult CellWork::revert(const SelectedCells &cells) const
{
    CellResult result;
    visit(cells, [&](int row, int column) {
        if (column == SelectedCells::statusColumn)
            return;
        if (m_table.edits.find(row, column))
            result.inputs.push_back({row, column, {m_table.baseline.value(row, column).toByteArray(), {}}});
        else
            ++result.report.unchanged;
    });
    return result;
}

CellResult CellWork::revertRows(const std::vector<int> &rows) const
{
    CellResult result;
    for (const int row : rows) {
        const Edits::RowEdits *edits = m_table.edits.row(row);
        result.report.unchanged += edits ? 0 : 1;
        for (std::size_t i = 0; edits && i < edits->size(); ++i) {
            const int column = (*edits)[i].column;
            result.inputs.push_back({row, column, {m_table.baseline.value(row, column).toByteArray(), {}}});
        }
    }
    return result;
}

QString CellWork::copyText(int column, QByteArrayView wire) const
{
    const Property &property = m_table.columns.at(column);
    const QString shown = displayValue(property, wire, m_format);
    if (property.isReadOnly())
        return shown;
    // Labels are for people; where pasting a label back would not give the same value, the value goes out.
    const bool comesBack = parseValue(property, shown, m_format).wire == wire;
    return comesBack ? shown : editText(property, wire, m_format);
}

HtmlCellKind CellWork::htmlKind(int column) const
{
    if (column == SelectedCells::statusColumn)
        return HtmlCellKind::Text;
    switch (m_table.columns.at(column).type) {
    case PropertyType::Number:
        return HtmlCellKind::Number;
    case PropertyType::Bool:
    case PropertyType::Date:
    case PropertyType::DateTime:
        return HtmlCellKind::Other;
    default:
        return HtmlCellKind::Text;
    }
}

CellResult CellWork::copy(const SelectedCells &cells) const
{
    CellResult result;
    // Empty cells in the gaps would be pasted as such, and wipe out what stands there.
    result.hasGaps = !isBlock(cells);
    if (result.hasGaps)
        return result;
    const ShownValues shownValues(m_table);
    const auto textAt = [&](int row, int column) {
        if (column == SelectedCells::statusColumn)
            return statusLook(rowStatus(m_table, row)).text;
        const ShownValue shown = shownValues.at(row, column);
        result.estimates += shown.isEstimate() ? 1 : 0;
        return copyText(column, shown.wire());
    };
    CellTable table;
    for (const int row : cells.rows) {
        if (m_cancelled)
            return {};
        QStringList line;
        for (const int column : cells.columns)
            line << textAt(row, column);
        table << line;
    }
    const std::size_t count = cells.rows.size() * cells.columns.size();
    result.text = toTabSeparated(table);
    result.copied = static_cast<int>(count);
    if (count > mostCellsAsHtml)
        return result;
    QList<HtmlCellKind> kinds;
    for (const int column : cells.columns)
        kinds << htmlKind(column);
    result.html = toHtmlTable(table, kinds);
    return result;
}

CellResult CellWork::cut(const SelectedCells &cells) const
{
    CellResult result = copy(cells);
    if (result.hasGaps)
        return result;
    CellResult cleared = clear(cells);
    result.inputs = std::move(cleared.inputs);
    result.report = cleared.report;
    return result;
}

CellResult pasted(const PastePlan &plan, const PasteChoices &choices, const Cancelled &cancelled)
{
    const auto count = [](long long cells) {
        return static_cast<int>(std::min<long long>(cells, std::numeric_limits<int>::max()));
    };
    CellResult result;
    result.inputs = pasteInputs(plan, choices, cancelled);
    result.pasted = blockOf(plan);
    result.report.readOnly = count(plan.counts.readOnly);
    result.report.outside = count(plan.counts.outside);
    // Also what a choice for its column leaves open: a date that has two readings still.
    result.report.unfit = count(plan.counts.fit + plan.counts.unfit) - static_cast<int>(result.inputs.size());
    result.report.decimalComma = std::find(choices.conventions.begin(), choices.conventions.end(),
                                           NumberConvention::Comma)
        != choices.conventions.end();
    return result;
}

} // namespace lineitems
