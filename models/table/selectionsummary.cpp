#include "models/table/selectionsummary.h"

#include "models/record/currency.h"
#include "models/table/shownvalue.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellsBetweenChecks = 1024;

bool isAmount(const Property &property)
{
    return property.type == PropertyType::Number && property.readOnly != ReadOnlyReason::RecordId
        && property.numberDisplayHint != "unformatted"_L1;
}

std::optional<qint64> moment(PropertyType type, QByteArrayView wire)
{
    if (type == PropertyType::Date) {
        const auto date = dateFromWire(wire);
        return date ? std::optional(date->toJulianDay()) : std::nullopt;
    }
    const auto time = dateTimeFromWire(wire);
    return time ? std::optional(time->toMSecsSinceEpoch()) : std::nullopt;
}

void add(NumberFigures &figures, const Decimal &number)
{
    if (figures.count == 0 || number < figures.least)
        figures.least = number;
    if (figures.count == 0 || number > figures.greatest)
        figures.greatest = number;
    figures.sum = figures.sum + number;
    ++figures.count;
}

class Tally final
{
public:
    Tally(const TableSnapshot &table, const ValueFormat &format)
        : m_table(table), m_shown(table), m_format(format)
    {
    }

    /// Takes the kind of a column for the cells that follow.
    void beginColumn(int column)
    {
        m_column = column;
        m_property = &m_table.columns.at(column);
        m_isAmount = isAmount(*m_property);
        m_isTime = m_property->type == PropertyType::Date || m_property->type == PropertyType::DateTime;
        m_currencyColumn = m_property->isMoney() ? currencyColumn(m_table.columns, *m_property) : -1;
    }

    void addCell(int row)
    {
        ++m_summary.cells;
        const ShownValue shown = m_shown.at(row, m_column);
        if (shown.wire().isEmpty())
            return;
        ++m_summary.filled;
        if (shown.isUnknown())
            ++m_summary.unknown;
        else if (m_isAmount)
            addNumber(row, shown);
        else if (m_isTime)
            addMoment(shown.wire());
    }

    SelectionSummary take()
    {
        for (auto &[key, figures] : m_numbers)
            m_summary.numbers.push_back(std::move(figures));
        for (auto &[type, times] : m_times)
            m_summary.times.push_back(std::move(times.figures));
        return std::move(m_summary);
    }

private:
    /// Money before other numbers, and where its currency is unknown after that of which it is known.
    using NumberKey = std::tuple<bool, bool, QByteArray>;
    struct Times
    {
        TimeFigures figures;
        qint64 earliest = 0;
        qint64 latest = 0;
    };

    void addNumber(int row, const ShownValue &shown)
    {
        const auto number = Decimal::parse(shown.wire().trimmed());
        if (!number) {
            ++m_summary.notNumbers;
            return;
        }
        const bool isMoney = m_property->isMoney();
        const QByteArray currency = m_currencyColumn < 0
            ? QByteArray()
            : m_table.value(row, m_currencyColumn).trimmed().toByteArray();
        NumberFigures &figures = m_numbers[{!isMoney, currency.isEmpty(), currency}];
        figures.isMoney = isMoney;
        figures.currency = currency;
        figures.estimates += shown.isEstimate() ? 1 : 0;
        add(figures, *number);
    }

    void addMoment(QByteArrayView wire)
    {
        const auto at = moment(m_property->type, wire);
        if (!at)
            return;
        Times &times = m_times[m_property->type];
        times.figures.type = m_property->type;
        const bool first = times.figures.count++ == 0;
        if (first || *at < times.earliest) {
            times.earliest = *at;
            times.figures.earliest = displayValue(*m_property, wire, m_format);
        }
        if (first || *at > times.latest) {
            times.latest = *at;
            times.figures.latest = displayValue(*m_property, wire, m_format);
        }
    }

    const TableSnapshot &m_table;
    ShownValues m_shown;
    const ValueFormat &m_format;
    SelectionSummary m_summary;
    std::map<NumberKey, NumberFigures> m_numbers;
    std::map<PropertyType, Times> m_times;
    const Property *m_property = nullptr;
    int m_column = 0;
    int m_currencyColumn = -1;
    bool m_isAmount = false;
    bool m_isTime = false;
};

} // namespace

Decimal NumberFigures::average() const
{
    if (count == 0)
        return {};
    if (isMoney)
        return sum.dividedBy(Decimal(count), std::max(sum.scale(), 2));
    return sum.dividedBy(Decimal(count), sum.scale() + 2).normalized();
}

SelectionSummary summarize(const TableSnapshot &table, const ViewCells &cells, const ValueFormat &format,
                           const CancelCheck &cancelled)
{
    Tally tally(table, format);
    int untilCheck = cellsBetweenChecks;
    for (const ViewCells::Part &part : cells.parts) {
        tally.beginColumn(part.column);
        for (const RowRun &run : part.runs) {
            for (int position = run.first; position <= run.last; ++position) {
                if (--untilCheck == 0) {
                    if (cancelled && cancelled())
                        return tally.take();
                    untilCheck = cellsBetweenChecks;
                }
                tally.addCell(cells.rows[static_cast<std::size_t>(position)]);
            }
        }
    }
    return tally.take();
}

} // namespace lineitems
