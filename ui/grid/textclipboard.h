// Cells as tab-separated text, the way spreadsheets put them on the clipboard, and back.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lineitems {

using CellTable = QList<QStringList>;

/// A cell with a tab, a quote or a line break is quoted, its quotes doubled.
QString toTabSeparated(const CellTable &cells);
/// One line break at the end belongs to no row. Rows may have different lengths.
CellTable fromTabSeparated(const QString &text);

} // namespace lineitems
