// A text that cannot be read is lost: 4.5:1 on every background that it may stand on.
#include "ui/look/theme.h"

#include <gtest/gtest.h>

namespace lineitems {
namespace {

constexpr double enough = 4.5;

class ThemeTest : public testing::TestWithParam<const Theme *>
{
};

std::vector<std::pair<const char *, QColor>> backgrounds(const Theme &theme)
{
    return {{"window", theme.window},
            {"base", theme.base},
            {"alternate", theme.alternateBase},
            {"read-only", theme.readOnlyBase},
            {"changed", theme.changedBase},
            {"invalid", theme.invalidBase},
            {"failed row", theme.failedRowBase},
            {"failed cell", theme.failedCellBase},
            {"selection", theme.selectionBase},
            {"found", theme.foundBase}};
}

TEST_P(ThemeTest, EveryToneIsReadableOnEveryBackground)
{
    for (const Tone tone : {Tone::Neutral, Tone::Muted, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad}) {
        for (const auto &[name, background] : backgrounds(*GetParam()))
            EXPECT_GE(contrastRatio(GetParam()->toneColor(tone), background), enough)
                << "tone " << int(tone) << " on " << name;
    }
}

TEST_P(ThemeTest, BadgesAndSelectionsAreReadable)
{
    const Theme &theme = *GetParam();
    EXPECT_GE(contrastRatio(theme.accentText, theme.accent), enough);
    EXPECT_GE(contrastRatio(theme.badgeText, theme.sandboxBadge), enough);
    EXPECT_GE(contrastRatio(theme.badgeText, theme.portalBadge), enough);
}

TEST_P(ThemeTest, ABoxIsSeenBeforeItIsTicked)
{
    const Theme &theme = *GetParam();
    // WCAG 2.1, 1.4.11.
    for (const QColor &around : {theme.window, theme.base, theme.alternateBase})
        EXPECT_GE(contrastRatio(theme.controlLine, around), 3.0) << around.name().toStdString();
}

TEST_P(ThemeTest, PaletteIsReadableAlsoWhereItIsDisabled)
{
    const QPalette palette = paletteOf(*GetParam());
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::HighlightedText, QPalette::Highlight}};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[text, background] : pairs)
            EXPECT_GE(contrastRatio(palette.color(group, text), palette.color(group, background)), enough)
                << "group " << group << " role " << text;
    }
}

TEST_P(ThemeTest, IsFoundAgainFromItsPalette)
{
    EXPECT_EQ(themeFor(paletteOf(*GetParam())).dark, GetParam()->dark);
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Values(&lightTheme(), &darkTheme()),
                         [](const auto &theme) { return theme.param->dark ? "dark" : "light"; });

TEST(Contrast, IsThatOfTheWcag)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.48, 0.01);
}

} // namespace
} // namespace lineitems
