#include "models/changes/reviewlines.h"

#include "models/record/currency.h"
#include "models/table/valuetext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <optional>

namespace lineitems {

namespace {

/// What a line is sorted by: a number, else a text, else nothing. Keys of different groups are not compared.
struct LineKey
{
    QByteArray group; ///< the currency of an amount
    std::optional<Decimal> number;
    std::optional<QCollatorSortKey> text;

    /// Numbers, then texts, then what has no key, in either order.
    int kind() const { return number ? 0 : text ? 1 : 2; }
};

bool isBefore(const LineKey &a, const LineKey &b, Qt::SortOrder order)
{
    if (a.kind() != b.kind())
        return a.kind() < b.kind();
    if (a.group != b.group)
        return a.group < b.group;
    const bool isUp = order == Qt::AscendingOrder;
    if (a.number)
        return isUp ? *a.number < *b.number : *b.number < *a.number;
    return a.text && (isUp ? *a.text < *b.text : *b.text < *a.text);
}

class LineKeys
{
public:
    LineKeys(const TableSnapshot &table, const Review &review, const CopyMarks &copies, ReviewKey key)
        : m_table(table), m_review(review), m_copies(copies), m_key(key)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    LineKey of(const ReviewLine &line) const
    {
        switch (m_key) {
        case ReviewKey::Name:
            return text(lineItemName(m_table, rowOf(line)));
        case ReviewKey::Id:
            return value(nullptr, idOf(line));
        case ReviewKey::Property: {
            const Property *property = m_table.columns.find(propertyOf(line));
            return text(property ? property->title() : propertyOf(line));
        }
        case ReviewKey::Old:
        case ReviewKey::New:
            return amount(line);
        case ReviewKey::Money:
            return money(line);
        case ReviewKey::Copy:
            return copy(line);
        case ReviewKey::Note:
            return note(line);
        }
        Q_UNREACHABLE();
    }

private:
    const HeldBackRow &held(const ReviewLine &line) const
    {
        return m_review.changes.heldBack[static_cast<std::size_t>(line.change)];
    }
    const RowChange &change(const ReviewLine &line) const
    {
        return m_review.changes.changes[static_cast<std::size_t>(line.change)];
    }
    const CellChange &cell(const ReviewLine &line) const
    {
        return change(line).cells[static_cast<std::size_t>(line.cell)];
    }
    QByteArray idOf(const ReviewLine &line) const
    {
        return line.isHeldBack() ? held(line).id : change(line).id;
    }
    int rowOf(const ReviewLine &line) const
    {
        return line.isHeldBack() ? held(line).row : m_table.baseline.rowOf(change(line).id);
    }
    QString propertyOf(const ReviewLine &line) const
    {
        return line.isHeldBack() ? held(line).property : cell(line).property;
    }
    /// The old value, or the new one.
    QByteArray wireOf(const ReviewLine &line) const
    {
        const bool isOld = m_key == ReviewKey::Old;
        if (!line.isHeldBack())
            return isOld ? cell(line).before : cell(line).after;
        const int column = m_table.columns.indexOf(held(line).property);
        if (held(line).row < 0 || column < 0)
            return {};
        return (isOld ? m_table.baseline.value(held(line).row, column)
                      : m_table.value(held(line).row, column))
            .toByteArray();
    }

    /// Folded, because in the C locale a sort key is the plain text.
    LineKey text(const QString &shown) const
    {
        return shown.isEmpty() ? LineKey()
                               : LineKey{{}, std::nullopt, m_collator.sortKey(shown.toCaseFolded())};
    }
    /// Null: an id.
    LineKey value(const Property *property, const QByteArray &wire) const
    {
        if (!property || property->type == PropertyType::Number) {
            if (auto number = Decimal::parse(wire))
                return {{}, std::move(number), std::nullopt};
        }
        return text(property ? displayValue(*property, wire) : QString::fromUtf8(wire));
    }
    LineKey amount(const ReviewLine &line) const
    {
        const Property *property = m_table.columns.find(propertyOf(line));
        LineKey key = value(property, wireOf(line));
        const int currency = property && property->isMoney() ? currencyColumn(m_table.columns, *property)
                                                             : -1;
        if (key.number && currency >= 0 && rowOf(line) >= 0)
            key.group = m_table.value(rowOf(line), currency).toByteArray();
        return key;
    }
    LineKey money(const ReviewLine &line) const
    {
        if (line.isHeldBack())
            return {};
        const RowMoney &money = m_review.money.rows[static_cast<std::size_t>(line.change)];
        return {money.currencyAfter, money.difference(), std::nullopt};
    }
    LineKey copy(const ReviewLine &line) const
    {
        const CopyMarks::Place place = line.isHeldBack() ? CopyMarks::Place::Nowhere
                                                         : m_copies.placeOf(change(line).id);
        return place == CopyMarks::Place::Nowhere ? LineKey() : number(static_cast<int>(place));
    }
    /// As grave as what is to be read there: held back, to be confirmed, cleared.
    LineKey note(const ReviewLine &line) const
    {
        if (line.isHeldBack())
            return number(static_cast<int>(held(line).reason));
        constexpr int guards = 100;
        if (line.guarded >= 0) {
            const GuardSet &tripped = m_review.guards.rows[static_cast<std::size_t>(line.guarded)].tripped;
            int first = 0;
            while (first < guardCount && !tripped.has(static_cast<Guard>(first)))
                ++first;
            return number(guards + first);
        }
        return cell(line).after.isEmpty() ? number(guards + guardCount) : LineKey();
    }
    static LineKey number(int value) { return {{}, Decimal(value), std::nullopt}; }

    const TableSnapshot &m_table;
    const Review &m_review;
    const CopyMarks &m_copies;
    ReviewKey m_key;
    QCollator m_collator;
};

void addLines(std::vector<ReviewLine> &lines, const Review &review, int change, int guarded)
{
    const std::size_t cells = review.changes.changes[static_cast<std::size_t>(change)].cells.size();
    for (std::size_t cell = 0; cell < cells; ++cell)
        lines.push_back({change, static_cast<int>(cell), guarded});
}

} // namespace

std::vector<ReviewLine> reviewLines(const Review &review, ReviewOrder order)
{
    std::vector<ReviewLine> lines;
    for (std::size_t row = 0; row < review.changes.heldBack.size(); ++row)
        lines.push_back({static_cast<int>(row), -1, -1});
    std::vector<int> changes = review.largestFirst;
    if (order == ReviewOrder::AsInTable)
        std::iota(changes.begin(), changes.end(), 0);
    else if (order == ReviewOrder::SmallestFirst)
        std::reverse(changes.begin(), changes.end());
    std::vector<int> guardedAt(changes.size(), -1);
    int position = 0;
    for (const GuardedRow &row : review.guards.rows)
        guardedAt[static_cast<std::size_t>(row.change)] = position++;
    for (const bool guarded : {true, false}) {
        for (const int change : changes) {
            const int at = guardedAt[static_cast<std::size_t>(change)];
            if ((at >= 0) == guarded)
                addLines(lines, review, change, at);
        }
    }
    return lines;
}

std::vector<ReviewLine> sortedLines(std::vector<ReviewLine> lines, const TableSnapshot &table,
                                    const Review &review, const CopyMarks &copies, ReviewKey key,
                                    Qt::SortOrder order, const CancelCheck &cancelled)
{
    const LineKeys keys(table, review, copies, key);
    std::vector<std::pair<LineKey, ReviewLine>> keyed;
    keyed.reserve(lines.size());
    for (const ReviewLine &line : lines) {
        if (keyed.size() % 1024 == 0 && cancelled && cancelled())
            return lines;
        keyed.emplace_back(keys.of(line), line);
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [order](const auto &a, const auto &b) { return isBefore(a.first, b.first, order); });
    std::transform(keyed.begin(), keyed.end(), lines.begin(), [](const auto &each) { return each.second; });
    return lines;
}

} // namespace lineitems
