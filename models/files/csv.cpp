#include "models/files/csv.h"

#include "models/files/utf8.h"

#include <algorithm>

namespace lineitems {

namespace {

class CsvReader
{
public:
    CsvReader(QByteArrayView text, char delimiter) : m_text(text), m_delimiter(delimiter) {}

    CsvTable read()
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = m_lineStart = 3;
        if (const qsizetype bad = firstInvalidUtf8(m_text); bad >= 0) {
            while (m_at < bad)
                advance();
            fail(CsvProblem::NotUtf8);
            return std::move(m_table);
        }
        while (m_at < m_text.size() && !m_table.error)
            readRecord();
        return std::move(m_table);
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return m_text[m_at]; }
    bool atLineEnd() const { return current() == '\n' || current() == '\r'; }

    /// One byte on, counting lines.
    void advance()
    {
        const char c = m_text[m_at++];
        const bool crOfCrLf = c == '\r' && !atEnd() && current() == '\n';
        if ((c == '\n' || c == '\r') && !crOfCrLf) {
            ++m_line;
            m_lineStart = m_at;
        }
    }

    void skipLineEnd()
    {
        const bool cr = current() == '\r';
        advance();
        if (cr && !atEnd() && current() == '\n')
            advance();
    }

    int columnOf(qsizetype at) const
    {
        return static_cast<int>(characterCount(m_text.sliced(m_lineStart, at - m_lineStart))) + 1;
    }

    void fail(CsvProblem problem) { m_table.error = CsvError{problem, m_line, columnOf(m_at)}; }

    void readRecord()
    {
        CsvRecord record;
        record.line = m_line;
        if (!m_table.records.empty())
            record.cells.reserve(m_table.records.back().cells.size());
        const qsizetype start = m_at;
        for (;;) {
            record.cells.push_back(!atEnd() && current() == '"' ? quotedCell() : plainCell());
            if (m_table.error)
                return;
            if (atEnd() || current() != m_delimiter)
                break;
            advance();
        }
        const bool empty = m_at == start;
        if (!atEnd())
            skipLineEnd();
        if (!empty)
            m_table.records.push_back(std::move(record));
    }

    QByteArray plainCell()
    {
        const qsizetype start = m_at;
        while (!atEnd() && current() != m_delimiter && !atLineEnd())
            ++m_at;
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    QByteArray quotedCell()
    {
        const CsvError opened{CsvProblem::UnclosedQuote, m_line, columnOf(m_at)};
        QByteArray cell;
        advance();
        for (;;) {
            if (atEnd()) {
                m_table.error = opened;
                return {};
            }
            const char c = current();
            advance();
            if (c != '"') {
                cell.append(c);
            } else if (!atEnd() && current() == '"') {
                cell.append('"');
                advance();
            } else {
                break;
            }
        }
        if (!atEnd() && current() != m_delimiter && !atLineEnd())
            fail(CsvProblem::TextAfterQuote);
        return cell;
    }

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    CsvTable m_table;
};

bool needsQuotes(const QByteArray &cell)
{
    if (cell.isEmpty())
        return false;
    const auto special = [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; };
    return cell.front() == ' ' || cell.back() == ' ' || cell.front() == '\t' || cell.back() == '\t'
        || std::any_of(cell.begin(), cell.end(), special);
}

} // namespace

CsvTable readCsv(QByteArrayView text, char delimiter)
{
    return CsvReader(text, delimiter).read();
}

QByteArray csvRecord(const QList<QByteArray> &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(',');
        if (needsQuotes(cells.at(i)) || (cells.size() == 1 && cells.at(i).isEmpty())) {
            QByteArray doubled = cells.at(i);
            doubled.replace("\"", "\"\"");
            line.append('"' + doubled + '"');
        } else {
            line.append(cells.at(i));
        }
    }
    line.append("\r\n");
    return line;
}

} // namespace lineitems
