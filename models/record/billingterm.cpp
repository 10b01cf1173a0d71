#include "models/record/billingterm.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <iterator>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Five digits: more is a slip of the hand, and cannot overflow.
constexpr qsizetype mostDigits = 5;
constexpr int monthsInYear = 12;

struct UnitWord
{
    QStringView word;
    BillingTerm::Unit unit;
    int times = 1;
};

using enum BillingTerm::Unit;

constexpr UnitWord isoUnits[] = {
    {u"y", Month, monthsInYear},
    {u"m", Month},
    {u"w", Week},
    {u"d", Day},
};

constexpr UnitWord typedUnits[] = {
    {u"m", Month},
    {u"mo", Month},
    {u"mos", Month},
    {u"month", Month},
    {u"months", Month},
    {u"mes", Month},
    {u"meses", Month},
    {u"y", Month, monthsInYear},
    {u"yr", Month, monthsInYear},
    {u"yrs", Month, monthsInYear},
    {u"year", Month, monthsInYear},
    {u"years", Month, monthsInYear},
    {u"a", Month, monthsInYear},
    {u"año", Month, monthsInYear},
    {u"años", Month, monthsInYear},
    {u"w", Week},
    {u"week", Week},
    {u"weeks", Week},
    {u"semana", Week},
    {u"semanas", Week},
    {u"d", Day},
    {u"day", Day},
    {u"days", Day},
    {u"día", Day},
    {u"días", Day},
    {u"dia", Day},
    {u"dias", Day},
};

/// Takes what stands at the front and fits, and leaves the rest.
template <typename Fits>
QStringView takeWhile(QStringView &text, Fits fits)
{
    const auto end = std::find_if_not(text.begin(), text.end(), fits);
    const QStringView taken = text.first(end - text.begin());
    text = text.sliced(taken.size());
    return taken;
}

/// Numbers, each with a unit behind it. All must come to one unit, since a month has no fixed number of days.
template <std::size_t Count>
std::optional<BillingTerm> readParts(QStringView text, const UnitWord (&units)[Count])
{
    std::optional<BillingTerm> term;
    while (!text.isEmpty()) {
        const QStringView digits = takeWhile(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
        text = text.trimmed();
        const QStringView word = takeWhile(text, [](QChar c) { return c.isLetter(); });
        text = text.trimmed();
        const auto unit = std::find_if(std::begin(units), std::end(units), [&](const UnitWord &known) {
            return word.compare(known.word, Qt::CaseInsensitive) == 0;
        });
        const bool readable = !digits.isEmpty() && digits.size() <= mostDigits && unit != std::end(units);
        if (!readable || (term && term->unit != unit->unit))
            return std::nullopt;
        term = BillingTerm{(term ? term->count : 0) + digits.toInt() * unit->times, unit->unit};
    }
    return term && term->count > 0 ? term : std::nullopt;
}

std::optional<BillingTerm> readPeriod(QStringView text)
{
    return isIsoPeriod(text) ? readParts(text.sliced(1), isoUnits) : std::nullopt;
}

} // namespace

bool isIsoPeriod(QStringView text)
{
    static const QRegularExpression period(
        u"\\A[Pp](?=[0-9])(?:[0-9]{1,5}[Ww]|(?:[0-9]{1,5}[Yy])?(?:[0-9]{1,5}[Mm])?(?:[0-9]{1,5}[Dd])?)\\z"_s);
    static const QRegularExpression counted(u"[1-9]"_s);
    return text.contains(counted) && period.match(text.toString()).hasMatch();
}

bool isBillingTerm(const Property &property)
{
    return property.type == PropertyType::String && property.name == billingTermProperty;
}

std::optional<BillingTerm> billingTermFromWire(QByteArrayView wire)
{
    return readPeriod(QString::fromUtf8(wire));
}

std::optional<BillingTerm> readTypedTerm(QStringView text)
{
    text = text.trimmed();
    if (const auto period = readPeriod(text))
        return period;
    const bool isNumber = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? readParts(text.toString() + u'm', typedUnits) : readParts(text, typedUnits);
}

QByteArray wireOf(const BillingTerm &term)
{
    const char letters[] = {'M', 'W', 'D'};
    return 'P' + QByteArray::number(term.count) + letters[static_cast<int>(term.unit)];
}

} // namespace lineitems
