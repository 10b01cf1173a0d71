#include "models/files/tabseparated.h"

namespace lineitems {

namespace {

QString quotedCell(const QString &cell)
{
    const bool plain = !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r')
        && !cell.startsWith(u'"');
    if (plain)
        return cell;
    QString doubled = cell;
    doubled.replace(u'"', QStringLiteral("\"\""));
    return u'"' + doubled + u'"';
}

/// Reads the quoted cell whose opening quote is at `at`; leaves `at` behind the closing one.
QString readQuoted(const QString &text, qsizetype &at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == u'"') {
            cell += u'"';
            ++at;
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

bool endsCell(QChar c)
{
    return c == u'\t' || c == u'\n' || c == u'\r';
}

/// A quote opens a quoted cell only if it is closed again before the cell ends.
bool isQuotedCell(const QString &text, qsizetype at)
{
    if (text[at] != u'"')
        return false;
    qsizetype end = at;
    readQuoted(text, end);
    return end > at + 1 && text[end - 1] == u'"' && (end == text.size() || endsCell(text[end]));
}

/// Leaves `at` at what ends the cell.
QString takeCell(const QString &text, qsizetype &at)
{
    if (isQuotedCell(text, at))
        return readQuoted(text, at);
    const qsizetype start = at;
    while (at < text.size() && !endsCell(text[at]))
        ++at;
    return text.mid(start, at - start);
}

} // namespace

QString toTabSeparated(const CellTable &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u'\t';
            text += quotedCell(row[column]);
        }
        text += u'\n';
    }
    return text;
}

CellTable fromTabSeparated(const QString &text)
{
    CellTable cells;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        row << takeCell(text, at);
        const bool isTab = at < text.size() && text[at] == u'\t';
        const bool endsInTab = isTab && at + 1 == text.size();
        if (endsInTab)
            row << QString();
        if (endsInTab || !isTab)
            cells << std::exchange(row, {});
        at += QStringView(text).sliced(qMin(at, text.size())).startsWith(u"\r\n") ? 2 : 1;
    }
    return cells;
}

} // namespace lineitems
