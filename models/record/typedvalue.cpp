#include "models/record/typedvalue.h"

#include "models/record/datevalue.h"
#include "models/record/typedformula.h"

namespace lineitems {

namespace {

ParsedValue parseFormula(const Property &property, const QString &formula)
{
    // There 10 may stand for 10 %, so that =10% could be meant as either.
    const bool isUnclear = property.isPercentage() && formula.contains(u'%');
    const TypedNumber result = isUnclear ? TypedNumber() : calculate(formula, pointMayGroup());
    if (result.number)
        return {result.number->toPlainString(), CellProblem::None};
    return {formula.toUtf8(), result.ambiguous ? CellProblem::AmbiguousNumber : CellProblem::NotAFormula};
}

} // namespace

ParsedValue parseTyped(const Property &property, const QString &text, const ValueFormat &format)
{
    const QString typed = text.trimmed();
    if (property.type == PropertyType::Number && isFormula(typed))
        return parseFormula(property, typed);
    if (property.type == PropertyType::Number && readTypedNumber(typed, pointMayGroup()).ambiguous)
        return {typed.toUtf8(), CellProblem::AmbiguousNumber};
    // A year of two digits is told by its column, and a cell has none.
    if (isDay(property) && !readDate(typed).hasShortYear)
        return readDateValue(property, typed, format, std::nullopt);
    return parseValue(property, text, format);
}

QString textToType(const Property &property, QByteArrayView wire, const ValueFormat &format)
{
    const QString text = editText(property, wire, format);
    return property.type == PropertyType::Number ? typedText(text) : text;
}

} // namespace lineitems
