#include "models/table/errorclusters.h"

#include "models/table/conflicts.h"

#include <QHash>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// A page of HTML differs from another in its first lines, or not in a way that is of use here.
constexpr qsizetype longestPattern = 500;
constexpr QChar placeholder(0x2026);

/// HubSpot puts the refused value in front of these, without quotes.
constexpr QLatin1StringView afterValue[] = {
    " was not a valid "_L1, " was not one of "_L1, " is not a valid "_L1,
    " is not one of "_L1,   " was not valid"_L1,
};

QStringView withoutLeadingValue(QStringView message, QString &pattern)
{
    qsizetype begin = -1;
    for (const QLatin1StringView words : afterValue) {
        const qsizetype at = message.indexOf(words);
        if (at > 0 && (begin < 0 || at < begin))
            begin = at;
    }
    if (begin < 0)
        return message;
    pattern += placeholder;
    return message.mid(begin);
}

/// The quote that closes this one, or null. An apostrophe within a word opens nothing.
QChar closingQuote(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'"':
        return u'"';
    case u'[':
        return u']';
    case u'“':
        return u'”';
    case u'\'':
        return at == 0 || !text[at - 1].isLetterOrNumber() ? QChar(u'\'') : QChar();
    default:
        return {};
    }
}

bool isWordPart(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'-' || letter == u':' || letter == u'.';
}

/// Copies a word, or a placeholder if it has a digit; returns where it ends. A point at its end is the
/// sentence's.
qsizetype takeWord(QStringView text, qsizetype begin, QString &pattern)
{
    qsizetype end = begin;
    while (end < text.size() && isWordPart(text[end]))
        ++end;
    while (end > begin + 1 && (text[end - 1] == u'.' || text[end - 1] == u':'))
        --end;
    const QStringView word = text.mid(begin, end - begin);
    if (std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); }))
        pattern += placeholder;
    else
        pattern += word;
    return end;
}

/// What makes two rows' reasons one. The status tells reasons apart only where the server gave no other.
QString clusterKey(const RowResult &result, const QString &pattern)
{
    const RowError &error = result.error;
    const int status = error.message.isEmpty() ? error.httpStatus : 0;
    const QString parts[] = {QString::number(int(*result.outcome)),
                             QString::number(int(error.problem)),
                             QString::number(status),
                             error.category,
                             error.code,
                             error.property,
                             pattern};
    QString key;
    for (const QString &part : parts)
        key += part + QChar(0x1f);
    return key;
}

/// Nobody reads more reasons than these; what else there is becomes one, at the end.
void joinTheRest(std::vector<ErrorCluster> &clusters)
{
    if (clusters.size() <= mostClusters)
        return;
    ErrorCluster rest = std::move(clusters[mostClusters - 1]);
    rest.key = u"rest"_s;
    rest.isRest = true;
    rest.sample = {};
    for (std::size_t i = mostClusters; i < clusters.size(); ++i)
        rest.rows.insert(rest.rows.end(), clusters[i].rows.begin(), clusters[i].rows.end());
    std::sort(rest.rows.begin(), rest.rows.end());
    clusters.resize(mostClusters - 1);
    clusters.push_back(std::move(rest));
}

} // namespace

QString messagePattern(const QString &message)
{
    QString pattern;
    const QStringView text = withoutLeadingValue(QStringView(message).left(longestPattern), pattern);
    for (qsizetype at = 0; at < text.size();) {
        const QChar close = closingQuote(text, at);
        const qsizetype end = close.isNull() ? -1 : text.indexOf(close, at + 1);
        if (end > 0) {
            pattern += text[at];
            pattern += placeholder;
            pattern += close;
            at = end + 1;
        } else if (isWordPart(text[at])) {
            at = takeWord(text, at, pattern);
        } else {
            pattern += text[at++];
        }
    }
    return pattern.simplified();
}

std::vector<ErrorCluster> errorClusters(const TableSnapshot &table)
{
    std::vector<ErrorCluster> clusters;
    QHash<QString, std::size_t> positions;
    QHash<QString, QString> patterns;
    table.results.forEach([&](int row, const RowResult &result) {
        if (!isProblem(table, row, result))
            return;
        const QString message = result.error.message.left(longestPattern);
        auto pattern = patterns.find(message);
        if (pattern == patterns.end())
            pattern = patterns.insert(message, messagePattern(message));
        const QString key = clusterKey(result, *pattern);
        const auto position = positions.find(key);
        if (position == positions.end()) {
            positions.insert(key, clusters.size());
            clusters.push_back({key, *result.outcome, result.error, {row}});
        } else {
            clusters[*position].rows.push_back(row);
        }
    });
    std::sort(clusters.begin(), clusters.end(), [](const ErrorCluster &a, const ErrorCluster &b) {
        return a.rows.size() != b.rows.size() ? a.rows.size() > b.rows.size()
                                              : a.rows.front() < b.rows.front();
    });
    joinTheRest(clusters);
    return clusters;
}

} // namespace lineitems
