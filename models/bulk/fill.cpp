#include "models/bulk/fill.h"

#include <algorithm>

namespace lineitems {

namespace {

bool isOption(const Property &property)
{
    return property.type == PropertyType::Enumeration || property.type == PropertyType::MultiEnumeration
        || property.type == PropertyType::Bool;
}

/// A value of one property in a cell of another.
ParsedValue carriedOver(const Property &from, const QByteArray &wire, const Property &to,
                        const ValueFormat &format)
{
    // Exact: what was typed or loaded is copied with its spaces and its faults.
    if (from.name == to.name)
        return {wire, validateValue(to, wire)};
    const bool isAlike = from.type == to.type || (isOption(from) && isOption(to));
    if (isAlike && validateValue(to, wire) == CellProblem::None)
        return {wire, CellProblem::None};
    return parseValue(to, displayValue(from, wire, format), format);
}

/// What the first cells of a line give to the others.
struct Start
{
    int given = 0;
    bool repeats = false; ///< each value comes from one of the given cells, in turn
    Series series; ///< none if there is nothing to go on from
};

class Filler final
{
public:
    Filler(const TableSnapshot &table, const FillBlock &block, const FillRule &rule,
           const ValueFormat &format)
        : m_table(table), m_block(block), m_rule(rule), m_format(format)
    {
    }

    /// From the cell `first` places behind the given ones on, `most` cells at most.
    void fillLine(int line, int first, int most, const std::atomic_bool &cancelled, FillResult &result) const
    {
        const Start start = startOf(line);
        if (!start.series) {
            ++result.emptyStarts;
            return;
        }
        const int begin = start.given + first;
        const int end = begin + qMin(most, m_block.lineLength() - begin);
        for (int place = begin; place < end && !cancelled; ++place) {
            const Property &property = propertyAt(line, place);
            if (property.isReadOnly()) {
                ++result.readOnly;
                continue;
            }
            const int source = start.repeats ? (place - start.given) % start.given : 0;
            const QByteArray wire = start.series(place - start.given + 1);
            result.inputs.push_back({rowAt(line, place), columnAt(line, place),
                                     carriedOver(propertyAt(line, source), wire, property, m_format)});
        }
    }

private:
    int rowAt(int line, int place) const
    {
        return m_block.rows[static_cast<std::size_t>(m_block.across ? line : place)];
    }
    int columnAt(int line, int place) const
    {
        return m_block.columns[static_cast<std::size_t>(m_block.across ? place : line)];
    }
    const Property &propertyAt(int line, int place) const
    {
        return m_table.columns.at(columnAt(line, place));
    }
    QByteArrayView valueAt(int line, int place) const
    {
        return m_table.value(rowAt(line, place), columnAt(line, place));
    }

    int givenCells(int line) const
    {
        if (m_block.given != FillBlock::leadingValues)
            return m_block.given;
        int filled = 0;
        while (filled < m_block.lineLength() && !valueAt(line, filled).isEmpty())
            ++filled;
        return filled == m_block.lineLength() ? qMin(filled, 2) : qMax(filled, 1);
    }

    bool hasOneType(int line, int given) const
    {
        for (int place = 1; m_block.across && place < given; ++place) {
            if (propertyAt(line, place).type != propertyAt(line, 0).type)
                return false;
        }
        return true;
    }

    bool isCopy(int line, int given) const
    {
        const bool lonely = given == 1 && propertyAt(line, 0).type == PropertyType::Number;
        return m_rule.way == FillWay::Copy || (m_rule.way == FillWay::Natural && lonely)
            || (m_rule.way == FillWay::Switched && !lonely) || !hasOneType(line, given);
    }

    Start startOf(int line) const
    {
        const int given = givenCells(line);
        std::vector<QByteArray> values;
        for (int place = 0; place < given; ++place)
            values.push_back(valueAt(line, place).toByteArray());
        if (isCopy(line, given))
            return {given, true, repeatedSeries(std::move(values))};
        if (values.front().isEmpty())
            return {};
        const Property &property = propertyAt(line, 0);
        const Series series = m_rule.way == FillWay::Step
            ? steppedSeries(property.type, values.front(), m_rule.step, m_format)
            : continuedSeries(property.type, values, m_block.direction, m_format);
        return {given, isOption(property), series};
    }

    const TableSnapshot &m_table;
    const FillBlock &m_block;
    const FillRule &m_rule;
    const ValueFormat &m_format;
};

} // namespace

long long FillBlock::count() const
{
    return static_cast<long long>(lineCount()) * (lineLength() - qMin(given, lineLength()));
}

FillResult filledCells(const TableSnapshot &table, std::span<const FillBlock> blocks, const FillRule &rule,
                       const ValueFormat &format, const std::atomic_bool &cancelled)
{
    FillResult result;
    for (const FillBlock &block : blocks) {
        const Filler filler(table, block, rule, format);
        for (int line = 0; line < block.lineCount() && !cancelled; ++line)
            filler.fillLine(line, 0, block.lineLength(), cancelled, result);
    }
    return result;
}

std::vector<CellInput> filledPart(const TableSnapshot &table, const FillBlock &block, const FillRule &rule,
                                  const ValueFormat &format, int first, int most)
{
    FillResult result;
    if (block.lineCount() > 0)
        Filler(table, block, rule, format).fillLine(0, first, most, std::atomic_bool(false), result);
    return result.inputs;
}

} // namespace lineitems
