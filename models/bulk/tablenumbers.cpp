#include "models/bulk/tablenumbers.h"

namespace lineitems {

namespace {

constexpr std::size_t recordsBetweenChecks = 1024;

NumberEvidence evidenceIn(const CsvTable &table, int column, const CancelCheck &cancelled)
{
    NumberEvidence evidence;
    for (std::size_t record = 1; record < table.records.size(); ++record) {
        if (record % recordsBetweenChecks == 0 && cancelled && cancelled())
            break;
        const auto &cells = table.records[record].cells;
        if (static_cast<std::size_t>(column) < cells.size())
            evidence.add(QString::fromUtf8(cells[static_cast<std::size_t>(column)]).trimmed(),
                         heldNumber(table, static_cast<int>(record), column));
    }
    return evidence;
}

} // namespace

std::vector<ColumnNumbers> readConventions(const CsvTable &table, const std::vector<int> &columns,
                                           std::optional<NumberConvention> forUnclear,
                                           const CancelCheck &cancelled)
{
    std::vector<NumberEvidence> evidence;
    for (const int column : columns)
        evidence.push_back(evidenceIn(table, column, cancelled));
    const std::vector<ColumnConvention> found = conventionsOf(evidence);
    std::vector<ColumnNumbers> numbers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isUnclear = found[i].finding != ConventionFinding::NoMatter && !found[i].convention;
        numbers.push_back({columns[i], isUnclear ? forUnclear : found[i].convention, isUnclear});
    }
    return numbers;
}

ParsedValue readTableNumber(const Property &property, QStringView text,
                            std::optional<NumberConvention> convention, QByteArrayView held)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    const PastedNumber number = readPastedNumber(text, held);
    const bool isPercent = number.percent && !takesPercentSign(property);
    if (!number.readings.isNumber() || isPercent || number.shortened)
        return {text.toUtf8(), CellProblem::NotANumber};
    if (number.readings.isAmbiguous() && !convention)
        return {text.toUtf8(), CellProblem::AmbiguousNumber};
    return {number.readings.in(convention.value_or(NumberConvention::Point))->toPlainString(),
            CellProblem::None};
}

QByteArray heldNumber(const CsvTable &table, int record, int column)
{
    const auto &held = table.records[static_cast<std::size_t>(record)].held;
    return static_cast<std::size_t>(column) < held.size() ? held[static_cast<std::size_t>(column)]
                                                          : QByteArray();
}

} // namespace lineitems
