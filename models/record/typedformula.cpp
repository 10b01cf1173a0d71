#include "models/record/typedformula.h"

#include <algorithm>

namespace lineitems {

namespace {

bool isOneOf(QChar c, QStringView signs)
{
    return signs.contains(c);
}

/// Sums of products of factors, from left to right. Once something is wrong, all that follows is nothing.
class Calculator
{
public:
    Calculator(QStringView text, bool pointMayGroup) : m_text(text), m_pointMayGroup(pointMayGroup) {}

    TypedNumber result()
    {
        const Decimal number = sum();
        const bool isWhole = current().isNull();
        if (m_isAmbiguous)
            return {std::nullopt, true};
        if (m_isWrong || !isWhole)
            return {};
        return {number.normalized(), false};
    }

private:
    /// The next sign that is no space; null at the end.
    QChar current()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at < m_text.size() ? m_text[m_at] : QChar();
    }

    bool takes(QStringView signs)
    {
        const bool isThere = isOneOf(current(), signs);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    Decimal sum()
    {
        Decimal total = product();
        while (!m_isWrong) {
            if (takes(u"+"))
                total = total + product();
            else if (takes(u"-\u2212"))
                total = total - product();
            else
                break;
        }
        return total;
    }

    Decimal product()
    {
        Decimal total = factor();
        while (!m_isWrong) {
            if (takes(u"*\u00d7"))
                total = total * factor();
            else if (takes(u"/\u00f7"))
                total = quotient(total, factor());
            else
                break;
        }
        return total;
    }

    Decimal quotient(const Decimal &total, const Decimal &divisor)
    {
        m_isWrong = m_isWrong || divisor.isZero();
        return m_isWrong ? Decimal() : total.dividedBy(divisor, quotientDigits);
    }

    Decimal factor()
    {
        if (takes(u"-\u2212"))
            return Decimal() - factor();
        Decimal value = takes(u"(") ? group() : number();
        while (takes(u"%"))
            value = value * Decimal(1, 2);
        return value;
    }

    Decimal group()
    {
        m_isWrong = m_isWrong || ++m_depth > maxFormulaDepth;
        if (m_isWrong)
            return {};
        const Decimal value = sum();
        --m_depth;
        m_isWrong = m_isWrong || !takes(u")");
        return value;
    }

    Decimal number()
    {
        current();
        const auto isOfNumber = [](QChar c) { return c.isDigit() || isOneOf(c, u".,'\u2019"); };
        const auto *const begin = m_text.begin() + m_at;
        const auto *const end = std::find_if_not(begin, m_text.end(), isOfNumber);
        m_at += end - begin;
        const TypedNumber typed = readTypedNumber(QStringView(begin, end), m_pointMayGroup);
        m_isAmbiguous = m_isAmbiguous || typed.ambiguous;
        m_isWrong = m_isWrong || !typed.number;
        return typed.number.value_or(Decimal());
    }

    QStringView m_text;
    bool m_pointMayGroup;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isAmbiguous = false;
    bool m_isWrong = false;
};

} // namespace

bool isFormula(QStringView text)
{
    return text.startsWith(u'=');
}

TypedNumber calculate(QStringView formula, bool pointMayGroup)
{
    if (!isFormula(formula) || formula.size() > maxFormulaLength)
        return {};
    return Calculator(formula.sliced(1), pointMayGroup).result();
}

} // namespace lineitems
