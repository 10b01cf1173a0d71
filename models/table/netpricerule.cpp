#include "models/table/netpricerule.h"

#include "models/record/currency.h"
#include "models/record/netprice.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QByteArrayView loaded(const TableSnapshot &table, int row, int column)
{
    return column < 0 ? QByteArrayView() : table.baseline.value(row, column);
}

QByteArrayView wanted(const TableSnapshot &table, int row, int column)
{
    return column < 0 ? QByteArrayView() : table.value(row, column);
}

} // namespace

NetPriceRule::NetPriceRule(const Schema &columns)
    : m_price(columns.indexOf(u"price"_s)), m_quantity(columns.indexOf(u"quantity"_s)),
      m_discount(columns.indexOf(u"discount"_s)), m_percentage(columns.indexOf(u"hs_discount_percentage"_s)),
      m_currency(columns.indexOf(QString::fromLatin1(currencyProperty))),
      m_pricingModel(columns.indexOf(u"hs_pricing_model"_s))
{
    if (m_price >= 0 && m_quantity >= 0)
        m_amount = columns.indexOf(u"amount"_s);
}

bool NetPriceRule::isInput(int column) const
{
    return column >= 0
        && (column == m_price || column == m_quantity || column == m_discount || column == m_percentage
            || column == m_currency || column == m_pricingModel);
}

bool NetPriceRule::dependsOn(int firstColumn, int lastColumn) const
{
    for (int column = firstColumn; column <= lastColumn; ++column) {
        if (isInput(column))
            return true;
    }
    return false;
}

bool NetPriceRule::isTouched(const TableSnapshot &table, int row) const
{
    const Edits::RowEdits *edits = table.edits.row(row);
    return m_amount >= 0 && edits && std::any_of(edits->begin(), edits->end(), [this](const CellEdit &edit) {
               return isInput(edit.column);
           });
}

std::optional<Decimal> NetPriceRule::loadedAmount(const TableSnapshot &table, int row) const
{
    return m_amount < 0 ? std::nullopt : Decimal::parse(loaded(table, row, m_amount));
}

std::optional<Decimal> NetPriceRule::computedBefore(const TableSnapshot &table, int row) const
{
    return netPrice({loaded(table, row, m_price), loaded(table, row, m_quantity),
                     loaded(table, row, m_discount), loaded(table, row, m_percentage)},
                    currencyDigits(loaded(table, row, m_currency)));
}

std::optional<Decimal> NetPriceRule::before(const TableSnapshot &table, int row) const
{
    const auto amount = loadedAmount(table, row);
    return amount || !isFlat(table, row) ? amount : computedBefore(table, row);
}

std::optional<Decimal> NetPriceRule::after(const TableSnapshot &table, int row) const
{
    const Edits::RowEdits *edits = table.edits.row(row);
    if (!isTouched(table, row) || !isFlat(table, row) || !holds(table, row))
        return std::nullopt;
    for (const CellEdit &edit : *edits) {
        if (isInput(edit.column) && edit.problem != CellProblem::None)
            return std::nullopt;
    }
    return netPrice({wanted(table, row, m_price), wanted(table, row, m_quantity),
                     wanted(table, row, m_discount), wanted(table, row, m_percentage)},
                    currencyDigits(wanted(table, row, m_currency)));
}

std::optional<Decimal> NetPriceRule::worthBefore(const TableSnapshot &table, int row) const
{
    const bool isPriced = !loaded(table, row, m_price).isEmpty() && !loaded(table, row, m_quantity).isEmpty();
    const auto net = before(table, row);
    return !net && !isPriced && isFlat(table, row) ? Decimal() : net;
}

std::optional<Decimal> NetPriceRule::worthAfter(const TableSnapshot &table, int row) const
{
    const bool isPriced = !wanted(table, row, m_price).isEmpty() && !wanted(table, row, m_quantity).isEmpty();
    return !isPriced && isFlat(table, row) && holds(table, row) ? Decimal() : after(table, row);
}

bool NetPriceRule::isFlat(const TableSnapshot &table, int row) const
{
    const auto flat = [](QByteArrayView model) { return model.isEmpty() || model == "flat"; };
    return flat(loaded(table, row, m_pricingModel)) && flat(wanted(table, row, m_pricingModel));
}

bool NetPriceRule::holds(const TableSnapshot &table, int row) const
{
    const auto amount = loadedAmount(table, row);
    const auto computed = computedBefore(table, row);
    return !amount || !computed || amount->rounded(computed->scale()) == *computed;
}

QByteArray NetPriceRule::currencyBefore(const TableSnapshot &table, int row) const
{
    return loaded(table, row, m_currency).toByteArray();
}

QByteArray NetPriceRule::currencyAfter(const TableSnapshot &table, int row) const
{
    return wanted(table, row, m_currency).toByteArray();
}

} // namespace lineitems
