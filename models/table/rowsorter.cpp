#include "models/table/rowsorter.h"

#include "models/record/billingterm.h"
#include "models/table/numberkey.h"
#include "models/table/rowstatus.h"
#include "models/table/shownvalue.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <optional>

namespace lineitems {

namespace {

/// Sorts by keys that are made once a row. A row without a key (empty, or no such value) goes to the end.
template <typename KeyOf>
std::vector<int> sortedBy(const std::vector<int> &rows, Qt::SortOrder order, const CancelCheck &cancelled,
                          KeyOf keyOf)
{
    using Key = typename decltype(keyOf(0))::value_type;
    std::vector<std::pair<Key, int>> keyed;
    std::vector<int> last;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 1024 == 0 && cancelled && cancelled())
            return rows;
        if (auto key = keyOf(rows[i]))
            keyed.emplace_back(std::move(*key), rows[i]);
        else
            last.push_back(rows[i]);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    for (const auto &entry : keyed)
        sorted.push_back(entry.second);
    sorted.insert(sorted.end(), last.begin(), last.end());
    return sorted;
}

std::optional<qint64> dateKey(QByteArrayView wire)
{
    const auto date = dateFromWire(wire);
    return date ? std::optional(date->toJulianDay()) : std::nullopt;
}

std::optional<qint64> dateTimeKey(QByteArrayView wire)
{
    const auto moment = dateTimeFromWire(wire);
    return moment ? std::optional(moment->toMSecsSinceEpoch()) : std::nullopt;
}

/// By length, as near as months, weeks and days compare.
std::optional<qint64> termKey(QByteArrayView wire)
{
    constexpr qint64 days[] = {30, 7, 1};
    const auto term = billingTermFromWire(wire);
    return term ? std::optional(term->count * days[static_cast<int>(term->unit)]) : std::nullopt;
}

/// From a row to the key of its cell; one key for each distinct value of a dictionary column.
template <typename KeyOfValue>
auto cellKeys(const TableSnapshot &table, int column, KeyOfValue keyOf)
{
    using Key = decltype(keyOf(QByteArrayView()));
    return [&table, shown = ShownValues(table), column, keyOf,
            known = QHash<quint32, Key>()](int row) mutable -> Key {
        const Column &cells = table.baseline.column(column);
        if (!cells.isDictionary() || !shown.isLoaded(row, column))
            return keyOf(shown.at(row, column).wire());
        auto key = known.constFind(cells.cellKey(row));
        if (key == known.constEnd())
            key = known.insert(cells.cellKey(row), keyOf(cells.value(row)));
        return *key;
    };
}

/// Collation keys of what is displayed.
auto textKey(const Property &property)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return [&property, collator](QByteArrayView wire) -> std::optional<QCollatorSortKey> {
        if (wire.isEmpty())
            return std::nullopt;
        // Folded, because in the C locale a sort key is the plain text.
        return collator.sortKey(displayValue(property, wire).toCaseFolded());
    };
}

std::vector<int> sortedByColumn(const std::vector<int> &rows, const TableSnapshot &table, int column,
                                Qt::SortOrder order, const CancelCheck &cancelled)
{
    const auto by = [&](auto keyOf) {
        return sortedBy(rows, order, cancelled, cellKeys(table, column, keyOf));
    };
    const Property &property = table.columns.at(column);
    switch (property.type) {
    case PropertyType::Number:
        return by(numberKey);
    case PropertyType::Date:
        return by(dateKey);
    case PropertyType::DateTime:
        return by(dateTimeKey);
    default:
        return isBillingTerm(property) ? by(termKey) : by(textKey(property));
    }
}

std::vector<int> sortedByKey(const std::vector<int> &rows, const TableSnapshot &table, const SortKey &key,
                             const CancelCheck &cancelled)
{
    if (key.column < 0 || key.column > table.columns.size())
        return rows;
    if (key.column == 0)
        return sortedBy(rows, key.order, cancelled,
                        [&](int row) { return std::optional(rowStatus(table, row)); });

    const int column = key.column - 1;
    std::vector<int> sorted = sortedByColumn(rows, table, column, key.order, cancelled);
    // What is no value of its type has no key either, and yet stands before the empty cells.
    const ShownValues shown(table);
    std::stable_partition(sorted.begin(), sorted.end(),
                          [&](int row) { return !shown.at(row, column).wire().isEmpty(); });
    return sorted;
}

} // namespace

std::vector<int> sortedRows(std::vector<int> rows, const TableSnapshot &table,
                            const std::vector<SortKey> &keys, const CancelCheck &cancelled)
{
    // Each pass is stable, so the last one, by the first key, has the last word.
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        if (cancelled && cancelled())
            break;
        rows = sortedByKey(rows, table, *key, cancelled);
    }
    return rows;
}

} // namespace lineitems
