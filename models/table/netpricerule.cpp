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

bool isFlatModel(QByteArrayView pricingModel)
{
    return pricingModel.isEmpty() || pricingModel == "flat";
}

} // namespace

NetPriceColumns::NetPriceColumns(const Schema &columns)
    : price(columns.indexOf(u"price"_s)), quantity(columns.indexOf(u"quantity"_s)),
      discount(columns.indexOf(u"discount"_s)), percentage(columns.indexOf(u"hs_discount_percentage"_s)),
      currency(columns.indexOf(QString::fromLatin1(currencyProperty))),
      pricingModel(columns.indexOf(u"hs_pricing_model"_s)),
      amount(price < 0 || quantity < 0 ? -1 : columns.indexOf(u"amount"_s))
{
}

NetPriceRule::NetPriceRule(const Schema &columns) : m_columns(columns) {}

bool NetPriceRule::isInput(int column) const
{
    return column >= 0
        && (column == m_columns.price || column == m_columns.quantity || column == m_columns.discount
            || column == m_columns.percentage || column == m_columns.currency
            || column == m_columns.pricingModel);
}

bool NetPriceRule::isKnown(const TableSnapshot &table, int row) const
{
    return isFlat(table, row) && holds(table, row);
}

std::optional<Decimal> NetPriceRule::net(const std::function<QByteArrayView(int column)> &valueAt) const
{
    const auto at = [&](int column) { return column < 0 ? QByteArrayView() : valueAt(column); };
    if (!isFlatModel(at(m_columns.pricingModel)))
        return std::nullopt;
    return netPrice(
        {at(m_columns.price), at(m_columns.quantity), at(m_columns.discount), at(m_columns.percentage)},
        currencyDigits(at(m_columns.currency)));
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
    return m_columns.amount >= 0 && edits
        && std::any_of(edits->begin(), edits->end(),
                       [this](const CellEdit &edit) { return isInput(edit.column); });
}

std::optional<Decimal> NetPriceRule::loadedAmount(const TableSnapshot &table, int row) const
{
    return m_columns.amount < 0 ? std::nullopt : Decimal::parse(loaded(table, row, m_columns.amount));
}

std::optional<Decimal> NetPriceRule::computedBefore(const TableSnapshot &table, int row) const
{
    return net([&](int column) { return loaded(table, row, column); });
}

std::optional<Decimal> NetPriceRule::before(const TableSnapshot &table, int row) const
{
    const auto amount = loadedAmount(table, row);
    return amount || !isFlat(table, row) ? amount : computedBefore(table, row);
}

std::optional<Decimal> NetPriceRule::after(const TableSnapshot &table, int row) const
{
    const Edits::RowEdits *edits = table.edits.row(row);
    if (!isTouched(table, row) || !isKnown(table, row))
        return std::nullopt;
    for (const CellEdit &edit : *edits) {
        if (isInput(edit.column) && edit.problem != CellProblem::None)
            return std::nullopt;
    }
    return net([&](int column) { return wanted(table, row, column); });
}

std::optional<Decimal> NetPriceRule::worthBefore(const TableSnapshot &table, int row) const
{
    const bool isPriced = !loaded(table, row, m_columns.price).isEmpty()
        && !loaded(table, row, m_columns.quantity).isEmpty();
    const auto net = before(table, row);
    return !net && !isPriced && isFlat(table, row) ? Decimal() : net;
}

std::optional<Decimal> NetPriceRule::worthAfter(const TableSnapshot &table, int row) const
{
    const bool isPriced = !wanted(table, row, m_columns.price).isEmpty()
        && !wanted(table, row, m_columns.quantity).isEmpty();
    return !isPriced && isKnown(table, row) ? Decimal() : after(table, row);
}

bool NetPriceRule::isFlat(const TableSnapshot &table, int row) const
{
    return isFlatModel(loaded(table, row, m_columns.pricingModel))
        && isFlatModel(wanted(table, row, m_columns.pricingModel));
}

bool NetPriceRule::holds(const TableSnapshot &table, int row) const
{
    const auto amount = loadedAmount(table, row);
    const auto computed = computedBefore(table, row);
    return !amount || !computed || amount->rounded(computed->scale()) == *computed;
}

QByteArray NetPriceRule::currencyBefore(const TableSnapshot &table, int row) const
{
    return loaded(table, row, m_columns.currency).toByteArray();
}

QByteArray NetPriceRule::currencyAfter(const TableSnapshot &table, int row) const
{
    return wanted(table, row, m_columns.currency).toByteArray();
}

} // namespace lineitems
