#include "models/table/textsearch.h"

#include "models/table/shownvalue.h"
#include "models/table/valuetext.h"

#include <algorithm>

namespace lineitems {

namespace {

constexpr int cellsBetweenChecks = 256;
/// Answers that are remembered for each column, in slots that cell keys share.
constexpr std::size_t answerSlots = 4096;

struct Answer
{
    quint32 key = 0;
    bool known = false;
    bool found = false;
};

/// One column's cells against the matcher; equal cells of the baseline are compared once, as far as remembered.
class ColumnSearch final
{
public:
    ColumnSearch(const TableSnapshot &table, int column, const TextMatcher &matcher,
                 const ValueFormat &format)
        : m_table(table), m_shown(table), m_column(column), m_isMoney(table.columns.at(column).isMoney()),
          m_matcher(matcher), m_format(format), m_answers(answerSlots)
    {
    }

    bool isFound(int row) { return isFoundPlain(row) || (m_isMoney && isFoundInMoney(row)); }

private:
    /// Without the currency of its row.
    bool isFoundPlain(int row)
    {
        if (!m_shown.isLoaded(row, m_column))
            return compare(m_shown.at(row, m_column).wire());
        const Column &cells = m_table.baseline.column(m_column);
        const quint32 key = cells.cellKey(row);
        Answer &answer = m_answers[key % answerSlots];
        if (!answer.known || answer.key != key)
            answer = {key, true, compare(cells.value(row))};
        return answer.found;
    }

    bool isFoundInMoney(int row) const
    {
        const QStringList writings = moneyWritings(m_table, row, m_column, m_shown.at(row, m_column).wire());
        return std::any_of(writings.begin(), writings.end(),
                           [this](const QString &writing) { return m_matcher.matches(writing); });
    }

    bool compare(QByteArrayView wire) const
    {
        return m_matcher.matches(displayValue(m_table.columns.at(m_column), wire, m_format));
    }

    const TableSnapshot &m_table;
    ShownValues m_shown;
    int m_column;
    bool m_isMoney;
    const TextMatcher &m_matcher;
    const ValueFormat &m_format;
    std::vector<Answer> m_answers;
};

} // namespace

TextMatcher::TextMatcher(const TextQuery &query) : m_query(query)
{
    if (!query.isRegex)
        return;
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_regex = QRegularExpression(query.text, options);
    if (!m_regex.isValid())
        m_error = {m_regex.errorString(), m_regex.patternErrorOffset()};
    else if (query.wholeCell)
        m_regex.setPattern(QRegularExpression::anchoredPattern(query.text));
}

bool TextMatcher::matches(const QString &text) const
{
    if (m_query.text.isEmpty() || m_error)
        return false;
    if (m_query.isRegex)
        return m_regex.match(text).hasMatch();
    const Qt::CaseSensitivity sensitivity = m_query.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    return m_query.wholeCell ? text.compare(m_query.text, sensitivity) == 0
                             : text.contains(m_query.text, sensitivity);
}

std::vector<CellMatch> findText(const TableSnapshot &table, const ViewCells &cells, const TextQuery &query,
                                const ValueFormat &format, const CancelCheck &cancelled)
{
    const TextMatcher matcher(query);
    std::vector<CellMatch> matches;
    int untilCheck = cellsBetweenChecks;
    for (std::size_t part = 0; part < cells.parts.size(); ++part) {
        ColumnSearch search(table, cells.parts[part].column, matcher, format);
        for (const RowRun &run : cells.parts[part].runs) {
            for (int position = run.first; position <= run.last; ++position) {
                if (--untilCheck == 0) {
                    if (cancelled && cancelled())
                        return {};
                    untilCheck = cellsBetweenChecks;
                }
                if (search.isFound(cells.rows[static_cast<std::size_t>(position)]))
                    matches.push_back({position, static_cast<int>(part)});
            }
        }
    }
    std::sort(matches.begin(), matches.end());
    return matches;
}

} // namespace lineitems
