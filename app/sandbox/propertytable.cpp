#include "app/sandbox/propertytable.h"

#include "app/sandbox/json.h"

#include <algorithm>

namespace lineitems::sandbox {

namespace {

ValueKind kindOf(const QByteArray &type, const QByteArray &fieldType)
{
    if (type == "number")
        return ValueKind::Number;
    if (type == "bool")
        return ValueKind::Bool;
    if (type == "date")
        return ValueKind::Date;
    if (type == "datetime")
        return ValueKind::DateTime;
    if (type == "enumeration")
        return fieldType == "checkbox" ? ValueKind::Options : ValueKind::Option;
    return ValueKind::Text;
}

std::vector<QByteArray> optionValues(const rapidjson::Value &property)
{
    std::vector<QByteArray> values;
    if (const rapidjson::Value *options = jsonMember(property, "options"); options && options->IsArray()) {
        for (const rapidjson::Value &option : options->GetArray())
            values.push_back(jsonMemberText(option, "value"));
    }
    return values;
}

PropertyRule ruleOf(const rapidjson::Value &property)
{
    PropertyRule rule;
    rule.name = jsonMemberText(property, "name");
    rule.kind = kindOf(jsonMemberText(property, "type"), jsonMemberText(property, "fieldType"));
    rule.options = optionValues(property);
    rule.unique = jsonMemberTrue(property, "hasUniqueValue");
    if (const rapidjson::Value *modification = jsonMember(property, "modificationMetadata"))
        rule.readOnly = jsonMemberTrue(*modification, "readOnlyValue");
    return rule;
}

void addRanges(PropertyRule &rule, const rapidjson::Value &validations)
{
    for (const rapidjson::Value &validation : validations.GetArray()) {
        const QByteArray type = jsonMemberText(validation, "ruleType");
        const rapidjson::Value *arguments = jsonMember(validation, "ruleArguments");
        if (!arguments || !arguments->IsArray() || arguments->Empty())
            continue;
        const std::optional<Decimal> limit = Decimal::parse(jsonText((*arguments)[0]));
        if (type == "MIN_NUMBER")
            rule.minimum = limit;
        else if (type == "MAX_NUMBER")
            rule.maximum = limit;
    }
}

} // namespace

PropertyTable PropertyTable::fromJson(QByteArrayView properties, QByteArrayView validations)
{
    PropertyTable table;
    rapidjson::Document document;
    parseJson(document, properties);
    if (const rapidjson::Value *results = jsonMember(document, "results")) {
        for (const rapidjson::Value &property : results->GetArray()) {
            table.m_rules.push_back(ruleOf(property));
            table.m_byName.insert(table.m_rules.back().name, table.size() - 1);
        }
    }
    parseJson(document, validations);
    if (const rapidjson::Value *results = jsonMember(document, "results")) {
        for (const rapidjson::Value &entry : results->GetArray()) {
            const int index = table.indexOf(jsonMemberText(entry, "propertyName"));
            const rapidjson::Value *rules = jsonMember(entry, "propertyValidationRules");
            if (index >= 0 && rules)
                addRanges(table.m_rules[static_cast<std::size_t>(index)], *rules);
        }
    }
    return table;
}

std::vector<int> PropertyTable::indexesOf(const std::vector<QByteArray> &names) const
{
    std::vector<int> indexes;
    for (const QByteArray &name : names) {
        const int index = indexOf(name);
        if (index >= 0 && std::find(indexes.begin(), indexes.end(), index) == indexes.end())
            indexes.push_back(index);
    }
    return indexes;
}

} // namespace lineitems::sandbox
