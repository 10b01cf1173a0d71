#include "models/files/numberconvention.h"

namespace lineitems {

namespace {

/// The text shows that number, perhaps rounded.
bool shows(const Decimal &shown, const Decimal &held)
{
    return held.rounded(shown.scale()) == shown;
}

/// Takes the reading away that is not what the program holds.
void decide(NumberReadings &readings, QByteArrayView held)
{
    const auto number = readings.isAmbiguous() ? Decimal::parse(held) : std::nullopt;
    if (!number)
        return;
    const bool point = shows(*readings.point, *number);
    const bool comma = shows(*readings.comma, *number);
    if (point == comma)
        return;
    (point ? readings.comma : readings.point).reset();
}

} // namespace

void NumberEvidence::add(QStringView text, QByteArrayView held)
{
    NumberReadings readings = readPastedNumber(text).readings;
    decide(readings, held);
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

} // namespace lineitems
