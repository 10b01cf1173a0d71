#include "ui/look/theme.h"

#include <algorithm>
#include <cmath>

namespace lineitems {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.text = 0x1c2430;
    theme.mutedText = 0x525c6a;
    theme.infoText = 0x0a4fa8;
    theme.goodText = 0x14602f;
    theme.warningText = 0x7a4200;
    theme.badText = 0x9b1216;
    theme.window = 0xf4f5f7;
    theme.base = 0xffffff;
    theme.alternateBase = 0xf8f9fb;
    theme.readOnlyBase = 0xf1f3f6;
    theme.changedBase = 0xfff3cf;
    theme.invalidBase = 0xffe4d1;
    theme.failedRowBase = 0xfdeaea;
    theme.failedCellBase = 0xf9cfcd;
    theme.selectionBase = 0xd3e4fd;
    theme.foundBase = 0xb8ecdf;
    theme.line = 0xc9ced6;
    theme.controlLine = 0x828b98;
    theme.gridLine = 0xe3e6eb;
    theme.accent = 0x0b5cc0;
    theme.accentText = 0xffffff;
    theme.sandboxBadge = 0x6b3fa0;
    theme.portalBadge = 0x14602f;
    theme.badgeText = 0xffffff;
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.text = 0xe6e9ee;
    theme.mutedText = 0xa9b3c1;
    theme.infoText = 0x9cc8ff;
    theme.goodText = 0x86dba4;
    theme.warningText = 0xf4bd70;
    theme.badText = 0xffaaa6;
    theme.window = 0x20252d;
    theme.base = 0x171b21;
    theme.alternateBase = 0x1a1f26;
    theme.readOnlyBase = 0x1e242c;
    theme.changedBase = 0x3b3215;
    theme.invalidBase = 0x44291a;
    theme.failedRowBase = 0x391d20;
    theme.failedCellBase = 0x5c2328;
    theme.selectionBase = 0x28446b;
    theme.foundBase = 0x0f4740;
    theme.line = 0x3c444f;
    theme.controlLine = 0x737e8e;
    theme.gridLine = 0x2a3038;
    theme.accent = 0x2f66ad;
    theme.accentText = 0xffffff;
    theme.sandboxBadge = 0x6f48a6;
    theme.portalBadge = 0x1d6b3a;
    theme.badgeText = 0xffffff;
    return theme;
}

/// The light that a colour gives, from 0 to 1 (WCAG 2.1, relative luminance).
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

void setDisabled(QPalette &palette, const Theme &theme)
{
    // Disabled text may be faint by WCAG, but a read-only value must still be readable.
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.mutedText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.selectionBase);
}

} // namespace

QColor Theme::toneColor(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return text;
    case Tone::Muted:
        return mutedText;
    case Tone::Info:
        return infoText;
    case Tone::Good:
        return goodText;
    case Tone::Warning:
        return warningText;
    case Tone::Bad:
        return badText;
    }
    Q_UNREACHABLE();
}

const Theme &lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &themeFor(const QPalette &palette)
{
    const bool dark = luminance(palette.color(QPalette::Active, QPalette::Text))
        > luminance(palette.color(QPalette::Active, QPalette::Base));
    return dark ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.window);
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.base);
    palette.setColor(QPalette::AlternateBase, theme.alternateBase);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.dark ? theme.window.lighter(125) : theme.window);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.badText);
    palette.setColor(QPalette::ToolTipBase, theme.dark ? theme.window.lighter(140) : theme.base);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.infoText);
    palette.setColor(QPalette::LinkVisited, theme.infoText);
    setDisabled(palette, theme);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace lineitems
