// Line items with money in three currencies and two deals, for the tests of what a submit does to it.
#pragma once

#include "models/changes/difftracker.h"

namespace lineitems {

namespace pricing {
enum { name, price, quantity, discount, amount, currency, deal };
}

inline Schema pricingSchema()
{
    using namespace Qt::StringLiterals;
    const QStringList names{u"name"_s,     u"price"_s,  u"quantity"_s,
                            u"discount"_s, u"amount"_s, u"hs_line_item_currency_code"_s,
                            u"deal_name"_s};
    std::vector<Property> columns(static_cast<std::size_t>(names.size()));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].name = names.at(static_cast<qsizetype>(i));
        if (i >= pricing::price && i <= pricing::amount)
            columns[i].type = PropertyType::Number;
    }
    columns[pricing::amount].readOnly = ReadOnlyReason::Calculated;
    return Schema(std::move(columns));
}

inline void fillPricing(Document &document)
{
    document.clear(pricingSchema());
    const std::vector<LoadedRow> rows{
        {"1", {"A", "10", "2", "", "20.00", "EUR", "North"}},
        {"2", {"B", "100", "1", "", "100.00", "EUR", "South"}},
        {"3", {"C", "500", "3", "", "1500", "JPY", "North"}},
        {"4", {"D", "7", "1", "", "7.00", "", ""}},
        {"5", {"E", "", "4", "", "", "EUR", "North"}},
        {"6", {"F", "10", "1", "", "99.00", "EUR", "South"}},
    };
    document.appendRows(rows);
}

inline void type(Document &document, int row, int column, const QString &text)
{
    document.setCell({row, column, parseValue(document.columns().at(column), text)}, QStringLiteral("type"));
}

} // namespace lineitems
