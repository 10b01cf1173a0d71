#include "models/table/distinctvalues.h"

#include "models/record/currency.h"
#include "models/table/filterexpression.h"
#include "models/table/filtervalue.h"
#include "models/table/numberkey.h"
#include "models/table/rowstatus.h"
#include "models/table/shownvalue.h"
#include "models/table/valuetext.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <deque>

namespace lineitems {

namespace {

/// Rows with one wire value, and the currency that they share: empty where they have none, or several.
struct WireRows
{
    int count = 0;
    QByteArray currency;

    void add(QByteArrayView theirs)
    {
        if (count++ == 0)
            currency = theirs.toByteArray();
        else if (currency != theirs)
            currency.clear();
    }
};

/// Texts point into the snapshot, or to what is made of its edits.
struct WireCounts
{
    QHash<QByteArrayView, WireRows> rows;
    std::deque<ShownValue> made;
};

/// Nothing if it is cancelled.
std::optional<WireCounts> wireCounts(const TableSnapshot &table, const std::vector<int> &rows, int column,
                                     const CancelCheck &cancelled)
{
    const ShownValues shown(table);
    const Property &property = table.columns.at(column);
    const int currency = property.isMoney() ? currencyColumn(table.columns, property) : -1;
    WireCounts counts;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 1024 == 0 && cancelled && cancelled())
            return std::nullopt;
        const bool isLoaded = shown.isLoaded(rows[i], column);
        const QByteArrayView wire = isLoaded ? table.value(rows[i], column)
                                             : counts.made.emplace_back(shown.at(rows[i], column)).wire();
        counts.rows[wire].add(currency < 0 ? QByteArrayView() : table.value(rows[i], currency));
    }
    return counts;
}

void add(DistinctValue &value, const QString &text, int count, const QString &money)
{
    // Of several spellings the least one, whatever the order of the hash.
    if (value.count == 0 || text < value.text)
        value.text = text;
    value.money = value.count == 0 || value.money == money ? money : QString();
    value.count += count;
}

std::vector<DistinctValue> statusCounts(const TableSnapshot &table, const std::vector<int> &rows)
{
    std::vector<int> counts(static_cast<std::size_t>(statusWords().size()));
    for (const int row : rows)
        ++counts[static_cast<std::size_t>(rowStatus(table, row))];
    std::vector<DistinctValue> values;
    for (std::size_t status = 0; status < counts.size(); ++status) {
        if (counts[status] > 0)
            values.push_back({statusWords()[static_cast<qsizetype>(status)], counts[status]});
    }
    return values;
}

std::vector<DistinctValue> inNumericOrder(std::vector<DistinctValue> values)
{
    using Keyed = std::pair<std::optional<NumberKey>, DistinctValue>;
    std::vector<Keyed> keyed;
    for (DistinctValue &value : values)
        keyed.emplace_back(numberKey(value.text.toUtf8()), std::move(value));
    std::sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        if (a.first && b.first)
            return *a.first < *b.first;
        // Empty, numbers, and what is no number.
        const auto group = [](const Keyed &one) { return one.second.text.isEmpty() ? 0 : one.first ? 1 : 2; };
        return std::pair(group(a), a.second.text) < std::pair(group(b), b.second.text);
    });
    values.clear();
    for (Keyed &entry : keyed)
        values.push_back(std::move(entry.second));
    return values;
}

std::vector<DistinctValue> inTextOrder(std::vector<DistinctValue> values)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, DistinctValue>> keyed;
    for (DistinctValue &value : values) {
        QCollatorSortKey key = collator.sortKey(value.text.toCaseFolded());
        keyed.emplace_back(std::move(key), std::move(value));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.second.text.isEmpty() != b.second.text.isEmpty() ? a.second.text.isEmpty()
                                                                  : a.first < b.first;
    });
    values.clear();
    for (auto &entry : keyed)
        values.push_back(std::move(entry.second));
    return values;
}

} // namespace

QString valueKey(const Property &property, const QString &text)
{
    if (property.type == PropertyType::Number) {
        if (const auto number = Decimal::parse(text.toUtf8()))
            return QString::fromLatin1(number->normalized().toPlainString());
    }
    return text.toCaseFolded();
}

std::vector<DistinctValue> distinctValues(const TableSnapshot &table, const std::vector<int> &rows,
                                          const QString &property, const ValueFormat &format,
                                          const CancelCheck &cancelled)
{
    if (property.isEmpty())
        return statusCounts(table, rows);
    const int column = table.columns.indexOf(property);
    if (column < 0)
        return {};
    const auto wires = wireCounts(table, rows, column, cancelled);
    if (!wires)
        return {};
    const Property &shown = table.columns.at(column);
    QHash<QString, DistinctValue> values;
    for (auto it = wires->rows.cbegin(); it != wires->rows.cend(); ++it) {
        const auto &[count, currency] = it.value();
        const QString money = currency.isEmpty() ? QString() : valueText(shown, it.key(), currency, format);
        const QStringList texts = listedValues(shown, it.key(), format);
        for (const QString &text : texts)
            add(values[valueKey(shown, text)], text, count, money);
    }
    std::vector<DistinctValue> all(values.cbegin(), values.cend());
    return shown.type == PropertyType::Number ? inNumericOrder(std::move(all)) : inTextOrder(std::move(all));
}

} // namespace lineitems
