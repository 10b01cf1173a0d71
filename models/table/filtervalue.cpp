#include "models/table/filtervalue.h"

#include "models/table/filterexpression.h"

namespace lineitems {

using namespace Qt::StringLiterals;

Property statusProperty()
{
    Property status;
    status.type = PropertyType::Enumeration;
    return status;
}

bool isTime(PropertyType type)
{
    return type == PropertyType::Date || type == PropertyType::DateTime;
}

bool hasOrder(PropertyType type)
{
    return type == PropertyType::Number || isTime(type);
}

std::vector<const Property *> propertiesNamed(const Schema &columns, const QString &text)
{
    std::vector<const Property *> labelled;
    for (const Property &property : columns.properties()) {
        if (property.name.compare(text, Qt::CaseInsensitive) == 0)
            return {&property};
        if (property.label.compare(text, Qt::CaseInsensitive) == 0)
            labelled.push_back(&property);
    }
    return labelled;
}

std::optional<QString> filterValue(const Property &property, const QString &text, const ValueFormat &format)
{
    if (property.name.isEmpty()) {
        const qsizetype word = statusWords().indexOf(text.toLower());
        return word < 0 ? std::nullopt : std::optional(statusWords()[word]);
    }
    if (!hasOrder(property.type) || text.isEmpty())
        return text;
    if (property.type == PropertyType::DateTime && isoDate(text).isValid())
        return text;
    const ParsedValue parsed = parseValue(property, text, format);
    if (parsed.problem != CellProblem::None)
        return std::nullopt;
    return displayValue(property, parsed.wire, format);
}

QStringList listedValues(const Property &property, QByteArrayView wire, const ValueFormat &format)
{
    if (wire.isEmpty())
        return {QString()};
    if (property.type == PropertyType::MultiEnumeration) {
        QStringList values;
        const QList<QByteArray> options = optionsFromWire(wire);
        for (const QByteArray &option : options)
            values << displayValue(property, option, format);
        return values;
    }
    if (property.type == PropertyType::DateTime) {
        if (const auto moment = dateTimeFromWire(wire))
            return {moment->toTimeZone(format.timeZone).date().toString(Qt::ISODate)};
    }
    return {displayValue(property, wire, format)};
}

} // namespace lineitems
