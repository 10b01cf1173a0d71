// The guard rails that a person has set hold at the next start too, each connection's its own.
#include "models/session/guardrailsettings.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct GuardRailSettings : testing::Test
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
};

TEST_F(GuardRailSettings, ComeBackAsTheyWereStored)
{
    GuardRails rails;
    rails.mostPercent = Decimal::parse("12.5");
    rails.floor = Decimal::parse("0.99");
    rails.mostRows.reset();
    rails.priceZero = false;
    storeGuardRails(settings, u"a"_s, rails);
    storeGuardRails(settings, u"b"_s, noGuardRails());
    EXPECT_EQ(storedGuardRails(settings, u"a"_s), rails);
    EXPECT_EQ(storedGuardRails(settings, u"b"_s), noGuardRails());
    EXPECT_EQ(storedGuardRails(settings, u"c"_s), GuardRails());
}

TEST_F(GuardRailSettings, WhatCannotBeReadSwitchesNothingOff)
{
    settings.setValue(u"guardRails/a/mostPercent"_s, u"thirty"_s);
    settings.setValue(u"guardRails/a/mostRows"_s, u"-1"_s);
    EXPECT_EQ(storedGuardRails(settings, u"a"_s), GuardRails());
}

} // namespace
} // namespace lineitems
