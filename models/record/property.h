// What HubSpot says of one line item property, and the schema that holds them all.
// Source: GET /crm/v3/properties/line_items.
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace lineitems {

/// How a value is parsed, shown and compared. Types that HubSpot may add later are String.
enum class PropertyType {
    String,
    Number,
    Bool,
    Date,
    DateTime,
    Enumeration,
    MultiEnumeration, ///< several options, joined with ';' on the wire
    PhoneNumber,
};

struct PropertyOption
{
    QString value; ///< what is sent
    QString label; ///< what people see
    int displayOrder = -1;
    bool hidden = false;

    friend bool operator==(const PropertyOption &, const PropertyOption &) = default;
};

/// Why a property cannot be edited.
enum class ReadOnlyReason {
    None,
    RecordId, ///< hs_object_id: the row's own name
    Calculated, ///< HubSpot computes it from other properties
    SetByHubSpot, ///< modificationMetadata.readOnlyValue
    Archived, ///< the property itself is archived
};

struct Property
{
    QString name; ///< as in the API: hs_sku
    QString label; ///< as people know it: SKU
    QString description;
    QString groupName;
    PropertyType type = PropertyType::String;
    QString apiType; ///< the API's word for the type, also one unknown to us
    QString fieldType;
    std::vector<PropertyOption> options; ///< in display order
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    bool hidden = false;
    bool hasUniqueValue = false;
    bool showCurrencySymbol = false;
    QString currencyPropertyName; ///< the property that holds this one's currency, if any
    QString numberDisplayHint; ///< formatted, unformatted, currency, percentage, duration, …

    bool isReadOnly() const { return readOnly != ReadOnlyReason::None; }
    /// What people call it: the label, or the name if it has none.
    QString title() const { return label.isEmpty() ? name : label; }
    bool isMoney() const;
    bool isPercentage() const;
    const PropertyOption *optionByValue(QStringView value) const;
    /// By label, without regard to case; nothing if no option or more than one has it.
    const PropertyOption *optionByLabel(QStringView text) const;

    friend bool operator==(const Property &, const Property &) = default;
};

/// The API's `type` and `fieldType` as a PropertyType; String for what is not known.
PropertyType propertyTypeFor(QStringView apiType, QStringView fieldType);

/// All properties of line items, in the order the API gave them. Cheap to copy.
class Schema
{
public:
    Schema();
    explicit Schema(std::vector<Property> properties);

    int size() const { return static_cast<int>(m_data->properties.size()); }
    const Property &at(int index) const { return m_data->properties[static_cast<std::size_t>(index)]; }
    const std::vector<Property> &properties() const { return m_data->properties; }
    /// The position of a property, or -1.
    int indexOf(const QString &name) const { return m_data->byName.value(name, -1); }
    /// The property of that name, or null.
    const Property *find(const QString &name) const;

private:
    struct Data
    {
        std::vector<Property> properties;
        QHash<QString, int> byName;
    };
    std::shared_ptr<const Data> m_data;
};

/// Properties that the API always returns, and that name or date a record.
inline constexpr QLatin1StringView recordIdProperty("hs_object_id");
inline constexpr QLatin1StringView lastModifiedProperty("hs_lastmodifieddate");

} // namespace lineitems
