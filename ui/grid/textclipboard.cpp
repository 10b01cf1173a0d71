#include "ui/grid/textclipboard.h"

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

/// A quote opens a quoted cell only if it is closed again before the cell ends.
bool isQuotedCell(const QString &text, qsizetype at)
{
    if (text[at] != u'"')
        return false;
    qsizetype end = at;
    readQuoted(text, end);
    return end > at + 1 && text[end - 1] == u'"'
        && (end == text.size() || text[end] == u'\t' || text[end] == u'\n');
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

CellTable fromTabSeparated(const QString &given)
{
    QString text = given;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    CellTable cells;
    QStringList row;
    qsizetype at = 0;
    while (at < text.size()) {
        QString cell;
        if (isQuotedCell(text, at)) {
            cell = readQuoted(text, at);
        } else {
            while (at < text.size() && text[at] != u'\t' && text[at] != u'\n')
                cell += text[at++];
        }
        row << cell;
        const bool rowEnds = at >= text.size() || text[at] == u'\n';
        const bool endsInTab = at + 1 == text.size() && text[at] == u'\t';
        if (endsInTab)
            row << QString();
        if (rowEnds || endsInTab)
            cells << std::exchange(row, {});
        ++at;
    }
    return cells;
}

} // namespace lineitems
