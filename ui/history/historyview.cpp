#include "ui/history/historyview.h"

#include "models/table/numberkey.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace lineitems {

namespace {

/// Of one cell of the history's table, or of a row of it.
struct Key
{
    std::optional<NumberKey> number;
    std::optional<QCollatorSortKey> text; ///< of what is no number

    bool isEmpty() const { return !number && !text; }
    bool operator<(const Key &other) const
    {
        if (number && other.number)
            return *number < *other.number;
        return number || other.number ? number.has_value() : *text < *other.text;
    }
};

class Keys
{
public:
    Keys(const HistoryWords &words, HistorySorting sorting) : m_words(words), m_sorting(sorting)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    Key ofRow(const HistoryRow &row) const
    {
        Key best = ofCell(row, row.row.cells.empty() ? -1 : 0);
        if (HistoryWords::isOfRow(m_sorting.column))
            return best;
        for (int cell = 1; cell < static_cast<int>(row.row.cells.size()); ++cell) {
            Key key = ofCell(row, cell);
            if (!key.isEmpty() && (best.isEmpty() || comesFirst(key, best)))
                best = std::move(key);
        }
        return best;
    }

    /// Neither is empty.
    bool comesFirst(const Key &a, const Key &b) const
    {
        return m_sorting.order == Qt::AscendingOrder ? a < b : b < a;
    }

private:
    Key ofCell(const HistoryRow &row, int cell) const
    {
        const bool isId = m_sorting.column == HistoryWords::IdColumn;
        const auto wire = isId ? row.row.id : m_words.wireValue(row, cell, m_sorting.column);
        if (const auto number = wire ? numberKey(*wire) : std::nullopt)
            return {number, {}};
        // A value that is empty or not known is nothing to sort by, whatever stands there in its place.
        const bool isNothing = !HistoryWords::isOfRow(m_sorting.column)
            && m_sorting.column != HistoryWords::PropertyColumn && (!wire || wire->isEmpty());
        const QString text = isNothing ? QString() : m_words.text(row, cell, m_sorting.column);
        // Folded, because in the C locale a sort key is the plain text.
        return {{}, text.isEmpty() ? std::nullopt : std::optional(m_collator.sortKey(text.toCaseFolded()))};
    }

    const HistoryWords &m_words;
    HistorySorting m_sorting;
    QCollator m_collator;
};

} // namespace

HistoryView::HistoryView(std::shared_ptr<const HistoryWords> words, QString text, HistorySorting sorting)
    : m_words(std::move(words)), m_text(std::move(text)), m_sorting(sorting)
{
}

bool HistoryView::holds(const HistoryRow &row, int cell, int column) const
{
    const std::optional<QByteArray> wire = m_words->wireValue(row, cell, column);
    return m_words->text(row, cell, column).contains(m_text, Qt::CaseInsensitive)
        || (wire && QString::fromUtf8(*wire).contains(m_text, Qt::CaseInsensitive));
}

bool HistoryView::shows(const HistoryRow &row) const
{
    if (m_text.isEmpty())
        return true;
    const int cells = static_cast<int>(row.row.cells.size());
    for (int column = 0; column < HistoryWords::ColumnCount; ++column) {
        const int times = HistoryWords::isOfRow(column) ? 1 : cells;
        for (int cell = 0; cell < times; ++cell) {
            if (holds(row, cell < cells ? cell : -1, column))
                return true;
        }
    }
    return false;
}

void HistoryView::sort(std::vector<const HistoryRow *> &rows) const
{
    if (m_sorting.column < 0)
        return;
    const Keys keys(*m_words, m_sorting);
    std::vector<std::pair<Key, const HistoryRow *>> keyed;
    keyed.reserve(rows.size());
    for (const HistoryRow *row : rows)
        keyed.emplace_back(keys.ofRow(*row), row);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) {
        if (a.first.isEmpty() || b.first.isEmpty())
            return !a.first.isEmpty() && b.first.isEmpty();
        return keys.comesFirst(a.first, b.first);
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const auto &each) { return each.second; });
}

} // namespace lineitems
