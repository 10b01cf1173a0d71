#include "models/record/pastednumber.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// ISO 4217, the codes of money that is in use. Source: ISO 4217 list one, of January 2024.
constexpr QLatin1StringView currencyCodes(
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    "GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT "
    "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR "
    "NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP "
    "STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD "
    "XOF XPF YER ZAR ZMW ZWL");

/// The signs that are not one currency symbol of Unicode, longest first.
constexpr QStringView currencyWords[] = {u"US$", u"CA$",     u"AU$",     u"NZ$", u"MX$", u"HK$",
                                         u"R$",  u"A$",      u"C$",      u"S$",  u"kr.", u"Fr.",
                                         u"kr",  u"K\u010d", u"z\u0142", u"Ft",  u"lei"};

bool isCode(QStringView text)
{
    return text.size() == 3 && text.front().isUpper() && !text.contains(u' ') && currencyCodes.contains(text);
}

/// How many characters at the front name a currency.
qsizetype currencyBefore(QStringView text)
{
    for (const QStringView word : currencyWords) {
        if (text.startsWith(word))
            return word.size();
    }
    if (!text.isEmpty() && text.front().category() == QChar::Symbol_Currency)
        return 1;
    return isCode(text.left(3)) ? 3 : 0;
}

qsizetype currencyBehind(QStringView text)
{
    for (const QStringView word : currencyWords) {
        if (text.endsWith(word))
            return word.size();
    }
    if (!text.isEmpty() && text.back().category() == QChar::Symbol_Currency)
        return 1;
    return isCode(text.right(3)) ? 3 : 0;
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212';
}

/// Takes from both ends what is not of the digits, each kind once.
class Peeler
{
public:
    explicit Peeler(QStringView text) : m_text(text.trimmed()) {}

    QStringView peeled()
    {
        while (takeSign() || takeParentheses() || takeCurrency() || takePercent())
            m_text = m_text.trimmed();
        return m_text;
    }
    bool isNegative() const { return m_negative; }
    bool isPercent() const { return m_percent; }
    QStringView currency() const { return m_currency; }

private:
    bool takeSign()
    {
        if (m_signed || m_text.size() < 2)
            return false;
        const bool before = isMinus(m_text.front()) || m_text.front() == u'+';
        if (!before && !isMinus(m_text.back()))
            return false;
        m_negative = isMinus(before ? m_text.front() : m_text.back());
        m_text = before ? m_text.sliced(1) : m_text.chopped(1);
        return m_signed = true;
    }

    bool takeParentheses()
    {
        if (m_signed || m_text.size() < 3 || m_text.front() != u'(' || m_text.back() != u')')
            return false;
        m_text = m_text.sliced(1).chopped(1);
        m_negative = true;
        return m_signed = true;
    }

    bool takeCurrency()
    {
        if (!m_currency.isEmpty() || m_percent)
            return false;
        const qsizetype before = currencyBefore(m_text);
        const qsizetype behind = before > 0 ? 0 : currencyBehind(m_text);
        m_currency = before > 0 ? m_text.first(before) : m_text.last(behind);
        m_text = m_text.sliced(before).chopped(behind);
        return !m_currency.isEmpty();
    }

    bool takePercent()
    {
        if (m_percent || !m_currency.isEmpty() || !m_text.endsWith(u'%'))
            return false;
        m_text = m_text.chopped(1);
        return m_percent = true;
    }

    QStringView m_text;
    QStringView m_currency;
    bool m_signed = false;
    bool m_negative = false;
    bool m_percent = false;
};

/// 1.23E+05 and 1,23E+05. Programs write a fraction with its decimal sign there, and never group.
NumberReadings readScientific(QStringView text)
{
    const bool comma = text.contains(u',');
    const auto number = Decimal::parse(text.toString().replace(u',', u'.').toUtf8());
    return {comma ? std::nullopt : number, comma || !text.contains(u'.') ? number : std::nullopt};
}

void negate(std::optional<Decimal> &number)
{
    if (number)
        number = Decimal(0) - *number;
}

/// The text shows that number, perhaps rounded.
bool shows(const Decimal &shown, const Decimal &held)
{
    return held.rounded(shown.scale()) == shown;
}

/// What the program holds, as the text shows it: of 12.5 % the programs hold 0.125.
std::optional<Decimal> exactly(const PastedNumber &number, QByteArrayView held)
{
    const auto exact = Decimal::parse(held);
    return exact && number.percent ? *exact * Decimal(100) : exact;
}

/// Takes the reading away that is not what the program holds.
void decide(PastedNumber &number, QByteArrayView held)
{
    NumberReadings &readings = number.readings;
    const auto exact = readings.isAmbiguous() ? exactly(number, held) : std::nullopt;
    if (!exact)
        return;
    const bool point = shows(*readings.point, *exact);
    const bool comma = shows(*readings.comma, *exact);
    if (point == comma)
        return;
    (point ? readings.comma : readings.point).reset();
}

} // namespace

PastedNumber readPastedNumber(QStringView text, QByteArrayView held)
{
    PastedNumber number;
    Peeler peeler(text);
    const QStringView digits = peeler.peeled();
    if (digits.isEmpty() || (!digits.front().isDigit() && digits.front() != u'.' && digits.front() != u','))
        return number;
    number.shortened = digits.contains(u'e', Qt::CaseInsensitive);
    number.readings = number.shortened ? readScientific(digits) : readDigits(digits);
    number.percent = peeler.isPercent();
    number.currency = peeler.currency().toString();
    if (peeler.isNegative()) {
        negate(number.readings.point);
        negate(number.readings.comma);
    }
    decide(number, held);
    return number;
}

bool isShortened(const PastedNumber &number, const Decimal &read, QByteArrayView held)
{
    const auto exact = exactly(number, held);
    return exact ? *exact != read : number.shortened;
}

bool takesPercentSign(const Property &property)
{
    return property.name == "hs_discount_percentage"_L1;
}

} // namespace lineitems
