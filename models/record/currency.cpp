#include "models/record/currency.h"

#include <algorithm>
#include <iterator>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct Digits
{
    const char *code;
    int digits;
};

/// Those of ISO 4217's list one that have not two.
constexpr Digits others[] = {
    {"BHD", 3}, {"BIF", 0}, {"CLF", 4}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"IQD", 3},
    {"ISK", 0}, {"JOD", 3}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"KWD", 3}, {"LYD", 3},
    {"OMR", 3}, {"PYG", 0}, {"RWF", 0}, {"TND", 3}, {"UGX", 0}, {"UYI", 0}, {"UYW", 4},
    {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0}, {"XPF", 0},
};

struct Sign
{
    QStringView sign;
    QLatin1StringView codes;
};

/// What people and spreadsheets write for a currency, beside its code.
constexpr Sign signs[] = {
    {u"\u20ac", "EUR"_L1},
    {u"\u00a3", "GBP EGP FKP GIP LBP SDG SHP SSP SYP"_L1},
    {u"$",
     "USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD "
     "SRD TTD TWD UYU XCD"_L1},
    {u"US$", "USD"_L1},
    {u"CA$", "CAD"_L1},
    {u"C$", "CAD NIO"_L1},
    {u"AU$", "AUD"_L1},
    {u"A$", "AUD"_L1},
    {u"NZ$", "NZD"_L1},
    {u"MX$", "MXN"_L1},
    {u"HK$", "HKD"_L1},
    {u"R$", "BRL"_L1},
    {u"S$", "SGD"_L1},
    {u"\u00a5", "JPY CNY"_L1},
    {u"kr", "SEK NOK DKK ISK"_L1},
    {u"kr.", "SEK NOK DKK ISK"_L1},
    {u"Fr.", "CHF"_L1},
    {u"K\u010d", "CZK"_L1},
    {u"z\u0142", "PLN"_L1},
    {u"Ft", "HUF"_L1},
    {u"lei", "RON MDL"_L1},
    {u"\u20b9", "INR"_L1},
    {u"\u20a9", "KRW KPW"_L1},
    {u"\u20bd", "RUB"_L1},
    {u"\u20ba", "TRY"_L1},
    {u"\u20b4", "UAH"_L1},
    {u"\u20aa", "ILS"_L1},
    {u"\u20ab", "VND"_L1},
    {u"\u20b1", "PHP CUP"_L1},
    {u"\u0e3f", "THB"_L1},
    {u"\u20a6", "NGN"_L1},
    {u"\u20a1", "CRC SVC"_L1},
    {u"\u20b2", "PYG"_L1},
    {u"\u20b8", "KZT"_L1},
    {u"\u20ae", "MNT"_L1},
    {u"\u20ad", "LAK"_L1},
    {u"\u20b5", "GHS"_L1},
    {u"\u20be", "GEL"_L1},
    {u"\u20bc", "AZN"_L1},
    {u"\u09f3", "BDT"_L1},
    {u"\ufdfc", "IRR OMR QAR SAR YER"_L1},
    {u"\u17db", "KHR"_L1},
    {u"\u058f", "AMD"_L1},
    {u"\u060b", "AFN"_L1},
    {u"\u20a8", "INR LKR MUR NPR PKR SCR"_L1},
};

} // namespace

int currencyDigits(QByteArrayView code)
{
    const auto found = std::find_if(std::begin(others), std::end(others), [&](const Digits &other) {
        return code.trimmed().compare(other.code, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(others) ? 2 : found->digits;
}

bool namesCurrency(QStringView written, QByteArrayView code)
{
    const bool isFullWidth = written.size() == 1 && written.front() >= QChar(0xff00);
    const QString sign = isFullWidth ? written.toString().normalized(QString::NormalizationForm_KC)
                                     : written.toString();
    const QString wanted = QString::fromUtf8(code.trimmed()).toUpper();
    if (written.isEmpty() || wanted.isEmpty() || written == wanted)
        return true;
    const auto found = std::find_if(std::begin(signs), std::end(signs),
                                    [&](const Sign &known) { return known.sign == sign; });
    return found != std::end(signs) && found->codes.contains(wanted);
}

int currencyColumn(const Schema &columns, const Property &money)
{
    const QString &named = money.currencyPropertyName;
    return columns.indexOf(named.isEmpty() ? QString::fromLatin1(currencyProperty) : named);
}

} // namespace lineitems
