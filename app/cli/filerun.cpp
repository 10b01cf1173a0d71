#include "app/cli/filerun.h"

#include <utility>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

QString describe(CellProblem problem)
{
    switch (problem) {
    case CellProblem::None:
        return {};
    case CellProblem::NotANumber:
    case CellProblem::NotAFormula:
        return u"is no number"_s;
    case CellProblem::AmbiguousNumber:
        return u"may be one thousand or one and a fraction: write it without a comma"_s;
    case CellProblem::NotABool:
        return u"is neither true nor false"_s;
    case CellProblem::NotADate:
        return u"is no date like 2026-03-01"_s;
    case CellProblem::NotADateTime:
        return u"is no time like 2026-03-01T12:00:00Z"_s;
    case CellProblem::NotAnOption:
        return u"is none of the property's options"_s;
    case CellProblem::TooLong:
        return u"is longer than 65,536 characters"_s;
    case CellProblem::NotATerm:
        return u"is no period like P12M"_s;
    }
    Q_UNREACHABLE();
}

FileRun::FileRun(ChangeFile file, Schema schema, QString keyProperty)
    : m_file(std::move(file)), m_schema(std::move(schema)), m_keyProperty(std::move(keyProperty)),
      m_lines(m_file.rows.size()), m_closed(m_file.rows.size(), false)
{
    for (std::size_t i = 0; i < m_file.rows.size(); ++i) {
        m_lines[i].id = m_file.rows[i].key;
        m_lines[i].outcome = "not_sent";
        if (m_file.rows[i].problem != FileRowProblem::None)
            closeBroken(i);
    }
}

void FileRun::close(std::size_t row, QByteArrayView outcome, const RowError &error)
{
    m_lines[row].outcome = outcome;
    setError(row, error);
    m_closed[row] = true;
}

void FileRun::setError(std::size_t row, const RowError &error)
{
    if (!m_lastError || *m_lastError != error)
        m_lastError = std::make_shared<const RowError>(error);
    m_lines[row].error = m_lastError;
}

void FileRun::closeInvalid(std::size_t row, const QString &code, const QString &property,
                           const QString &message)
{
    RowError error;
    error.category = u"INVALID_ROW"_s;
    error.code = code;
    error.property = property;
    error.message = u"line %1: %2"_s.arg(m_file.rows[row].line).arg(message);
    close(row, "invalid", error);
}

void FileRun::closeBroken(std::size_t row)
{
    const FileRow &broken = m_file.rows[row];
    switch (broken.problem) {
    case FileRowProblem::None:
        break;
    case FileRowProblem::EmptyKey:
        closeInvalid(row, u"EMPTY_KEY"_s, m_keyProperty, u"the key is empty"_s);
        break;
    case FileRowProblem::NotAnId:
        closeInvalid(row, u"NOT_AN_ID"_s, m_keyProperty,
                     u"the key is no record id: digits, without a leading zero or an exponent"_s);
        break;
    case FileRowProblem::DuplicateKey:
        closeInvalid(row, u"DUPLICATE_KEY"_s, m_keyProperty,
                     u"line %1 has the same key"_s.arg(broken.otherLine));
        break;
    case FileRowProblem::CellCount:
        closeInvalid(row, u"CELL_COUNT"_s, {}, u"it has not as many cells as the header"_s);
        break;
    }
}

std::vector<QByteArray> FileRun::keysToRead() const
{
    std::vector<QByteArray> keys;
    for (std::size_t i = 0; i < m_file.rows.size(); ++i) {
        if (!m_closed[i])
            keys.push_back(m_file.rows[i].key.trimmed());
    }
    return keys;
}

QStringList FileRun::propertiesToRead() const
{
    QStringList properties = m_file.properties;
    properties.append(lastModifiedProperty);
    if (!idProperty().isEmpty())
        properties.append(m_keyProperty);
    properties.removeDuplicates();
    return properties;
}

QString FileRun::idProperty() const
{
    return m_keyProperty == recordIdProperty ? QString() : m_keyProperty;
}

void FileRun::takeCurrent(const ApiRecord &record)
{
    if (record.archived || record.id.isEmpty())
        return;
    const QByteArray *key = idProperty().isEmpty() ? &record.id : record.find(m_keyProperty);
    if (!key)
        return;
    CurrentRow current{record.id, record.properties};
    const QString lastModified(lastModifiedProperty);
    if (!record.find(lastModified))
        current.values.push_back({lastModified, record.updatedAt});
    m_current.insert(key->trimmed(), std::move(current));
}

void FileRun::takeMissing(const QByteArray &key, const RowError &error)
{
    m_missing.insert(key, error);
}

void FileRun::closeUnsendable(std::size_t row, const RowDiff &diff)
{
    const QString name = diff.property;
    RowError error;
    switch (diff.result) {
    case RowDiffResult::Changed:
        break;
    case RowDiffResult::Unchanged:
        close(row, "unchanged");
        break;
    case RowDiffResult::ReadOnly:
        closeInvalid(row, u"READ_ONLY_VALUE"_s, name, u"%1 is read-only and would change"_s.arg(name));
        break;
    case RowDiffResult::Invalid:
        closeInvalid(row, u"INVALID_VALUE"_s, name, name + u' ' + describe(diff.problem));
        break;
    case RowDiffResult::Conflict:
        error.problem = RowProblem::ChangedSinceLoad;
        error.category = u"CONFLICT"_s;
        error.property = QString(lastModifiedProperty);
        error.message = u"changed by somebody else: the file's values are of %1, the record was changed %2"_s
                            .arg(QString::fromUtf8(diff.baseTime), QString::fromUtf8(diff.currentTime));
        close(row, "conflict", error);
        break;
    }
}

std::vector<BatchInput> FileRun::inputs(bool currentWasRead, const TraceIdSource &traceIds)
{
    std::vector<BatchInput> inputs;
    inputs.reserve(m_file.rows.size());
    const QString inputIdProperty = currentWasRead ? QString() : idProperty();
    for (std::size_t i = 0; i < m_file.rows.size(); ++i) {
        if (m_closed[i])
            continue;
        const QByteArray key = m_file.rows[i].key.trimmed();
        const auto current = m_current.constFind(key);
        if (currentWasRead && current == m_current.constEnd()) {
            close(i, "failed", m_missing.value(key));
            continue;
        }
        const CurrentRow *row = currentWasRead ? &*current : nullptr;
        const RowDiff diff = diffRow(m_schema, row ? row->id : key, m_file.properties,
                                     std::exchange(m_file.rows[i].values, {}), row);
        if (diff.result != RowDiffResult::Changed) {
            closeUnsendable(i, diff);
            continue;
        }
        if (const auto other = m_sentRow.constFind(diff.change.id); other != m_sentRow.constEnd()) {
            closeInvalid(i, u"DUPLICATE_KEY"_s, m_keyProperty,
                         u"line %1 is the same record"_s.arg(m_file.rows[*other].line));
            continue;
        }
        m_sentRow.insert(diff.change.id, i);
        inputs.push_back(batchInput(diff.change, inputIdProperty, traceIds()));
    }
    m_file.rows = {}; // what is still to be said of them is in the lines
    return inputs;
}

void FileRun::takeSettled(const SettledInput &settled)
{
    const auto row = m_sentRow.constFind(settled.input.id);
    Q_ASSERT(row != m_sentRow.constEnd());
    close(*row, outcomeName(settled.outcome.outcome), toldOf(settled.outcome));
    m_lines[*row].traceId = settled.outcome.traceId;
}

void FileRun::explainUnsent(const RowError &why)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_closed[i])
            setError(i, why);
    }
}

} // namespace lineitems::cli
