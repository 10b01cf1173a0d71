#include "models/record/typedformula.h"

namespace lineitems {

namespace {

/// A number that is not divided yet, so that nothing is lost on the way.
struct Fraction
{
    Decimal over;
    Decimal under = Decimal(1);
};

Fraction sumOf(const Fraction &a, const Fraction &b)
{
    if (a.under == b.under)
        return {a.over + b.over, a.under};
    return {a.over * b.under + b.over * a.under, a.under * b.under};
}

Fraction minus(const Fraction &a)
{
    return {Decimal() - a.over, a.under};
}

/// Sums of products of factors, from left to right. Once something is wrong, all that follows is nothing.
class Calculator
{
public:
    Calculator(QStringView text, bool pointMayGroup) : m_text(text), m_pointMayGroup(pointMayGroup) {}

    TypedNumber result()
    {
        const Fraction number = sum();
        skipSpaces();
        if (m_isAmbiguous)
            return {std::nullopt, true};
        if (m_isWrong || m_at < m_text.size())
            return {};
        const bool isDivided = number.under != Decimal(1);
        return {(isDivided ? number.over.dividedBy(number.under, quotientDigits) : number.over).normalized(),
                false};
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool takes(QStringView signs)
    {
        skipSpaces();
        const bool isThere = m_at < m_text.size() && signs.contains(m_text[m_at]);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    Fraction sum()
    {
        Fraction total = product();
        while (!m_isWrong) {
            if (takes(u"+"))
                total = sumOf(total, product());
            else if (takes(minusSigns))
                total = sumOf(total, minus(product()));
            else
                break;
        }
        return total;
    }

    Fraction product()
    {
        Fraction total = factor();
        while (!m_isWrong) {
            if (takes(u"*\u00d7")) {
                const Fraction by = factor();
                total = {total.over * by.over, total.under * by.under};
            } else if (takes(u"/\u00f7")) {
                const Fraction by = factor();
                m_isWrong = m_isWrong || by.over.isZero();
                total = {total.over * by.under, total.under * by.over};
            } else {
                break;
            }
        }
        return total;
    }

    Fraction factor()
    {
        if (takes(minusSigns))
            return minus(factor());
        if (takes(u"+"))
            return factor();
        Fraction value = takes(u"(") ? group() : Fraction{number()};
        while (takes(u"%"))
            value.over = value.over * Decimal(1, 2);
        return value;
    }

    Fraction group()
    {
        m_isWrong = m_isWrong || ++m_depth > maxFormulaDepth;
        if (m_isWrong)
            return {};
        const Fraction value = sum();
        --m_depth;
        m_isWrong = m_isWrong || !takes(u")");
        return value;
    }

    /// Also of a space that groups: it stands before a digit.
    bool isOfNumber(qsizetype at) const
    {
        const QChar c = m_text[at];
        if (c.isSpace())
            return at + 1 < m_text.size() && m_text[at + 1].isDigit();
        return c.isDigit() || QStringView(u".,'\u2019").contains(c);
    }

    Decimal number()
    {
        skipSpaces();
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && isOfNumber(m_at))
            ++m_at;
        const TypedNumber typed = readTypedNumber(m_text.sliced(begin, m_at - begin), m_pointMayGroup);
        m_isAmbiguous = m_isAmbiguous || typed.ambiguous;
        m_isWrong = m_isWrong || !typed.number;
        return typed.number.value_or(Decimal());
    }

    static constexpr QStringView minusSigns = u"-\u2212";

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
