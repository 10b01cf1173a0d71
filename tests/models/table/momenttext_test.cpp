// The quick filter must find the time that the grid shows, in every zone and on every day.
#include "models/table/momenttext.h"

#include "models/record/cellvalue.h"

#include <gtest/gtest.h>

using namespace lineitems;

namespace {

Property momentProperty()
{
    Property property;
    property.type = PropertyType::DateTime;
    return property;
}

} // namespace

TEST(MomentText, isWhatIsDisplayedAroundTheClockAndTheYear)
{
    for (const char *name :
         {"UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"}) {
        const ValueFormat format{QTimeZone(name)};
        MomentText moments(format.timeZone);
        int made = 0;
        QDateTime moment(QDate(2023, 12, 30), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 3000; ++i, moment = moment.addMSecs(15'000'000 + (i % 3) * 30'500)) {
            const QByteArray wire = moment.toString(i % 2 ? Qt::ISODate : Qt::ISODateWithMs).toUtf8();
            const auto text = moments.of(wire);
            made += text ? 1 : 0;
            const QString shown = displayValue(momentProperty(), wire, format);
            ASSERT_EQ(text ? QString::fromLatin1(*text) : shown, shown) << name << ' ' << wire.constData();
        }
        EXPECT_GT(made, 2900) << name;
    }
}

TEST(MomentText, leavesWhatIsNotItsShapeToOthers)
{
    MomentText moments(QTimeZone::utc());
    for (const char *wire :
         {"", "1767225600000", "2026-03-01", "2026-13-01T00:00:00Z", "2026-03-01T24:00:00Z",
          "2026-03-01T00:00:00+01:00", "2026-03-01T00:00:00", "2026-03-01T00:00:0xZ"})
        EXPECT_FALSE(moments.of(wire)) << wire;
}
