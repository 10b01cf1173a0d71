#include "models/table/rowmatcher.h"

#include "models/table/conflicts.h"

#include <algorithm>

namespace lineitems {

RowMatcher::RowMatcher(const TableSnapshot &table, const RowQuery &query, const ValueFormat &format)
    : m_table(table), m_shown(table), m_filter(query.filter)
{
    for (const FilterNode &clause : query.where)
        m_clauses.emplace_back(clause, table, format, query.today);
    const QStringList words = query.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        m_words.emplace_back(word, table.columns, format);
}

bool RowMatcher::matches(int row)
{
    return isInFilter(row)
        && std::all_of(m_clauses.begin(), m_clauses.end(),
                       [&](FilterMatcher &clause) { return clause.matches(row); })
        && std::all_of(m_words.begin(), m_words.end(), [&](WordMatcher &word) { return hasWord(word, row); });
}

bool RowMatcher::isInFilter(int row) const
{
    const RowResult *result = m_table.results.find(row);
    switch (m_filter) {
    case RowFilter::All:
    case RowFilter::Picked: // only these rows are asked about
        return true;
    case RowFilter::Changed:
        return m_table.edits.row(row) != nullptr;
    case RowFilter::Invalid:
        return m_table.edits.isRowInvalid(row);
    case RowFilter::Failed:
        return result && (result->outcome == Outcome::Failed || result->outcome == Outcome::Unknown);
    case RowFilter::Conflict:
        return result && result->outcome == Outcome::Conflict && isProblem(m_table, row, *result);
    case RowFilter::Saved:
        return result && result->outcome == Outcome::Saved;
    }
    Q_UNREACHABLE();
}

bool RowMatcher::hasWord(WordMatcher &word, int row)
{
    const bool isEdited = !m_table.edits.isEmpty() && m_table.edits.row(row);
    for (int column = 0; column < m_table.columns.size(); ++column) {
        const bool found = isEdited && !m_shown.isLoaded(row, column)
            ? word.isIn(column, m_shown.at(row, column).wire())
            : word.isInCell(column, m_table.baseline.column(column), row);
        if (found
            || (word.mayBeInMoney(column)
                && word.isInMoney(m_table, row, column, m_shown.at(row, column).wire())))
            return true;
    }
    return false;
}

} // namespace lineitems
