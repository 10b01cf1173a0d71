// A table that somebody saved from a spreadsheet: comma, semicolon or tab, UTF-8 or UTF-16, found out from
// the text itself. What is broken is refused, with line and column.
#pragma once

#include "models/files/csv.h"

#include <QString>

namespace lineitems {

/// Excel's first line "sep=;" is obeyed, and is no record.
CsvTable readTable(const QByteArray &bytes);

/// Without the columns at the end in which nothing stands, not even a heading: spreadsheets save them too.
CsvTable withoutEmptyColumns(CsvTable table);

struct TableFile
{
    CsvTable table;
    QString failure; ///< the system's words, where the file could not be read at all
    bool tooLarge = false;
};

/// A file of more bytes than this is no table that a person made.
inline constexpr qint64 largestTableFile = 256 * 1024 * 1024;

TableFile readTableFile(const QString &path);

} // namespace lineitems
