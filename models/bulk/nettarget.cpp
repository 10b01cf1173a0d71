#include "models/bulk/nettarget.h"

#include "models/record/currency.h"
#include "models/record/netprice.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// More digits of a percentage than anybody wants to see.
constexpr int mostPercentDigits = 10;

QByteArrayView valueAt(const CellView &cell, int column)
{
    return column < 0 ? QByteArrayView() : cell.table.value(cell.at.row, column);
}

bool isFlat(const CellView &cell, const DiscountColumns &columns)
{
    const QByteArrayView model = valueAt(cell, columns.pricingModel);
    return model.isEmpty() || model == "flat";
}

struct Line
{
    QByteArrayView price;
    QByteArrayView quantity;
    Decimal gross;
    Decimal count;
    Decimal net; ///< wanted
    int digits = 2;
};

std::optional<Line> lineOf(const NetTarget &target, const CellView &cell, const DiscountColumns &columns)
{
    const QByteArrayView price = valueAt(cell, columns.price);
    const QByteArrayView quantity = valueAt(cell, columns.quantity);
    const auto unit = Decimal::parse(price);
    const auto count = Decimal::parse(quantity);
    if (!unit || !count || !isFlat(cell, columns))
        return std::nullopt;
    const int digits = currencyDigits(valueAt(cell, columns.currency));
    const Decimal net = (target.perUnit ? target.net * *count : target.net).rounded(digits);
    const Decimal gross = *unit * *count;
    if (gross <= Decimal() || *count <= Decimal() || net > gross)
        return std::nullopt;
    return Line{price, quantity, gross, *count, net, digits};
}

/// The fewest digits that give exactly the wanted net price.
std::optional<QByteArray> percentageFor(const Line &line)
{
    const Decimal hundredfold = (line.gross - line.net) * Decimal(100);
    for (int digits = 0; digits <= mostPercentDigits; ++digits) {
        const QByteArray percent = hundredfold.dividedBy(line.gross, digits).toPlainString();
        if (netPrice({line.price, line.quantity, {}, percent}, line.digits) == line.net)
            return percent;
    }
    return std::nullopt;
}

std::optional<QByteArray> unitDiscountFor(const Line &line)
{
    const QByteArray discount = (line.gross - line.net).dividedBy(line.count, line.digits).toPlainString();
    const bool exact = netPrice({line.price, line.quantity, discount, {}}, line.digits) == line.net;
    return exact ? std::optional(discount) : std::nullopt;
}

} // namespace

DiscountColumns::DiscountColumns(const Schema &columns)
    : price(columns.indexOf(u"price"_s)), quantity(columns.indexOf(u"quantity"_s)),
      unitDiscount(columns.indexOf(u"discount"_s)), percentage(columns.indexOf(u"hs_discount_percentage"_s)),
      currency(columns.indexOf(QString::fromLatin1(currencyProperty))),
      pricingModel(columns.indexOf(u"hs_pricing_model"_s))
{
}

NewValue changed(const NetTarget &target, const CellView &cell)
{
    const DiscountColumns columns(cell.table.columns);
    const auto line = lineOf(target, cell, columns);
    if (!line)
        return left(CellFate::NoResult);
    const auto discount = target.by == NetTarget::By::Percentage ? percentageFor(*line)
                                                                 : unitDiscountFor(*line);
    if (!discount)
        return left(CellFate::NoResult);
    return cell.at.column == columns.set(target.by) ? NewValue{{*discount, CellProblem::None}} : NewValue{};
}

} // namespace lineitems
