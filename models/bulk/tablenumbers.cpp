#include "models/bulk/tablenumbers.h"

#include <algorithm>

namespace lineitems {

namespace {

constexpr std::size_t recordsBetweenChecks = 1024;

ConventionFinding findingIn(const CsvTable &table, int column, const CancelCheck &cancelled)
{
    NumberEvidence evidence;
    for (std::size_t record = 1; record < table.records.size(); ++record) {
        if (record % recordsBetweenChecks == 0 && cancelled && cancelled())
            break;
        const auto &cells = table.records[record].cells;
        if (static_cast<std::size_t>(column) < cells.size())
            evidence.add(QString::fromUtf8(cells[static_cast<std::size_t>(column)]).trimmed());
    }
    const ConventionFinding finding = findingOf(evidence);
    const bool noneDepends = finding == ConventionFinding::Mixed && evidence.ambiguous == 0;
    return noneDepends ? ConventionFinding::NoMatter : finding;
}

std::optional<NumberConvention> conventionOf(ConventionFinding finding)
{
    if (finding == ConventionFinding::Point)
        return NumberConvention::Point;
    if (finding == ConventionFinding::Comma)
        return NumberConvention::Comma;
    return std::nullopt;
}

/// What all columns say that say anything; nothing if they do not agree.
std::optional<NumberConvention> commonConvention(const std::vector<ConventionFinding> &findings)
{
    const auto has = [&](ConventionFinding finding) {
        return std::find(findings.begin(), findings.end(), finding) != findings.end();
    };
    const bool point = has(ConventionFinding::Point);
    if (point == has(ConventionFinding::Comma) || has(ConventionFinding::Mixed))
        return std::nullopt;
    return point ? NumberConvention::Point : NumberConvention::Comma;
}

} // namespace

std::vector<ColumnNumbers> readConventions(const CsvTable &table, const std::vector<int> &columns,
                                           std::optional<NumberConvention> forUnclear,
                                           const CancelCheck &cancelled)
{
    std::vector<ConventionFinding> findings;
    for (const int column : columns)
        findings.push_back(findingIn(table, column, cancelled));
    const auto common = commonConvention(findings);
    std::vector<ColumnNumbers> numbers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const bool isOpen = findings[i] == ConventionFinding::Ambiguous
            || findings[i] == ConventionFinding::Mixed;
        // The others say nothing of a column that contradicts itself.
        const auto byOthers = findings[i] == ConventionFinding::Ambiguous ? common : std::nullopt;
        const bool isUnclear = isOpen && !byOthers;
        const auto found = isOpen ? byOthers : conventionOf(findings[i]);
        numbers.push_back({columns[i], isUnclear ? forUnclear : found, isUnclear});
    }
    return numbers;
}

ParsedValue readTableNumber(const Property &property, QStringView text,
                            std::optional<NumberConvention> convention)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    const PastedNumber number = readPastedNumber(text);
    const bool isPercent = number.percent && property.numberDisplayHint != QLatin1StringView("percentage");
    if (!number.readings.isNumber() || isPercent || number.shortened)
        return {text.toUtf8(), CellProblem::NotANumber};
    if (number.readings.isAmbiguous() && !convention)
        return {text.toUtf8(), CellProblem::AmbiguousNumber};
    return {number.readings.in(convention.value_or(NumberConvention::Point))->toPlainString(),
            CellProblem::None};
}

} // namespace lineitems
