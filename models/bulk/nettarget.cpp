#include "models/bulk/nettarget.h"

#include "models/record/currency.h"

namespace lineitems {

namespace {

/// More digits of a percentage than anybody wants to see.
constexpr int mostPercentDigits = 10;

/// One line item whose net price is wanted.
class Line
{
public:
    Line(const NetTarget &target, const CellView &cell)
        : m_target(target), m_cell(cell), m_rule(cell.table.columns),
          m_discounts(m_rule.columns(), target.by), m_digits(currencyDigits(at(m_rule.currencyColumn())))
    {
    }

    /// The discount to set; nothing if there is none that gives the net price.
    std::optional<QByteArray> discount()
    {
        if (!canSetDiscounts() || !m_rule.isKnown(m_cell.table, m_cell.at.row) || !readGross() || !readWish())
            return std::nullopt;
        return m_target.by == NetTarget::By::Percentage ? percentage() : unitDiscount();
    }
    bool isSet() const { return m_cell.at.column == m_discounts.set; }

private:
    QByteArrayView at(int column) const
    {
        return column < 0 ? QByteArrayView() : m_cell.table.value(m_cell.at.row, column);
    }

    /// Of a discount that is not there nobody knows whether it is empty.
    bool canSetDiscounts() const
    {
        const Schema &columns = m_cell.table.columns;
        return m_discounts.set >= 0 && m_discounts.cleared >= 0 && !columns.at(m_discounts.set).isReadOnly()
            && (at(m_discounts.cleared).isEmpty() || !columns.at(m_discounts.cleared).isReadOnly());
    }

    bool readGross()
    {
        const auto price = Decimal::parse(at(m_rule.columns().price));
        const auto count = Decimal::parse(at(m_rule.columns().quantity));
        if (!price || !count || *count <= Decimal())
            return false;
        m_count = *count;
        m_gross = *price * *count;
        return m_gross > Decimal();
    }

    bool readWish()
    {
        const Decimal wish = m_target.perUnit ? m_target.net * m_count : m_target.net;
        m_net = wish.rounded(m_digits);
        return (m_target.perUnit || m_net == wish) && m_net <= m_gross;
    }

    bool gives(const QByteArray &discount) const
    {
        const auto net = m_rule.net([&](int column) {
            if (column == m_discounts.set)
                return QByteArrayView(discount);
            return column == m_discounts.cleared ? QByteArrayView() : at(column);
        });
        return net == m_net;
    }

    /// The fewest digits that give exactly the wanted net price.
    std::optional<QByteArray> percentage() const
    {
        const Decimal hundredfold = (m_gross - m_net) * Decimal(100);
        for (int digits = 0; digits <= mostPercentDigits; ++digits) {
            const QByteArray percent = hundredfold.dividedBy(m_gross, digits).toPlainString();
            if (gives(percent))
                return percent;
        }
        return std::nullopt;
    }

    std::optional<QByteArray> unitDiscount() const
    {
        const QByteArray discount = (m_gross - m_net).dividedBy(m_count, m_digits).toPlainString();
        return gives(discount) ? std::optional(discount) : std::nullopt;
    }

    const NetTarget &m_target;
    const CellView &m_cell;
    NetPriceRule m_rule;
    DiscountColumns m_discounts;
    int m_digits;
    Decimal m_gross;
    Decimal m_count;
    Decimal m_net; ///< wanted
};

} // namespace

DiscountColumns::DiscountColumns(const NetPriceColumns &columns, NetTarget::By by)
    : set(by == NetTarget::By::Percentage ? columns.percentage : columns.discount),
      cleared(by == NetTarget::By::Percentage ? columns.discount : columns.percentage)
{
}

NewValue changed(const NetTarget &target, const CellView &cell)
{
    Line line(target, cell);
    const auto discount = line.discount();
    if (!discount)
        return left(CellFate::NoResult);
    return line.isSet() ? NewValue{{*discount, CellProblem::None}} : NewValue{};
}

} // namespace lineitems
