// The portal's properties: what each may hold, read from the same metadata that the API serves.
#pragma once

#include "models/record/decimal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>
#include <vector>

namespace lineitems::sandbox {

enum class ValueKind { Text, Number, Bool, Date, DateTime, Option, Options };

struct PropertyRule
{
    QByteArray name;
    ValueKind kind = ValueKind::Text;
    std::vector<QByteArray> options; ///< empty: any text (owners are known elsewhere)
    bool readOnly = false;
    bool unique = false;
    std::optional<Decimal> minimum;
    std::optional<Decimal> maximum;
};

/// Properties by position and by name. The positions are those of Record::values.
class PropertyTable
{
public:
    /// From the bodies of GET /crm/v3/properties/line_items and …/property-validations/0-8.
    static PropertyTable fromJson(QByteArrayView properties, QByteArrayView validations);

    int size() const { return static_cast<int>(m_rules.size()); }
    const PropertyRule &at(int index) const { return m_rules[static_cast<std::size_t>(index)]; }
    /// The position of a property, or -1.
    int indexOf(const QByteArray &name) const { return m_byName.value(name, -1); }
    /// The positions of those that exist; the API ignores names that do not.
    std::vector<int> indexesOf(const std::vector<QByteArray> &names) const;

private:
    std::vector<PropertyRule> m_rules;
    QHash<QByteArray, int> m_byName;
};

} // namespace lineitems::sandbox
