// Tooltips that wrap, and take nothing in their text for markup: what a server says is never rich text.
#pragma once

#include <QTextDocument>

namespace lineitems {

inline QString plainToolTip(const QString &text)
{
    // Not the default mode, which makes every space unbreakable.
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

} // namespace lineitems
