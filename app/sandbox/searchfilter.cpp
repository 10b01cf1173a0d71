#include "app/sandbox/searchfilter.h"

#include "app/sandbox/valuecheck.h"

#include <algorithm>
#include <array>

namespace lineitems::sandbox {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

/// `*` stands for any characters, also none.
bool fitsPattern(QStringView word, QStringView pattern)
{
    if (pattern.isEmpty())
        return word.isEmpty();
    if (pattern.front() != u'*')
        return !word.isEmpty() && word.front() == pattern.front()
            && fitsPattern(word.sliced(1), pattern.sliced(1));
    return fitsPattern(word, pattern.sliced(1)) || (!word.isEmpty() && fitsPattern(word.sliced(1), pattern));
}

/// Whether one word of the text is that token.
bool containsToken(const QByteArray &text, const QByteArray &token)
{
    const QString words = QString::fromUtf8(text).toCaseFolded();
    const QString pattern = QString::fromUtf8(token).toCaseFolded();
    for (qsizetype begin = 0, end = 0; begin < words.size(); begin = end + 1) {
        for (end = begin; end < words.size() && isWordCharacter(words[end]);)
            ++end;
        if (end > begin && fitsPattern(QStringView(words).sliced(begin, end - begin), pattern))
            return true;
    }
    return false;
}

bool isIn(ValueKind kind, const QByteArray &value, const std::vector<QByteArray> &values)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const QByteArray &each) { return compareValues(kind, value, each) == 0; });
}

/// EQ, NEQ and IN look at each option of a value that has several.
bool equals(ValueKind kind, const QByteArray &value, const std::vector<QByteArray> &wanted)
{
    if (kind != ValueKind::Options)
        return isIn(kind, value, wanted);
    const QList<QByteArray> options = value.split(';');
    return std::any_of(options.begin(), options.end(),
                       [&](const QByteArray &option) { return isIn(kind, option, wanted); });
}

} // namespace

bool isSearchOperator(const QByteArray &op)
{
    static constexpr std::array operators{"EQ",
                                          "NEQ",
                                          "GT",
                                          "GTE",
                                          "LT",
                                          "LTE",
                                          "BETWEEN",
                                          "IN",
                                          "NOT_IN",
                                          "HAS_PROPERTY",
                                          "NOT_HAS_PROPERTY",
                                          "CONTAINS_TOKEN",
                                          "NOT_CONTAINS_TOKEN"};
    return std::any_of(operators.begin(), operators.end(), [&](const char *each) { return op == each; });
}

std::weak_ordering compareValues(ValueKind kind, const QByteArray &a, const QByteArray &b)
{
    if (kind == ValueKind::Number && !a.isEmpty() && !b.isEmpty()) {
        const std::optional<Decimal> left = Decimal::parse(a);
        const std::optional<Decimal> right = Decimal::parse(b);
        if (left && right)
            return *left <=> *right;
    }
    if (kind == ValueKind::Date || kind == ValueKind::DateTime) {
        const std::optional<qint64> left = instantOf(a);
        const std::optional<qint64> right = instantOf(b);
        if (left && right)
            return *left <=> *right;
    }
    return a.compare(b, Qt::CaseInsensitive) <=> 0;
}

bool RecordMatcher::matches(const Record &record) const
{
    const auto &groups = m_request.filterGroups;
    const bool anyGroup = groups.empty()
        || std::any_of(groups.begin(), groups.end(), [&](const std::vector<SearchFilter> &filters) {
                              return std::all_of(
                                  filters.begin(), filters.end(),
                                  [&](const SearchFilter &filter) { return holds(filter, record); });
                          });
    return anyGroup && hasWords(record);
}

bool RecordMatcher::holds(const SearchFilter &filter, const Record &record) const
{
    const int property = m_portal.table().indexOf(filter.property);
    const ValueKind kind = m_portal.table().at(property).kind;
    const QByteArray &value = record.value(property);
    const QByteArray &op = filter.op;
    if (op == "HAS_PROPERTY" || op == "NOT_HAS_PROPERTY")
        return value.isEmpty() == (op == "NOT_HAS_PROPERTY");
    if (op == "NEQ")
        return !equals(kind, value, {filter.value});
    if (op == "NOT_IN")
        return !equals(kind, value, filter.values);
    if (op == "NOT_CONTAINS_TOKEN")
        return !containsToken(value, filter.value);
    if (value.isEmpty())
        return false;
    if (op == "EQ")
        return equals(kind, value, {filter.value});
    if (op == "IN")
        return equals(kind, value, filter.values);
    if (op == "CONTAINS_TOKEN")
        return containsToken(value, filter.value);

    const std::weak_ordering order = compareValues(kind, value, filter.value);
    if (op == "BETWEEN")
        return order >= 0 && compareValues(kind, value, filter.highValue) <= 0;
    if (op == "GT")
        return order > 0;
    if (op == "GTE")
        return order >= 0;
    return op == "LT" ? order < 0 : order <= 0;
}

bool RecordMatcher::hasWords(const Record &record) const
{
    if (m_request.query.isEmpty())
        return true;
    const KnownProperties &known = m_portal.known();
    const QByteArray text = record.value(known.name) + ' ' + record.value(known.sku);
    const QList<QByteArray> words = m_request.query.simplified().split(' ');
    return std::all_of(words.begin(), words.end(),
                       [&](const QByteArray &word) { return containsToken(text, word + '*'); });
}

} // namespace lineitems::sandbox
