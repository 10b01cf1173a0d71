// What is on the clipboard as cells, from tab-separated text and HTML together; and cells as HTML. Pure.
#pragma once

#include "models/files/tabseparated.h"

#include <QByteArray>

namespace lineitems {

struct ClipboardTable
{
    CellTable cells;
    /// The numbers that the program they come from holds, as plain decimals, in the shape of `cells`; an empty
    /// one where it does not say so. May be empty altogether.
    QList<QList<QByteArray>> held;

    QByteArray heldNumber(qsizetype row, qsizetype column) const;
    qsizetype width() const; ///< of the longest row
};

/// Text and HTML of one clipboard. The text has the last word, since it keeps white space; but line breaks in
/// cells come from the HTML (LibreOffice writes spaces for them), quotes at their beginning too, and all
/// where the two differ in shape (line breaks that nobody quoted, merged cells) or there is no text.
ClipboardTable readClipboardTable(const QString &text, const QString &html);

/// How a spreadsheet is to take a cell.
enum class HtmlCellKind { Text, Number, Other };

/// A table that Excel, LibreOffice and Google Sheets take cell by cell: numbers as such in any language, texts
/// (also 0012 and =A1) as texts. `kinds` are those of the columns.
QString toHtmlTable(const CellTable &cells, const QList<HtmlCellKind> &kinds);

} // namespace lineitems
