#include "models/files/htmltable.h"

#include "models/files/htmlscanner.h"
#include "models/files/htmltext.h"
#include "models/record/decimal.h"

#include <algorithm>
#include <vector>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

// The limits of the HTML standard (4.9.11, attributes common to td and th).
constexpr int mostColumnSpan = 1000;
constexpr int mostRowSpan = 65534;

int spanOf(QStringView attributes, QLatin1StringView name, int most)
{
    return std::clamp(htmlAttribute(attributes, name).toInt(), 1, most);
}

bool isNotShown(QStringView attributes)
{
    const QString style = htmlAttribute(attributes, "style"_L1).toString().remove(u' ');
    return style.contains("display:none"_L1, Qt::CaseInsensitive);
}

/// LibreOffice says sdval="1234.5", Excel x:num="1234.5", Google Sheets data-sheets-value='{"1":3,"3":1234.5}'.
QByteArray heldNumber(QStringView attributes)
{
    QString number = htmlAttribute(attributes, "sdval"_L1).toString();
    if (number.isEmpty())
        number = htmlAttribute(attributes, "x:num"_L1).toString();
    if (number.isEmpty()) {
        const QString json = decodedReferences(htmlAttribute(attributes, "data-sheets-value"_L1));
        const qsizetype key = json.startsWith(u"{\"1\":3"_s) ? json.indexOf(u"\"3\":"_s) : -1;
        number = key < 0 ? QString() : json.mid(key + 4).section(u',', 0, 0).section(u'}', 0, 0);
    }
    const auto plain = Decimal::parse(number.toLatin1());
    return plain ? plain->toPlainString() : QByteArray();
}

/// Puts cells into rows, with the empty ones that merged cells leave.
class TableBuilder
{
public:
    void add(const QString &text, QStringView attributes)
    {
        const QByteArray held = heldNumber(attributes);
        const int columns = spanOf(attributes, "colspan"_L1, mostColumnSpan);
        const int rows = spanOf(attributes, "rowspan"_L1, mostRowSpan);
        m_inRow = true;
        takeMerged();
        for (int i = 0; i < columns && !isFull(); ++i) {
            put(i == 0 ? text : QString(), i == 0 ? held : QByteArray());
            if (rows == 1)
                continue;
            m_merged.resize(qMax(m_merged.size(), static_cast<std::size_t>(m_row.size())));
            m_merged[static_cast<std::size_t>(m_row.size()) - 1] = rows - 1;
        }
    }

    void beginRow() { m_inRow = true; }

    void endRow()
    {
        while (!m_merged.empty() && m_merged.back() == 0)
            m_merged.pop_back();
        while (m_inRow && static_cast<std::size_t>(m_row.size()) < m_merged.size() && !isFull()) {
            takeMerged();
            if (static_cast<std::size_t>(m_row.size()) < m_merged.size())
                put({}, {});
        }
        m_inRow = false;
        if (m_row.isEmpty())
            return;
        m_table.cells << std::exchange(m_row, {});
        m_table.held << std::exchange(m_heldRow, {});
    }

    void endTable()
    {
        endRow();
        m_merged.clear();
    }

    bool isFull() const { return m_cells > mostHtmlCells; }

    std::optional<ClipboardTable> take()
    {
        endRow();
        if (m_table.cells.isEmpty() || isFull())
            return std::nullopt;
        if (!m_anyHeld)
            m_table.held.clear();
        return std::move(m_table);
    }

private:
    void put(const QString &text, const QByteArray &held)
    {
        m_row << text;
        m_heldRow << held;
        m_anyHeld = m_anyHeld || !held.isEmpty();
        ++m_cells;
    }

    /// Fills the places that cells of the rows above reach down to.
    void takeMerged()
    {
        while (static_cast<std::size_t>(m_row.size()) < m_merged.size() && !isFull()) {
            int &rows = m_merged[static_cast<std::size_t>(m_row.size())];
            if (rows == 0)
                return;
            --rows;
            put({}, {});
        }
    }

    ClipboardTable m_table;
    QStringList m_row;
    QList<QByteArray> m_heldRow;
    std::vector<int> m_merged; ///< by column: how many rows below it are taken
    qsizetype m_cells = 0;
    bool m_inRow = false;
    bool m_anyHeld = false;
};

/// The text of one cell as a browser would show it: white space is one space, <br> and blocks break the line.
class CellText
{
public:
    void add(QStringView html)
    {
        const QString text = decodedReferences(html);
        for (const QChar c : text) {
            const bool space = c == u' ' || (c >= u'\t' && c <= u'\r');
            if (space) {
                m_space = !m_text.isEmpty();
                continue;
            }
            if (m_block && !m_text.isEmpty())
                m_text += u'\n';
            else if (m_space && !m_text.endsWith(u'\n'))
                m_text += u' ';
            m_block = m_space = false;
            m_text += c;
        }
    }

    void breakLine()
    {
        m_text += u'\n';
        m_block = m_space = false;
    }

    void endBlock() { m_block = !m_text.endsWith(u'\n'); }
    void separate() { m_space = true; }

    QString take()
    {
        QString text = std::exchange(m_text, {});
        m_block = m_space = false;
        // A break at the end of a cell shows nothing; an empty cell is often written as one break or space.
        if (text.endsWith(u'\n'))
            text.chop(1);
        const bool blank = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'\u00a0'; });
        return blank ? QString() : text;
    }

private:
    QString m_text;
    bool m_space = false;
    bool m_block = false;
};

class TableReader
{
public:
    std::optional<ClipboardTable> read(QStringView html)
    {
        HtmlScanner scanner(html);
        while (const auto piece = scanner.next()) {
            if (piece->tag.isEmpty())
                takeText(piece->text);
            else if (m_inCell && (m_nested > 0 || piece->tag == "table"_L1))
                takeNested(*piece);
            else
                takeTag(*piece);
            if (m_textBeside || m_builder.isFull())
                return std::nullopt;
        }
        endCell();
        return m_builder.take();
    }

private:
    void takeText(QStringView text)
    {
        if (m_inCell)
            m_text.add(text);
        else
            m_textBeside = m_textBeside || !(m_inCaption || decodedReferences(text).trimmed().isEmpty());
    }

    void takeTag(const HtmlPiece &piece)
    {
        const QString &tag = piece.tag;
        if (tag == "td"_L1 || tag == "th"_L1) {
            endCell();
            m_inCell = !piece.closing;
            m_attributes = piece.attributes;
        } else if (tag == "tr"_L1) {
            endCell();
            m_builder.endRow();
            m_rowIsHidden = !piece.closing && isNotShown(piece.attributes);
            if (!piece.closing && !m_rowIsHidden)
                m_builder.beginRow();
        } else if (tag == "table"_L1) {
            endCell();
            m_builder.endTable();
        } else if (tag == "caption"_L1) {
            m_inCaption = !piece.closing;
        } else {
            takeInside(piece);
        }
    }

    void takeInside(const HtmlPiece &piece)
    {
        const QString &tag = piece.tag;
        if (tag == "br"_L1)
            m_text.breakLine();
        else if (tag == "p"_L1 || tag == "div"_L1 || tag == "li"_L1 || tag == "tr"_L1)
            m_text.endBlock();
        else if (tag == "td"_L1 || tag == "th"_L1)
            m_text.separate();
    }

    /// A table inside of a cell is text of that cell.
    void takeNested(const HtmlPiece &piece)
    {
        if (piece.tag != "table"_L1)
            return takeInside(piece);
        // The table around it ends, if none inside is open.
        if (piece.closing && m_nested == 0)
            return takeTag(piece);
        m_nested += piece.closing ? -1 : 1;
        m_text.endBlock();
    }

    void endCell()
    {
        const QString text = m_text.take();
        if (m_inCell && !m_rowIsHidden)
            m_builder.add(text, m_attributes);
        m_inCell = false;
        m_nested = 0;
    }

    TableBuilder m_builder;
    CellText m_text;
    QStringView m_attributes;
    int m_nested = 0;
    bool m_inCell = false;
    bool m_rowIsHidden = false;
    bool m_inCaption = false;
    bool m_textBeside = false;
};

} // namespace

std::optional<ClipboardTable> fromHtmlTable(QStringView html)
{
    return TableReader().read(html);
}

} // namespace lineitems
