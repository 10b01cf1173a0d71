// The system's clipboard, as far as cells are concerned: what spreadsheets put there, and what they take.
#pragma once

#include <QString>

namespace lineitems {

struct CopiedText
{
    QString text;
    QString html;
    bool isOwn = false; ///< this program copied it: its numbers have a decimal point

    bool isEmpty() const { return text.isEmpty() && html.isEmpty(); }
};

CopiedText copiedText();
/// As the same cells in both forms; `html` may be empty.
void copyCells(const QString &text, const QString &html);

} // namespace lineitems
