// A small table with money in three currencies, for the tests of what is done to many cells.
#pragma once

#include "models/bulk/changecells.h"

#include <gtest/gtest.h>

namespace lineitems {

/// Positions in bulkSchema().
namespace col {
enum { name, sku, price, quantity, discount, percentage, amount, currency, start, service, billing, phone };
}

inline Property bulkProperty(const char *name, const char *label, PropertyType type)
{
    Property property;
    property.name = QString::fromLatin1(name);
    property.label = QString::fromLatin1(label);
    property.type = type;
    return property;
}

inline Schema bulkSchema()
{
    using namespace Qt::StringLiterals;
    std::vector<Property> all{
        bulkProperty("name", "Name", PropertyType::String),
        bulkProperty("hs_sku", "SKU", PropertyType::String),
        bulkProperty("price", "Unit price", PropertyType::Number),
        bulkProperty("quantity", "Quantity", PropertyType::Number),
        bulkProperty("discount", "Unit discount", PropertyType::Number),
        bulkProperty("hs_discount_percentage", "Discount percentage", PropertyType::Number),
        bulkProperty("amount", "Net price", PropertyType::Number),
        bulkProperty("hs_line_item_currency_code", "Currency", PropertyType::Enumeration),
        bulkProperty("hs_recurring_billing_start_date", "Start", PropertyType::Date),
        bulkProperty("service_date", "Service", PropertyType::DateTime),
        bulkProperty("recurringbillingfrequency", "Billing", PropertyType::Enumeration),
        bulkProperty("contact_phone", "Phone", PropertyType::PhoneNumber),
    };
    for (const int money : {col::price, col::discount, col::amount})
        all[static_cast<std::size_t>(money)].currencyPropertyName = u"hs_line_item_currency_code"_s;
    all[col::amount].readOnly = ReadOnlyReason::Calculated;
    all[col::billing].options = {{u"monthly"_s, u"Monthly"_s}, {u"annually"_s, u"Annually"_s}};
    return Schema(std::move(all));
}

inline std::vector<LoadedRow> bulkRows()
{
    return {
        {"1",
         {"Wall box", "WB-1", "10.00", "3", "", "", "30.00", "EUR", "2026-01-31", "2026-03-01T23:30:00Z",
          "monthly", "+49 30 1"}},
        {"2", {"cable", "C-2", "1250", "1", "", "10", "1125", "JPY", "2026-02-28", "", "annually", ""}},
        {"3", {"", "", "4.125", "2", "1", "", "6.250", "KWD", "", "", "", ""}},
        {"4", {"Free", "F", "0", "1", "", "", "0", "EUR", "soon", "later", "monthly", ""}},
        {"5", {"No price", "N", "", "", "", "", "", "", "", "", "", ""}},
    };
}

class BulkTest : public testing::Test
{
protected:
    BulkTest()
    {
        document.clear(bulkSchema());
        document.appendRows(bulkRows());
    }

    TableSnapshot table() const { return document.snapshot(); }
    NewValue made(const CellOperation &operation, int row, int column) const
    {
        return newValue(operation, {document.snapshot(), format, {row, column}});
    }
    /// What stands in the cell afterwards.
    std::string after(const CellOperation &operation, int row, int column) const
    {
        const NewValue value = made(operation, row, column);
        return value.fate == CellFate::Changes ? value.value.wire.toStdString()
                                               : document.value(row, column).toByteArray().toStdString();
    }
    void edit(int row, int column, const QByteArray &wire, CellProblem problem = CellProblem::None)
    {
        document.setCells({{row, column, {wire, problem}}}, QStringLiteral("edit"));
    }

    Document document;
    ValueFormat format;
};

inline Decimal number(const char *text)
{
    return *Decimal::parse(text);
}

} // namespace lineitems
