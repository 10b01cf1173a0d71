#include "app/sandbox/sampleportal.h"
#include "app/sandbox/valuecheck.h"

#include <gtest/gtest.h>

namespace lineitems::sandbox {

struct ValueCase
{
    const char *property, *value;
    const char *code; ///< empty: it is fine
    const char *stored;
};

class ValueCheck : public testing::Test
{
protected:
    const PropertyTable table = PropertyTable::fromJson(samplePropertiesJson(), sampleValidationsJson());
};

// Lost if wrong: the sandbox would take what HubSpot refuses, and a person would learn it in production.
TEST_F(ValueCheck, TakesAndRefusesAsTheApiDoes)
{
    const ValueCase cases[] = {
        {"price", "55.00", "", "55.00"},
        {"price", "  55.00\t", "", "55.00"},
        {"price", "-.5", "NUMBER_OUT_OF_RANGE", ""},
        {"price", ".5", "", ".5"},
        {"price", "abc", "INVALID_INTEGER", ""},
        {"price", "1e3", "INVALID_INTEGER", ""},
        {"price", "1,234.50", "INVALID_INTEGER", ""},
        {"price", "1.2.3", "INVALID_INTEGER", ""},
        {"price", ".", "INVALID_INTEGER", ""},
        {"price", "-", "INVALID_INTEGER", ""},
        {"price", "-0.01", "NUMBER_OUT_OF_RANGE", ""},
        {"price", "", "", ""},
        {"quantity", "-1", "NUMBER_OUT_OF_RANGE", ""},
        {"discount", "-1", "", "-1"},
        {"hs_discount_percentage", "100", "", "100"},
        {"hs_discount_percentage", "100.01", "NUMBER_OUT_OF_RANGE", ""},
        {"amount", "1", "READ_ONLY_VALUE", ""},
        {"amount", "", "READ_ONLY_VALUE", ""},
        {"hs_object_id", "1", "READ_ONLY_VALUE", ""},
        {"region", "emea", "", "emea"},
        {"region", "Americas", "INVALID_OPTION", ""}, // the label
        {"delivery_options", "express;insured", "", "express;insured"},
        {"delivery_options", ";express", "", ";express"},
        {"delivery_options", "express;drone", "INVALID_OPTION", ""},
        {"hubspot_owner_id", "70110001", "", "70110001"},
        {"taxable", "true", "", "true"},
        {"taxable", "yes", "INVALID_OPTION", ""},
        {"hs_recurring_billing_start_date", "2026-03-01", "", "2026-03-01"},
        {"hs_recurring_billing_start_date", "1767225600000", "", "2026-01-01"},
        {"hs_recurring_billing_start_date", "1767225600001", "INVALID_DATE", ""},
        {"hs_recurring_billing_start_date", "2026-02-30", "INVALID_DATE", ""},
        {"hs_recurring_billing_start_date", "01.03.2026", "INVALID_DATE", ""},
        {"service_date", "2026-03-01T10:00:00Z", "", "2026-03-01T10:00:00Z"},
        {"service_date", "2026-03-01T10:00:00+02:00", "", "2026-03-01T08:00:00Z"},
        {"service_date", "2026-03-01T10:00:00", "", "2026-03-01T10:00:00Z"},
        {"service_date", "1767225600500", "", "2026-01-01T00:00:00.500Z"},
        {"service_date", "2026-03-01", "INVALID_DATE", ""},
        {"service_date", "tomorrow", "INVALID_DATE", ""},
        {"name", " Müller, \"A\" ", "", "Müller, \"A\""},
    };
    for (const ValueCase &each : cases) {
        const CheckedValue checked = checkValue(table.at(table.indexOf(each.property)), each.value);
        EXPECT_EQ(checked.problem ? checked.problem->code.toStdString() : "", each.code)
            << each.property << '=' << each.value;
        EXPECT_EQ(checked.problem ? "" : checked.stored.toStdString(), each.stored)
            << each.property << '=' << each.value;
    }
}

TEST_F(ValueCheck, RefusesTextsThatAreTooLong)
{
    const PropertyRule &name = table.at(table.indexOf("name"));
    EXPECT_FALSE(checkValue(name, QByteArray(65536, 'x')).problem);
    EXPECT_TRUE(checkValue(name, QByteArray(65537, 'x')).problem);
}

} // namespace lineitems::sandbox
