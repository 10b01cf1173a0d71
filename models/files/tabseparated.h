// Cells as tab-separated text, the way spreadsheets put them on the clipboard, and back.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lineitems {

/// Rows may have different lengths.
using CellTable = QList<QStringList>;

/// A cell with a tab, a quote or a line break is quoted, its quotes doubled.
QString toTabSeparated(const CellTable &cells);
/// Rows end in LF, CRLF or CR; one at the end belongs to no row. What is quoted is taken as it is.
CellTable fromTabSeparated(const QString &text);

} // namespace lineitems
