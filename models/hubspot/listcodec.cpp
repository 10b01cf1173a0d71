#include "models/hubspot/listcodec.h"

#include "models/hubspot/json.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// A property that is asked for, and where the record before had it: a page's records have all the same order.
struct WantedProperty
{
    QByteArray name;
    rapidjson::SizeType place = 0;
};

const json::Value *findAt(const json::Value &properties, WantedProperty &wanted)
{
    const auto isIt = [&](const auto &member) {
        return QByteArrayView(member.name.GetString(), static_cast<qsizetype>(member.name.GetStringLength()))
            == wanted.name;
    };
    const auto first = properties.MemberBegin();
    if (wanted.place < properties.MemberCount() && isIt(first[wanted.place]))
        return &first[wanted.place].value;
    const auto found = std::find_if(first, properties.MemberEnd(), isIt);
    if (found == properties.MemberEnd())
        return nullptr;
    wanted.place = static_cast<rapidjson::SizeType>(found - first);
    return &found->value;
}

LoadedRow rowFrom(const json::Value &record, std::vector<WantedProperty> &wanted)
{
    LoadedRow row;
    row.id = json::bytes(&record, "id");
    const json::Value *properties = json::member(&record, "properties");
    if (!properties || !properties->IsObject()) {
        row.values.resize(wanted.size());
        return row;
    }
    row.values.reserve(wanted.size());
    for (WantedProperty &property : wanted)
        row.values.push_back(json::bytes(findAt(*properties, property)));
    return row;
}

ReadOnlyReason readOnlyReason(const json::Value &object, const QString &name)
{
    if (name == recordIdProperty)
        return ReadOnlyReason::RecordId;
    if (json::boolean(&object, "archived"))
        return ReadOnlyReason::Archived;
    const json::Value *modification = json::member(&object, "modificationMetadata");
    if (!json::boolean(modification, "readOnlyValue"))
        return ReadOnlyReason::None;
    return json::boolean(&object, "calculated") ? ReadOnlyReason::Calculated : ReadOnlyReason::SetByHubSpot;
}

std::vector<PropertyOption> optionsFrom(const json::Value &object)
{
    std::vector<PropertyOption> options;
    const json::Value *list = json::array(&object, "options");
    if (!list)
        return options;
    for (const json::Value &item : list->GetArray()) {
        bool ordered = false;
        const int order = json::bytes(&item, "displayOrder").toInt(&ordered);
        options.push_back({json::text(&item, "value"), json::text(&item, "label"), ordered ? order : -1,
                           json::boolean(&item, "hidden")});
    }
    // -1 means behind all that have an order, as HubSpot's guide to properties says.
    const auto rank = [](const PropertyOption &option) {
        return option.displayOrder < 0 ? std::numeric_limits<int>::max() : option.displayOrder;
    };
    std::stable_sort(options.begin(), options.end(),
                     [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
    return options;
}

Property propertyFrom(const json::Value &object)
{
    Property property;
    property.name = json::text(&object, "name");
    property.label = json::text(&object, "label");
    if (property.label.isEmpty())
        property.label = property.name;
    property.description = json::text(&object, "description");
    property.groupName = json::text(&object, "groupName");
    property.apiType = json::text(&object, "type");
    property.fieldType = json::text(&object, "fieldType");
    property.type = propertyTypeFor(property.apiType, property.fieldType);
    property.options = optionsFrom(object);
    property.readOnly = readOnlyReason(object, property.name);
    property.hidden = json::boolean(&object, "hidden");
    property.hasUniqueValue = json::boolean(&object, "hasUniqueValue");
    property.showCurrencySymbol = json::boolean(&object, "showCurrencySymbol");
    property.currencyPropertyName = json::text(&object, "currencyPropertyName");
    property.numberDisplayHint = json::text(&object, "numberDisplayHint");
    return property;
}

} // namespace

std::optional<RecordPage> decodePage(QByteArrayView body, const QStringList &properties)
{
    const auto document = json::parse(body);
    const json::Value *root = document ? &*document : nullptr;
    const json::Value *results = json::array(root, "results");
    if (!results)
        return std::nullopt;
    std::vector<WantedProperty> wanted;
    wanted.reserve(static_cast<std::size_t>(properties.size()));
    for (const QString &property : properties)
        wanted.push_back({property.toUtf8(), static_cast<rapidjson::SizeType>(wanted.size())});

    RecordPage page;
    page.rows.reserve(results->Size());
    for (const json::Value &record : results->GetArray()) {
        page.rows.push_back(rowFrom(record, wanted));
        if (page.rows.back().id.isEmpty())
            return std::nullopt; // a row that cannot be named must not get lost quietly
    }
    page.after = json::bytes(json::member(json::member(root, "paging"), "next"), "after");
    return page;
}

std::optional<int> decodeTotal(QByteArrayView body)
{
    const auto document = json::parse(body);
    bool isNumber = false;
    const int total = json::bytes(document ? &*document : nullptr, "total").toInt(&isNumber);
    return isNumber && total >= 0 ? std::optional(total) : std::nullopt;
}

std::optional<Schema> decodeSchema(QByteArrayView body)
{
    const auto document = json::parse(body);
    const json::Value *results = json::array(document ? &*document : nullptr, "results");
    if (!results)
        return std::nullopt;
    std::vector<Property> properties;
    for (const json::Value &item : results->GetArray()) {
        Property property = propertyFrom(item);
        if (!property.name.isEmpty())
            properties.push_back(std::move(property));
    }
    return Schema(std::move(properties));
}

std::optional<AccountInfo> decodeAccount(QByteArrayView body)
{
    const auto document = json::parse(body);
    if (!document || !document->IsObject())
        return std::nullopt;
    AccountInfo account;
    account.name = json::text(&*document, "name");
    account.portalId = json::text(&*document, "portalId");
    account.timeZone = json::text(&*document, "timeZone");
    account.companyCurrency = json::text(&*document, "companyCurrency");
    account.accountType = json::text(&*document, "accountType");
    account.uiDomain = json::text(&*document, "uiDomain");
    return account;
}

} // namespace lineitems
