#include "models/bulk/pasteplan.h"

#include "models/record/datevalue.h"

#include <algorithm>
#include <functional>

namespace lineitems {

namespace {

constexpr std::size_t mostExamples = 100;

struct CellTaker
{
    std::function<void(const PasteTarget &, const QString &text)> cell;
    std::function<void()> outside; ///< there is no cell for a value
};

bool isOneValue(const CellTable &cells)
{
    return cells.size() == 1 && cells.first().size() == 1;
}

/// One row of an area. Where the pasted row is shorter than others, the cells behind it are left alone.
void visitRow(const PasteRequest &request, const CellRange &area, int row, const CellTaker &take)
{
    const PasteSpot &spot = request.spot;
    const auto width = static_cast<int>(request.source.width());
    const auto line = static_cast<int>((row - area.firstRow) % request.source.cells.size());
    const QStringList &fields = request.source.cells.at(line);
    for (int column = area.firstColumn; column <= area.lastColumn; ++column) {
        const int field = (column - area.firstColumn) % width;
        if (field >= fields.size())
            continue;
        if (row >= static_cast<int>(spot.rows.size()) || column >= static_cast<int>(spot.columns.size()))
            take.outside();
        else
            take.cell({spot.rows[static_cast<std::size_t>(row)],
                       spot.columns[static_cast<std::size_t>(column)], line, field},
                      fields[field]);
    }
}

void visit(const PastePlan &plan, const PasteCancelled &cancelled, const CellTaker &take)
{
    for (const CellRange &area : plan.areas) {
        for (int row = area.firstRow; row <= area.lastRow && !cancelled; ++row)
            visitRow(*plan.request, area, row, take);
    }
}

using OfType = bool (*)(const Property &);

bool isNumber(const Property &property)
{
    return property.type == PropertyType::Number;
}

bool takes(const PasteRequest &request, int position, OfType ofType)
{
    const std::vector<int> &columns = request.spot.columns;
    if (position >= static_cast<int>(columns.size()) || columns[static_cast<std::size_t>(position)] < 0)
        return false;
    const Property &property = request.table.columns.at(columns[static_cast<std::size_t>(position)]);
    return ofType(property) && !property.isReadOnly();
}

/// The pasted columns that go into columns of that type.
template <typename PastedColumn>
std::vector<PastedColumn> columnsFor(const PasteRequest &request, const std::vector<CellRange> &areas,
                                     OfType ofType)
{
    const auto width = static_cast<int>(request.source.width());
    std::vector<PastedColumn> columns;
    std::vector<bool> known(static_cast<std::size_t>(width));
    for (const CellRange &area : areas) {
        for (int position = area.firstColumn; position <= area.lastColumn; ++position) {
            const int field = (position - area.firstColumn) % width;
            if (known[static_cast<std::size_t>(field)] || !takes(request, position, ofType))
                continue;
            known[static_cast<std::size_t>(field)] = true;
            PastedColumn column;
            column.field = field;
            column.column = request.spot.columns[static_cast<std::size_t>(position)];
            columns.push_back(column);
        }
    }
    return columns;
}

template <typename Evidence>
Evidence evidenceOf(const ClipboardTable &source, int field, const PasteCancelled &cancelled)
{
    Evidence evidence;
    for (qsizetype row = 0; row < source.cells.size() && !cancelled; ++row) {
        const QStringList &fields = source.cells.at(row);
        if (field < fields.size())
            evidence.add(fields[field], source.heldNumber(row, field));
    }
    return evidence;
}

void findConventions(PastePlan &plan, const PasteCancelled &cancelled)
{
    const PasteRequest &request = *plan.request;
    plan.columns = columnsFor<PasteColumn>(request, plan.areas, isNumber);
    std::vector<NumberEvidence> evidence;
    for (PasteColumn &column : plan.columns) {
        evidence.push_back(evidenceOf<NumberEvidence>(request.source, column.field, cancelled));
        column.example = evidence.back().example;
    }
    const std::vector<ColumnConvention> found = conventionsOf(evidence);
    for (std::size_t i = 0; i < found.size(); ++i)
        static_cast<ColumnConvention &>(plan.columns[i]) = found[i];
    std::erase_if(plan.columns,
                  [](const PasteColumn &column) { return column.finding == ConventionFinding::NoMatter; });
}

void findOrders(PastePlan &plan, const PasteCancelled &cancelled)
{
    const PasteRequest &request = *plan.request;
    plan.dates = columnsFor<PasteDates>(request, plan.areas, isDay);
    std::vector<DateEvidence> evidence;
    for (PasteDates &column : plan.dates) {
        evidence.push_back(evidenceOf<DateEvidence>(request.source, column.field, cancelled));
        column.example = evidence.back().example;
    }
    const std::vector<ColumnOrder> found = ordersOf(evidence);
    for (std::size_t i = 0; i < found.size(); ++i)
        static_cast<ColumnOrder &>(plan.dates[i]) = found[i];
    std::erase_if(plan.dates, [](const PasteDates &column) { return !column.matters; });
}

/// By field, how its numbers and dates are to be read.
std::vector<FieldReading> readingsByField(const PastePlan &plan, const PasteChoices &choices)
{
    std::vector<FieldReading> readings(static_cast<std::size_t>(plan.request->source.width()));
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        const PasteColumn &column = plan.columns[i];
        const bool chosen = i < choices.conventions.size() && choices.conventions[i];
        readings[static_cast<std::size_t>(column.field)].numbers = chosen ? choices.conventions[i]
                                                                          : column.convention;
    }
    for (std::size_t i = 0; i < plan.dates.size(); ++i) {
        const PasteDates &column = plan.dates[i];
        const bool chosen = i < choices.orders.size() && choices.orders[i];
        readings[static_cast<std::size_t>(column.field)].dates = chosen ? choices.orders[i] : column.order;
    }
    return readings;
}

class Counter
{
public:
    explicit Counter(PastePlan &plan) : m_plan(plan), m_oneValue(isOneValue(plan.request->source.cells)) {}

    void countStatusCell()
    {
        // Whoever fills whole rows with a value does not mean the status.
        m_plan.counts.readOnly += m_oneValue ? 0 : 1;
    }

    void count(PasteCell cell)
    {
        PasteCounts &counts = m_plan.counts;
        counts.readOnly += cell.fit == PasteFit::ReadOnly ? 1 : 0;
        counts.unfit += cell.fit == PasteFit::Unfit ? 1 : 0;
        counts.fit += cell.fit == PasteFit::Fits || cell.fit == PasteFit::Undecided ? 1 : 0;
        counts.noted += cell.note != PasteNote::None ? 1 : 0;
        const bool plain = cell.fit == PasteFit::Fits && cell.note == PasteNote::None;
        std::vector<PasteCell> &examples = plain ? m_plain : m_plan.examples;
        if (examples.size() < mostExamples)
            examples.push_back(std::move(cell));
    }

    void finish() { m_plan.examples.insert(m_plan.examples.end(), m_plain.begin(), m_plain.end()); }

private:
    PastePlan &m_plan;
    std::vector<PasteCell> m_plain;
    bool m_oneValue;
};

} // namespace

bool PastePlan::needsQuestion() const
{
    const bool unclear = std::any_of(columns.begin(), columns.end(), [](const PasteColumn &column) {
        return !column.convention || column.fromOthers || column.finding == ConventionFinding::Mixed;
    });
    const bool unclearDates = std::any_of(dates.begin(), dates.end(), [](const PasteDates &column) {
        return !column.order || column.fromOthers || column.isMixed;
    });
    return unclear || unclearDates || counts.readOnly > 0 || counts.unfit > 0 || counts.outside > 0
        || counts.noted > 0;
}

PasteChoices PastePlan::choices() const
{
    PasteChoices result;
    for (const PasteColumn &column : columns)
        result.conventions.push_back(column.convention);
    for (const PasteDates &column : dates)
        result.orders.push_back(column.order);
    return result;
}

PastePlan planPaste(std::shared_ptr<const PasteRequest> request, const PasteCancelled &cancelled)
{
    PastePlan plan;
    plan.request = std::move(request);
    const ClipboardTable &source = plan.request->source;
    plan.areas = pasteAreas(plan.request->spot, static_cast<int>(source.cells.size()),
                            static_cast<int>(source.width()));
    if (!plan.request->plainNumbers) {
        findConventions(plan, cancelled);
        findOrders(plan, cancelled);
    }
    const std::vector<FieldReading> readings = readingsByField(plan, {});
    Counter counter(plan);
    CellTaker take;
    take.outside = [&] { ++plan.counts.outside; };
    take.cell = [&](const PasteTarget &target, const QString &text) {
        if (target.column == PasteSpot::statusColumn)
            return counter.countStatusCell();
        counter.count(
            readPasteCell(*plan.request, target, text, readings[static_cast<std::size_t>(target.field)]));
    };
    visit(plan, cancelled, take);
    counter.finish();
    return plan;
}

PasteCell pasteCell(const PastePlan &plan, const PasteCell &example, const PasteChoices &choices)
{
    const FieldReading reading = readingsByField(plan, choices)[static_cast<std::size_t>(example.field)];
    return readPasteCell(*plan.request, {example.row, example.column, example.line, example.field},
                         example.pasted, reading);
}

std::vector<CellInput> pasteInputs(const PastePlan &plan, const PasteChoices &choices,
                                   const PasteCancelled &cancelled)
{
    const std::vector<FieldReading> readings = readingsByField(plan, choices);
    std::vector<CellInput> inputs;
    CellTaker take;
    take.outside = [] {};
    take.cell = [&](const PasteTarget &target, const QString &text) {
        if (target.column == PasteSpot::statusColumn)
            return;
        PasteCell cell = readPasteCell(*plan.request, target, text,
                                       readings[static_cast<std::size_t>(target.field)]);
        if (cell.fit == PasteFit::Fits || (cell.fit == PasteFit::Unfit && choices.unfitToo))
            inputs.push_back({cell.row, cell.column, std::move(cell.value)});
    };
    visit(plan, cancelled, take);
    return inputs;
}

} // namespace lineitems
