#include "models/files/clipboardtable.h"

#include "models/files/htmltable.h"
#include "models/record/decimal.h"

#include <QRegularExpression>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool sameShape(const CellTable &a, const CellTable &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(),
        [](const QStringList &left, const QStringList &right) { return left.size() == right.size(); });
}

bool isOneCell(const CellTable &cells)
{
    return cells.size() == 1 && cells.first().size() == 1;
}

/// The text's cells, with the line breaks that only the HTML has, and with quotes that are the cell's own: in
/// a text that nobody quoted they look like those around a cell.
CellTable withLostSigns(CellTable text, const CellTable &html)
{
    for (qsizetype row = 0; row < text.size(); ++row) {
        for (qsizetype column = 0; column < text[row].size(); ++column) {
            const QString &fromHtml = html[row][column];
            const QString &fromText = text[row][column];
            const bool lostBreak = fromHtml.contains(u'\n') && !fromText.contains(u'\n');
            const bool lostQuote = fromHtml.startsWith(u'"') && !fromText.startsWith(u'"');
            if (lostBreak || lostQuote)
                text[row][column] = fromHtml;
        }
    }
    return text;
}

/// Spaces that HTML would make one of: LibreOffice keeps references, Excel the style.
QString keptSpaces(const QString &cell)
{
    static const QRegularExpression runs(u"^ +|  +| +$"_s);
    QString content;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &run : runs.globalMatch(cell)) {
        content += QStringView(cell).sliced(at, run.capturedStart() - at);
        content += u"<span style=\"mso-spacerun:yes\">"_s + u"&#32;"_s.repeated(run.capturedLength())
            + u"</span>"_s;
        at = run.capturedEnd();
    }
    content += QStringView(cell).sliced(at);
    return content;
}

QString cellContent(const QString &cell)
{
    QString content = cell.toHtmlEscaped();
    if (content.contains(u"  "_s) || content.startsWith(u' ') || content.endsWith(u' '))
        content = keptSpaces(content);
    content.replace(u"\r\n"_s, u"\n"_s);
    // Without the style Excel would go on in another row.
    content.replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s);
    return content;
}

QString startTag(const QString &cell, HtmlCellKind kind)
{
    if (kind == HtmlCellKind::Text)
        return u"<td sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">"_s;
    const auto number = kind == HtmlCellKind::Number ? Decimal::parse(cell.toUtf8()) : std::nullopt;
    if (!number)
        return u"<td>"_s;
    const QString plain = QString::fromLatin1(number->toPlainString());
    return u"<td sdval=\""_s + plain + u"\" sdnum=\"1033;\" x:num=\""_s + plain + u"\">"_s;
}

} // namespace

QByteArray ClipboardTable::heldNumber(qsizetype row, qsizetype column) const
{
    return held.isEmpty() ? QByteArray() : held.at(row).at(column);
}

qsizetype ClipboardTable::width() const
{
    qsizetype longest = 0;
    for (const QStringList &row : cells)
        longest = std::max(longest, row.size());
    return longest;
}

ClipboardTable readClipboardTable(const QString &text, const QString &html)
{
    ClipboardTable fromText{fromTabSeparated(text), {}};
    auto fromHtml = fromHtmlTable(html);
    // Around what is copied from a mail or a page there may be a table that only lays it out.
    if (!fromHtml
        || (isOneCell(fromHtml->cells) && !text.isEmpty() && !isOneCell(fromText.cells)
            && text.contains(u'\t')))
        return fromText;
    if (sameShape(fromText.cells, fromHtml->cells))
        fromHtml->cells = withLostSigns(std::move(fromText.cells), fromHtml->cells);
    return *std::move(fromHtml);
}

QString toHtmlTable(const CellTable &cells, const QList<HtmlCellKind> &kinds)
{
    QString html = u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">"
                   "</head><body><table>"_s;
    for (const QStringList &row : cells) {
        html += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column) {
            html += startTag(row[column], kinds.value(column, HtmlCellKind::Other));
            html += cellContent(row[column]);
            html += u"</td>"_s;
        }
        html += u"</tr>\n"_s;
    }
    return html + u"</table></body></html>"_s;
}

} // namespace lineitems
