#include "models/files/numberconvention.h"

#include <algorithm>

namespace lineitems {

namespace {

using Convention = std::optional<NumberConvention>;

/// What a column says of itself.
Convention ownConvention(ConventionFinding finding, const NumberEvidence &evidence)
{
    if (finding == ConventionFinding::Comma)
        return NumberConvention::Comma;
    // Of a mixed column without ambiguous cells none depends on it.
    const bool isMixed = finding == ConventionFinding::Mixed && evidence.ambiguous == 0;
    return finding == ConventionFinding::Point || isMixed ? Convention(NumberConvention::Point)
                                                          : std::nullopt;
}

/// What all columns say that say anything; nothing if they do not agree, or one contradicts itself.
Convention commonConvention(const std::vector<ColumnConvention> &columns)
{
    const auto has = [&](ConventionFinding finding) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](const ColumnConvention &column) { return column.finding == finding; });
    };
    const bool point = has(ConventionFinding::Point);
    if (point == has(ConventionFinding::Comma) || has(ConventionFinding::Mixed))
        return std::nullopt;
    return point ? NumberConvention::Point : NumberConvention::Comma;
}

} // namespace

void NumberEvidence::add(QStringView text, QByteArrayView held)
{
    const NumberReadings readings = readPastedNumber(text, held).readings;
    const bool tells = readings.isNumber() && !(readings.point && readings.comma);
    if (!tells && !readings.isAmbiguous())
        return;
    if (example.isEmpty() || (readings.isAmbiguous() && ambiguous == 0))
        example = text.toString();
    if (readings.isAmbiguous())
        ++ambiguous;
    else
        ++(readings.point ? pointOnly : commaOnly);
}

ConventionFinding findingOf(const NumberEvidence &evidence)
{
    if (evidence.pointOnly > 0 && evidence.commaOnly > 0)
        return ConventionFinding::Mixed;
    if (evidence.pointOnly > 0)
        return ConventionFinding::Point;
    if (evidence.commaOnly > 0)
        return ConventionFinding::Comma;
    return evidence.ambiguous > 0 ? ConventionFinding::Ambiguous : ConventionFinding::NoMatter;
}

std::vector<ColumnConvention> conventionsOf(const std::vector<NumberEvidence> &columns)
{
    std::vector<ColumnConvention> found;
    for (const NumberEvidence &evidence : columns) {
        const ConventionFinding finding = findingOf(evidence);
        found.push_back({finding, ownConvention(finding, evidence), false});
    }
    const Convention common = commonConvention(found);
    for (ColumnConvention &column : found) {
        column.fromOthers = common && column.finding == ConventionFinding::Ambiguous;
        if (column.fromOthers)
            column.convention = common;
    }
    return found;
}

} // namespace lineitems
