#include "models/record/typedvalue.h"

#include "models/record/typednumber.h"

namespace lineitems {

ParsedValue parseTyped(const Property &property, const QString &text, const ValueFormat &format)
{
    const QString typed = text.trimmed();
    if (property.type == PropertyType::Number && readTypedNumber(typed, pointMayGroup()).ambiguous)
        return {typed.toUtf8(), CellProblem::AmbiguousNumber};
    return parseValue(property, text, format);
}

QString textToType(const Property &property, QByteArrayView wire, const ValueFormat &format)
{
    const QString text = editText(property, wire, format);
    return property.type == PropertyType::Number ? typedText(text) : text;
}

} // namespace lineitems
