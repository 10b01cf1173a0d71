// A CSV of changes: a header of property names, one of them the key, and a row for each record. Pure.
// An empty cell clears the value; a column that is not there changes nothing.
#pragma once

#include "models/files/csv.h"
#include "models/record/cellvalue.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lineitems {

/// Why a file is refused as a whole: nothing of it can be trusted.
enum class FileProblem { Syntax, Empty, NoKeyColumn, UnknownColumn, DuplicateColumn };

struct FileError
{
    FileProblem problem = FileProblem::Syntax;
    int line = 1;
    int column = 1; ///< in characters for Syntax; else the position of the cell in its row
    CsvProblem syntax = CsvProblem::UnclosedQuote;
    QString name; ///< the column's name, where it is about one

    friend bool operator==(const FileError &, const FileError &) = default;
};

/// Why one row is not sent.
enum class FileRowProblem {
    None,
    EmptyKey,
    NotAnId, ///< a record id is digits without a leading zero; spreadsheets make 1.23E+11 of one
    DuplicateKey,
    CellCount,
};

struct FileRow
{
    int line = 0;
    QByteArray key; ///< as the file has it
    std::vector<ParsedValue> values; ///< one for each of ChangeFile::properties; a problem stays in it
    FileRowProblem problem = FileRowProblem::None;
    int otherLine = 0; ///< for DuplicateKey: another line with the same key
};

struct ChangeFile
{
    QStringList properties; ///< the columns besides the key
    std::vector<FileRow> rows; ///< in the file's order, also those that have a problem
};

/// The file's rows, or why it is refused.
struct ChangeFileResult
{
    ChangeFile file;
    std::optional<FileError> error;
};

/// `keyProperty` is hs_object_id or the unique property that identifies rows.
/// Lets go of the table record by record, so that not all of it is in memory twice.
ChangeFileResult readChangeFile(CsvTable table, const Schema &schema, const QString &keyProperty);

/// Takes the time stamps out that the records would have to have still: changes by others do not matter.
void forgetBaseTimes(ChangeFile &file);

/// Only what can be told without a schema: syntax, and whether the key column is there.
std::optional<FileError> checkChangeFile(const CsvTable &table, const QString &keyProperty);

} // namespace lineitems
