#include "models/record/currency.h"

#include <algorithm>
#include <iterator>

namespace lineitems {

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

} // namespace

int currencyDigits(QByteArrayView code)
{
    const auto found = std::find_if(std::begin(others), std::end(others), [&](const Digits &other) {
        return code.trimmed().compare(other.code, Qt::CaseInsensitive) == 0;
    });
    return found == std::end(others) ? 2 : found->digits;
}

} // namespace lineitems
