#include "models/bulk/textcounter.h"

#include "models/record/decimal.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace lineitems {

namespace {

struct Counter
{
    QByteArray before;
    QByteArray after;
    Decimal number;
    qsizetype width = 0; ///< of a number with leading zeros
};

/// How one place of the given line goes on, each time that the line comes round.
struct Turn
{
    QByteArray text; ///< if it has no counter
    std::optional<Counter> last;
    Decimal first; ///< how far the first time is from `last`
    Decimal each; ///< and each further time from the one before
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Counter> counterOf(const QByteArray &text)
{
    const auto begin = std::find_if_not(text.rbegin(), text.rend(), isDigit).base();
    const bool atEnd = begin != text.end();
    const auto end = atEnd ? text.end() : std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype from = atEnd ? begin - text.begin() : 0;
    const QByteArray digits = text.mid(from, end - text.begin() - from);
    // A text of more digits than a number may have is nobody's counter.
    const auto number = Decimal::parse(digits);
    if (!number)
        return std::nullopt;
    return Counter{text.first(from), text.sliced(from + digits.size()), *number,
                   digits.startsWith('0') ? digits.size() : 0};
}

QByteArray textOf(const Counter &counter, const Decimal &number)
{
    QByteArray digits = number.toPlainString();
    if (!number.isNegative())
        digits = digits.rightJustified(counter.width, '0');
    return counter.before + digits + counter.after;
}

/// The counters of one stem, in their order.
struct Family
{
    std::vector<Decimal> numbers;
    std::optional<Decimal> step; ///< nothing if they do not count evenly
    qsizetype width = 0;
    std::size_t seen = 0;
};

using Stem = std::pair<QByteArray, QByteArray>;
using Families = QHash<Stem, Family>;

Stem stemOf(const Counter &counter)
{
    return {counter.before, counter.after};
}

std::optional<Decimal> evenStep(const std::vector<Decimal> &numbers, int loneStep)
{
    if (numbers.size() == 1)
        return Decimal(loneStep);
    const Decimal step = numbers[1] - numbers[0];
    for (std::size_t i = 2; i < numbers.size(); ++i) {
        if (numbers[i] - numbers[i - 1] != step)
            return std::nullopt;
    }
    return step;
}

Families familiesOf(const std::vector<std::optional<Counter>> &counters, int loneStep)
{
    Families families;
    for (const auto &counter : counters) {
        if (!counter)
            continue;
        Family &family = families[stemOf(*counter)];
        family.numbers.push_back(counter->number);
        family.width = qMax(family.width, counter->width);
    }
    for (Family &family : families)
        family.step = evenStep(family.numbers, loneStep);
    return families;
}

Turn turnOf(const Counter &counter, Family &family)
{
    Turn turn{{}, counter, {}, {}};
    if (!family.step)
        return turn;
    turn.last->width = family.width;
    turn.last->number = family.numbers.back();
    turn.first = *family.step * Decimal(static_cast<qint64>(++family.seen));
    turn.each = *family.step * Decimal(static_cast<qint64>(family.numbers.size()));
    return turn;
}

} // namespace

std::optional<std::function<QByteArray(int)>> continuedCounters(const std::vector<QByteArray> &given,
                                                                int loneStep)
{
    std::vector<std::optional<Counter>> counters(given.size());
    std::transform(given.begin(), given.end(), counters.begin(), counterOf);
    Families families = familiesOf(counters, loneStep);
    if (families.isEmpty())
        return std::nullopt;
    std::vector<Turn> turns;
    for (std::size_t place = 0; place < given.size(); ++place) {
        const auto &counter = counters[place];
        turns.push_back(counter ? turnOf(*counter, families[stemOf(*counter)])
                                : Turn{given[place], {}, {}, {}});
    }
    return [turns = std::move(turns)](int place) {
        const auto at = static_cast<std::size_t>(place - 1);
        const Turn &turn = turns[at % turns.size()];
        const Decimal round(static_cast<qint64>(at / turns.size()));
        return turn.last ? textOf(*turn.last, turn.last->number + turn.first + turn.each * round) : turn.text;
    };
}

std::optional<std::function<QByteArray(int)>> steppedCounter(const QByteArray &first, int step)
{
    return continuedCounters({first}, step);
}

} // namespace lineitems
