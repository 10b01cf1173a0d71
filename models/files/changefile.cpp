#include "models/files/changefile.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace lineitems {

namespace {

QStringList headerOf(const CsvTable &table)
{
    QStringList names;
    if (table.records.empty())
        return names;
    for (const QByteArray &cell : table.records.front().cells)
        names.append(QString::fromUtf8(cell).trimmed());
    return names;
}

FileError columnError(FileProblem problem, const CsvTable &table, qsizetype column, const QString &name)
{
    FileError error;
    error.problem = problem;
    error.line = table.records.empty() ? 1 : table.records.front().line;
    error.column = static_cast<int>(column) + 1;
    error.name = name;
    return error;
}

std::optional<FileError> checkColumns(const CsvTable &table, const Schema &schema)
{
    const QStringList names = headerOf(table);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!schema.find(names.at(i)))
            return columnError(FileProblem::UnknownColumn, table, i, names.at(i));
    }
    return std::nullopt;
}

bool isRecordId(const QByteArray &key)
{
    return key.front() != '0'
        && std::all_of(key.begin(), key.end(), [](char c) { return c >= '0' && c <= '9'; });
}

FileRow readRow(const CsvRecord &record, const std::vector<const Property *> &columns, std::size_t keyColumn)
{
    FileRow row;
    row.line = record.line;
    if (keyColumn < record.cells.size())
        row.key = record.cells[keyColumn];
    if (record.cells.size() != columns.size()) {
        row.problem = FileRowProblem::CellCount;
        return row;
    }
    row.values.reserve(columns.size() - 1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i == keyColumn)
            continue;
        row.values.push_back(parseValue(*columns[i], QString::fromUtf8(record.cells[i])));
    }
    const QByteArray key = row.key.trimmed();
    if (key.isEmpty())
        row.problem = FileRowProblem::EmptyKey;
    else if (columns[keyColumn]->name == recordIdProperty && !isRecordId(key))
        row.problem = FileRowProblem::NotAnId;
    return row;
}

/// Which of two rows of one key is meant cannot be told, so neither is sent.
void markDuplicates(std::vector<FileRow> &rows)
{
    QHash<QByteArray, std::size_t> firstByKey;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QByteArray key = rows[i].key.trimmed();
        if (key.isEmpty())
            continue;
        const auto first = firstByKey.constFind(key);
        if (first == firstByKey.constEnd()) {
            firstByKey.insert(key, i);
            continue;
        }
        FileRow &other = rows[*first];
        rows[i].problem = FileRowProblem::DuplicateKey;
        rows[i].otherLine = other.line;
        if (other.problem != FileRowProblem::DuplicateKey) {
            other.problem = FileRowProblem::DuplicateKey;
            other.otherLine = rows[i].line;
        }
    }
}

} // namespace

std::optional<FileError> checkChangeFile(const CsvTable &table, const QString &keyProperty)
{
    if (table.error) {
        FileError error;
        error.problem = FileProblem::Syntax;
        error.line = table.error->line;
        error.column = table.error->column;
        error.syntax = table.error->problem;
        return error;
    }
    if (table.records.empty())
        return columnError(FileProblem::Empty, table, 0, {});
    const QStringList names = headerOf(table);
    QSet<QString> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (seen.contains(names.at(i)))
            return columnError(FileProblem::DuplicateColumn, table, i, names.at(i));
        seen.insert(names.at(i));
    }
    if (!seen.contains(keyProperty))
        return columnError(FileProblem::NoKeyColumn, table, 0, keyProperty);
    return std::nullopt;
}

ChangeFileResult readChangeFile(CsvTable table, const Schema &schema, const QString &keyProperty)
{
    ChangeFileResult result;
    result.error = checkChangeFile(table, keyProperty);
    if (!result.error)
        result.error = checkColumns(table, schema);
    if (result.error)
        return result;

    const QStringList names = headerOf(table);
    const auto keyColumn = static_cast<std::size_t>(names.indexOf(keyProperty));
    std::vector<const Property *> columns;
    for (const QString &name : names) {
        columns.push_back(schema.find(name));
        if (name != keyProperty)
            result.file.properties.append(name);
    }
    result.file.rows.reserve(table.records.size() - 1);
    for (std::size_t i = 1; i < table.records.size(); ++i)
        result.file.rows.push_back(readRow(std::exchange(table.records[i], {}), columns, keyColumn));
    markDuplicates(result.file.rows);
    return result;
}

void forgetBaseTimes(ChangeFile &file)
{
    const qsizetype column = file.properties.indexOf(lastModifiedProperty);
    if (column < 0)
        return;
    for (FileRow &row : file.rows) {
        if (column < std::ssize(row.values))
            row.values[static_cast<std::size_t>(column)] = {};
    }
}

} // namespace lineitems
