// CSV as RFC 4180 has it: UTF-8, commas, quotes doubled. Reading is strict where a guess could change a
// value: an error says line and column, and what it is. Writing is exact: what is read back is the same.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <vector>

namespace lineitems {

enum class CsvProblem {
    UnclosedQuote, ///< the text ends inside a quoted cell; line and column are where the quote opened
    TextAfterQuote, ///< "abc"d
    NotUtf8,
};

struct CsvError
{
    CsvProblem problem = CsvProblem::UnclosedQuote;
    int line = 0; ///< from 1
    int column = 0; ///< of that line, in characters, from 1

    friend bool operator==(const CsvError &, const CsvError &) = default;
};

struct CsvRecord
{
    int line = 0; ///< where it begins, from 1
    std::vector<QByteArray> cells;
    std::vector<QByteArray> held; ///< the numbers that a spreadsheet holds for its cells; none in a file
};

struct CsvTable
{
    std::vector<CsvRecord> records; ///< without lines that are empty
    std::optional<CsvError> error; ///< where reading stopped; the records before it are whole
};

/// Reads all records. A byte order mark at the start is passed over; lines may end in LF, CRLF or CR.
CsvTable readCsv(QByteArrayView text, char delimiter = ',');

/// One record and its CRLF. Cells with a comma, a quote, a line end, or white space at an end are quoted;
/// so is a lone empty cell, which would be an empty line.
QByteArray csvRecord(const QList<QByteArray> &cells);

} // namespace lineitems
