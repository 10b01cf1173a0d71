#include "app/sandbox/sampledata.h"

#include "app/sandbox/amounts.h"
#include "app/sandbox/random.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstId = 21'480'300'117;
constexpr qint64 idStep = 37; // ids of a real portal have gaps
constexpr qint64 firstDealId = 9'310'450'021;
constexpr qint64 firstCreation = 1'736'755'200'000; // 2025-01-13T08:00:00Z
constexpr qint64 minute = 60'000;

// Line items of one deal stand together; a hundred rows make ten deals of these sizes.
constexpr std::array<int, 10> dealSizes{7, 12, 4, 14, 9, 11, 10, 8, 15, 10};
constexpr int firstLockedRow = 19; // the first row of the third deal, the signed one
constexpr std::array<int, 2> archivedRows{31, 57};

// What a random number is drawn for; each purpose has numbers of its own.
enum Purpose {
    ProductChoice,
    Quantity,
    Discount,
    Percentage,
    Note,
    NoteText,
    Owner,
    Tax,
    Start,
    Delivery,
    Service,
    Phone,
    Age
};

struct DealPlace
{
    int deal = 0;
    int position = 0; ///< within the deal
};

DealPlace placeOf(int row)
{
    const int hundred = row / 100;
    int rest = row % 100;
    int deal = 0;
    while (rest >= dealSizes[static_cast<std::size_t>(deal)])
        rest -= dealSizes[static_cast<std::size_t>(deal++)];
    return {hundred * 10 + deal, rest};
}

int shareOf(int rows, int specialRows)
{
    const qint64 scaled = qint64{rows} * specialRows / SampleData::defaultRows;
    return static_cast<int>(std::min<qint64>(scaled, specialRows));
}

QByteArray isoDay(const QDate &date)
{
    constexpr qint64 day = 86'400'000;
    return isoTimestamp((date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * day).first(10);
}

} // namespace

SampleData::SampleData(const PropertyTable &table, Catalog catalog, quint32 seed, int rows)
    : m_known(table), m_propertyCount(table.size()), m_catalog(std::move(catalog)), m_seed(seed),
      m_rows(rows > 0 ? rows : defaultRows), m_lockedRows(shareOf(m_rows, defaultLockedRows)),
      m_archivedRows(shareOf(m_rows, defaultArchivedRows))
{
}

quint64 SampleData::pick(int row, int purpose, quint64 bound) const
{
    const quint64 place = (static_cast<quint64>(row) << 8) | static_cast<quint64>(purpose);
    return mixed(mixed(m_seed) ^ place) % bound;
}

qint64 SampleData::idOf(int row) const
{
    return firstId + row * idStep;
}

std::optional<int> SampleData::rowOfId(qint64 id) const
{
    const qint64 distance = id - firstId;
    if (distance < 0 || distance % idStep != 0 || distance / idStep >= m_rows)
        return std::nullopt;
    return static_cast<int>(distance / idStep);
}

QByteArray SampleData::externalKeyOf(int row) const
{
    return "LK-" + QByteArray::number(100'001 + row);
}

std::optional<int> SampleData::rowOfExternalKey(const QByteArray &key) const
{
    const qint64 row = key.startsWith("LK-") ? key.sliced(3).toLongLong() - 100'001 : -1;
    if (row < 0 || row >= m_rows || externalKeyOf(static_cast<int>(row)) != key)
        return std::nullopt;
    return static_cast<int>(row);
}

bool SampleData::isArchived(int row) const
{
    const auto end = archivedRows.begin() + m_archivedRows;
    return std::find(archivedRows.begin(), end, row) != end;
}

qint64 SampleData::dealIdOf(int deal)
{
    return firstDealId + qint64{deal} * 113;
}

const Deal &SampleData::dealOf(int row) const
{
    return m_catalog.deals[static_cast<std::size_t>(placeOf(row).deal) % m_catalog.deals.size()];
}

const Product &SampleData::productOf(int row) const
{
    return m_catalog.products[pick(row, ProductChoice, m_catalog.products.size())];
}

Record SampleData::pricedRecord(int row) const
{
    const Deal &deal = dealOf(row);
    Record record;
    record.values.resize(static_cast<std::size_t>(m_propertyCount));
    record.id = idOf(row);
    record.createdAt = firstCreation + row * minute + static_cast<qint64>(pick(row, Age, minute));
    record.updatedAt = record.createdAt + static_cast<qint64>(pick(row, Age, 90)) * 1440 * minute;
    record.deal = placeOf(row).deal;
    record.locked = row >= firstLockedRow && row < firstLockedRow + m_lockedRows;
    record.archived = isArchived(row);
    fillProduct(record, row, productOf(row), deal);
    record.set(m_known.currency, m_catalog.currencies[deal.currency]);
    return record;
}

Record SampleData::record(int row) const
{
    Record record = pricedRecord(row);
    fillDeal(record, row, dealOf(row));
    fillBilling(record, row, productOf(row));
    fillExtras(record, row);
    record.set(m_known.positionOnQuote, QByteArray::number(placeOf(row).position));
    return record;
}

void SampleData::fillProduct(Record &record, int row, const Product &product, const Deal &deal) const
{
    record.set(m_known.name, record.archived ? product.name + " (archived by a colleague)" : product.name);
    record.set(m_known.sku, product.sku);
    const auto productPosition = static_cast<qint64>(&product - m_catalog.products.data());
    record.set(m_known.productId, QByteArray::number(1'642'700 + productPosition * 13));
    record.set(m_known.price, product.prices[deal.currency]);
    record.set(m_known.cost, product.costs[deal.currency]);
    if (product.hourly) {
        const QByteArray hours = QByteArray::number(pick(row, Quantity, 60) + 1);
        static const std::array<QByteArray, 4> quarters{"", ".25", ".5", ".75"};
        record.set(m_known.quantity, hours + quarters[pick(row, Quantity, 4)]);
    } else {
        static constexpr std::array<int, 10> quantities{1, 1, 1, 2, 3, 5, 10, 12, 40, 250};
        record.set(m_known.quantity, QByteArray::number(quantities[pick(row, Quantity, quantities.size())]));
    }
    if (pick(row, Discount, 8) == 0) {
        record.set(m_known.discount, product.discounts[deal.currency]);
    } else if (pick(row, Discount, 6) == 0) {
        static const std::array<QByteArray, 5> percentages{"5", "10", "12.5", "15", "20"};
        record.set(m_known.discountPercentage, percentages[pick(row, Percentage, percentages.size())]);
    }
    const bool noted = pick(row, Note, 6) == 0;
    record.set(m_known.description,
               noted ? m_catalog.notes[pick(row, NoteText, m_catalog.notes.size())] : product.description);
}

void SampleData::fillDeal(Record &record, int row, const Deal &deal) const
{
    const int phase = record.deal / static_cast<int>(m_catalog.deals.size()) + 1;
    QByteArray name = deal.name;
    if (phase > 1)
        name += ", phase " + QByteArray::number(phase);
    if (record.locked)
        name += " (signed)";
    record.set(m_known.dealName, name);
    record.set(m_known.region, deal.region);
    const auto owner = static_cast<std::size_t>(record.deal) % m_catalog.ownerIds.size();
    record.set(m_known.owner, m_catalog.ownerIds[owner]);
    static const std::array<QByteArray, 3> taxRates{"41003", "41002", "41001"};
    const auto tax = static_cast<std::size_t>(std::max<int>(0, static_cast<int>(pick(row, Tax, 8)) - 5));
    record.set(m_known.taxRate, taxRates[tax]);
    record.set(m_known.taxable, tax == 2 ? "false"_ba : "true"_ba);
}

void SampleData::fillBilling(Record &record, int row, const Product &product) const
{
    record.set(m_known.pricingModel, "flat"_ba);
    if (product.billing.isEmpty())
        return;
    const QDate start = QDate(2026, 1, 1).addMonths(static_cast<int>(pick(row, Start, 12)));
    record.set(m_known.billing, product.billing);
    record.set(m_known.billingPeriod, product.term);
    record.set(m_known.billingStart, isoDay(start));
    record.set(m_known.billingEnd, isoDay(start.addMonths(monthsOfTerm(product.term)).addDays(-1)));
}

void SampleData::fillExtras(Record &record, int row) const
{
    record.set(m_known.externalKey, externalKeyOf(row));
    static const std::array<QByteArray, 6> deliveries{
        "", "", "express", "express;insured", "pickup", "insured;weekend;installation"};
    record.set(m_known.delivery, deliveries[pick(row, Delivery, deliveries.size())]);
    if (pick(row, Service, 5) == 0) {
        const qint64 day = firstCreation + static_cast<qint64>(400 + pick(row, Service, 300)) * 1440 * minute;
        const QByteArray at = isoTimestamp(day + static_cast<qint64>(pick(row, Start, 16)) * 30 * minute);
        record.set(m_known.serviceDate, at.first(19) + "Z");
    }
    if (pick(row, Phone, 4) == 0)
        record.set(m_known.phone, "+49 30 5550" + QByteArray::number(1000 + pick(row, Phone, 9000)));
}

} // namespace lineitems::sandbox
