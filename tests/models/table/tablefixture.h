// A small table that the tests of this room share: five line items, a column of each type.
#pragma once

#include "models/record/currency.h"
#include "models/table/document.h"

#include <gtest/gtest.h>

namespace lineitems {

/// Positions in tableSchema().
namespace col {
enum { id, name, price, billing, start, modified, terms, amount };
}

inline Property property(const QString &name, const QString &label, PropertyType type)
{
    Property property;
    property.name = name;
    property.label = label;
    property.type = type;
    return property;
}

inline Schema tableSchema()
{
    using namespace Qt::StringLiterals;
    std::vector<Property> all{
        property(u"hs_object_id"_s, u"Record ID"_s, PropertyType::Number),
        property(u"name"_s, u"Name"_s, PropertyType::String),
        property(u"price"_s, u"Unit price"_s, PropertyType::Number),
        property(u"billing"_s, u"Billing"_s, PropertyType::Enumeration),
        property(u"start"_s, u"Start"_s, PropertyType::Date),
        property(u"modified"_s, u"Modified"_s, PropertyType::DateTime),
        property(u"terms"_s, u"Terms"_s, PropertyType::MultiEnumeration),
        property(u"amount"_s, u"Amount"_s, PropertyType::Number),
    };
    all[col::id].readOnly = ReadOnlyReason::RecordId;
    all[col::amount].readOnly = ReadOnlyReason::Calculated;
    // The order of labels is not that of values, so that a sort by the wrong one shows.
    all[col::billing].options = {{u"a"_s, u"Yearly"_s}, {u"b"_s, u"monthly"_s}, {u"c"_s, u"Once"_s}};
    all[col::terms].options = {{u"x"_s, u"Net 30"_s}, {u"y"_s, u"Prepaid"_s}};
    return Schema(std::move(all));
}

inline std::vector<LoadedRow> tableRows()
{
    return {
        {"101", {"101", "Widget", "10", "a", "2026-03-01", "2026-03-01T22:30:00Z", "x;y", "100"}},
        {"102", {"102", "apple", "9.50", "b", "2025-12-31", "2026-01-01T00:00:00Z", "", "19"}},
        {"103", {"103", "Ärmel", "", "c", "", "", "y", ""}},
        {"104", {"104", "", "100", "", "1767225600000", "1767225600000", "x", "0"}},
        {"105", {"105", "Banana", "-2.5", "a", "2026-02-28", "2025-01-01T00:00:00Z", "", "1"}},
    };
}

inline void fill(Document &document)
{
    document.clear(tableSchema());
    document.appendRows(tableRows());
}

/// Prices that the grid shows with the currency of their row: 9 068.60 SEK, 1 198 800 JPY.
inline void fillWithMoney(Document &document)
{
    using namespace Qt::StringLiterals;
    std::vector<Property> columns{
        property(u"price"_s, u"Unit price"_s, PropertyType::Number),
        property(u"quantity"_s, u"Quantity"_s, PropertyType::Number),
        property(QString::fromLatin1(currencyProperty), u"Currency"_s, PropertyType::String)};
    columns[0].showCurrencySymbol = true;
    document.clear(Schema(std::move(columns)));
    document.appendRows(
        std::vector<LoadedRow>{{"1", {"9068.6", "9068.6", "SEK"}}, {"2", {"1198800", "1", "JPY"}}});
}

inline CellInput cell(int row, int column, const QByteArray &wire, CellProblem problem = CellProblem::None)
{
    return {row, column, {wire, problem}};
}

inline SettledRow settledRow(const QByteArray &id, Outcome outcome, PropertyValues sent = {},
                             PropertyValues serverValues = {})
{
    SettledRow row{id, std::move(sent), {}};
    row.outcome.outcome = outcome;
    row.outcome.serverValues = std::move(serverValues);
    return row;
}

} // namespace lineitems
