// The sample portal's line items. A row follows from the seed and its position alone, so a million rows
// take no memory and the same seed always makes the same portal.
#pragma once

#include "app/sandbox/catalog.h"
#include "app/sandbox/record.h"

#include <optional>

namespace lineitems::sandbox {

class SampleData
{
public:
    static constexpr int defaultRows = 300;
    /// Of the default rows, these fail on purpose; fewer rows have fewer, more rows have no more.
    static constexpr int defaultLockedRows = 4;
    static constexpr int defaultArchivedRows = 2;

    SampleData(const PropertyTable &table, Catalog catalog, quint32 seed, int rows);

    int rowCount() const { return m_rows; }
    /// Without its calculated properties.
    Record record(int row) const;
    /// No more of it than it takes to tell its amount, which is several times as fast.
    Record pricedRecord(int row) const;
    qint64 idOf(int row) const;
    std::optional<int> rowOfId(qint64 id) const;
    QByteArray externalKeyOf(int row) const;
    std::optional<int> rowOfExternalKey(const QByteArray &key) const;
    /// Deleted by a colleague, though the list still shows it.
    bool isArchived(int row) const;

    static qint64 dealIdOf(int deal);
    const Catalog &catalog() const { return m_catalog; }

private:
    void fillProduct(Record &record, int row, const Product &product, const Deal &deal) const;
    const Deal &dealOf(int row) const;
    const Product &productOf(int row) const;
    void fillDeal(Record &record, int row, const Deal &deal) const;
    void fillBilling(Record &record, int row, const Product &product) const;
    void fillExtras(Record &record, int row) const;
    /// A number below `bound` that follows from seed, row and what it is for.
    quint64 pick(int row, int purpose, quint64 bound) const;

    KnownProperties m_known;
    int m_propertyCount;
    Catalog m_catalog;
    quint32 m_seed;
    int m_rows;
    int m_lockedRows;
    int m_archivedRows;
};

} // namespace lineitems::sandbox
