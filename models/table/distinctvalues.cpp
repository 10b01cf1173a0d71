#include "models/table/distinctvalues.h"

#include "models/table/filterexpression.h"
#include "models/table/filtervalue.h"
#include "models/table/numberkey.h"
#include "models/table/rowstatus.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace lineitems {

namespace {

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
    // The texts point into the snapshot.
    QHash<QByteArrayView, int> wires;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % 1024 == 0 && cancelled && cancelled())
            return {};
        ++wires[table.value(rows[i], column)];
    }
    const Property &shown = table.columns.at(column);
    QHash<QString, DistinctValue> values;
    for (auto it = wires.cbegin(); it != wires.cend(); ++it) {
        const QStringList texts = listedValues(shown, it.key(), format);
        for (const QString &text : texts) {
            DistinctValue &value = values[valueKey(shown, text)];
            // Of several spellings the least one, whatever the order of the hash.
            if (value.count == 0 || text < value.text)
                value.text = text;
            value.count += it.value();
        }
    }
    std::vector<DistinctValue> all(values.cbegin(), values.cend());
    return shown.type == PropertyType::Number ? inNumericOrder(std::move(all)) : inTextOrder(std::move(all));
}

} // namespace lineitems
