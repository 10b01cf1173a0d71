#include "models/files/htmlscanner.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isNameCharacter(QChar c)
{
    return !isSpace(c) && c != u'/' && c != u'>';
}

/// Where the tag ends whose name ends at `at`: its '>', or the end of the text. A quote counts only where a value
/// begins.
qsizetype tagEnd(QStringView html, qsizetype at)
{
    QChar quote;
    QChar before;
    for (; at < html.size(); ++at) {
        const QChar c = html[at];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
            before = u'"';
            continue;
        }
        if (c == u'>')
            return at;
        if ((c == u'"' || c == u'\'') && before == u'=')
            quote = c;
        else if (!isSpace(c))
            before = c;
    }
    return at;
}

/// What is inside of it is no text of the page.
bool isPassedOver(const QString &tag)
{
    return tag == "style"_L1 || tag == "script"_L1 || tag == "title"_L1 || tag == "head"_L1;
}

} // namespace

std::optional<HtmlPiece> HtmlScanner::next()
{
    while (m_at < m_html.size()) {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            m_at += 4;
            skipBehind(u"-->");
        } else if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
            skipBehind(u">");
        } else if (isTag(m_at)) {
            return takeTag();
        } else {
            return takeText();
        }
    }
    return std::nullopt;
}

bool HtmlScanner::isTag(qsizetype at) const
{
    if (m_html[at] != u'<')
        return false;
    const qsizetype name = at + 1 < m_html.size() && m_html[at + 1] == u'/' ? at + 2 : at + 1;
    return name < m_html.size() && isAsciiLetter(m_html[name]);
}

void HtmlScanner::skipBehind(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

HtmlPiece HtmlScanner::takeText()
{
    // The first character is text even if it is a '<' that opens nothing.
    const qsizetype end = m_html.indexOf(u'<', m_at + 1);
    HtmlPiece piece;
    piece.text = m_html.sliced(m_at, (end < 0 ? m_html.size() : end) - m_at);
    m_at += piece.text.size();
    return piece;
}

HtmlPiece HtmlScanner::takeTag()
{
    HtmlPiece piece;
    piece.closing = m_html[m_at + 1] == u'/';
    const qsizetype start = m_at + (piece.closing ? 2 : 1);
    const auto *const nameEnd = std::find_if_not(m_html.begin() + start, m_html.end(), isNameCharacter);
    const qsizetype behindName = nameEnd - m_html.begin();
    piece.tag = m_html.sliced(start, behindName - start).toString().toLower();
    const qsizetype end = tagEnd(m_html, behindName);
    piece.attributes = m_html.sliced(behindName, end - behindName);
    m_at = qMin(end + 1, m_html.size());
    if (!piece.closing && isPassedOver(piece.tag)) {
        const qsizetype closes = m_html.indexOf(QString(u"</"_s + piece.tag), m_at, Qt::CaseInsensitive);
        m_at = closes < 0 ? m_html.size() : closes;
    }
    return piece;
}

QStringView htmlAttribute(QStringView attributes, QLatin1StringView name)
{
    qsizetype at = 0;
    const auto skip = [&](auto what) {
        const qsizetype start = at;
        while (at < attributes.size() && what(attributes[at]))
            ++at;
        return attributes.sliced(start, at - start);
    };
    while (at < attributes.size()) {
        skip([](QChar c) { return isSpace(c) || c == u'/'; });
        const QStringView found = skip([](QChar c) { return c != u'=' && !isSpace(c); });
        skip(isSpace);
        QStringView value;
        if (at < attributes.size() && attributes[at] == u'=') {
            ++at;
            skip(isSpace);
            const QChar quote = at < attributes.size() ? attributes[at] : QChar();
            const bool quoted = quote == u'"' || quote == u'\'';
            at += quoted ? 1 : 0;
            value = skip([&](QChar c) { return quoted ? c != quote : !isSpace(c); });
            at += quoted ? 1 : 0;
        }
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace lineitems
