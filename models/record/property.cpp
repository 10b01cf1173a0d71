#include "models/record/property.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

bool Property::isMoney() const
{
    return type == PropertyType::Number
        && (showCurrencySymbol || !currencyPropertyName.isEmpty() || numberDisplayHint == "currency"_L1);
}

bool Property::isPercentage() const
{
    return numberDisplayHint == "percentage"_L1 || name == "hs_discount_percentage"_L1;
}

const PropertyOption *Property::optionByValue(QStringView value) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const PropertyOption &option) { return option.value == value; });
    return found == options.end() ? nullptr : &*found;
}

const PropertyOption *Property::optionByLabel(QStringView text) const
{
    const PropertyOption *match = nullptr;
    for (const PropertyOption &option : options) {
        if (text.compare(option.label, Qt::CaseInsensitive) != 0)
            continue;
        if (match)
            return nullptr;
        match = &option;
    }
    return match;
}

PropertyType propertyTypeFor(QStringView apiType, QStringView fieldType)
{
    if (apiType == "number"_L1)
        return PropertyType::Number;
    if (apiType == "bool"_L1)
        return PropertyType::Bool;
    if (apiType == "date"_L1)
        return PropertyType::Date;
    if (apiType == "datetime"_L1)
        return PropertyType::DateTime;
    if (apiType == "phone_number"_L1)
        return PropertyType::PhoneNumber;
    if (apiType == "enumeration"_L1) {
        if (fieldType == "booleancheckbox"_L1)
            return PropertyType::Bool;
        return fieldType == "checkbox"_L1 ? PropertyType::MultiEnumeration : PropertyType::Enumeration;
    }
    return PropertyType::String;
}

Schema::Schema() : Schema(std::vector<Property>{}) {}

Schema::Schema(std::vector<Property> properties)
{
    auto data = std::make_shared<Data>();
    data->properties = std::move(properties);
    for (std::size_t i = 0; i < data->properties.size(); ++i)
        data->byName.insert(data->properties[i].name, static_cast<int>(i));
    m_data = std::move(data);
}

const Property *Schema::find(const QString &name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &at(index);
}

} // namespace lineitems
