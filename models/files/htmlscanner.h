// HTML as a row of tags and texts, by the rules that browsers have for broken HTML as far as tables need them.
// One pass, no recursion. Pure.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace lineitems {

struct HtmlPiece
{
    QStringView text; ///< as it stands, with references; empty for a tag
    QString tag; ///< its name in lower case; empty for text
    bool closing = false;
    QStringView attributes;
};

class HtmlScanner final
{
public:
    explicit HtmlScanner(QStringView html) : m_html(html) {}

    /// The next text or tag; nothing at the end. Comments, styles, scripts and the head are passed over.
    std::optional<HtmlPiece> next();

private:
    HtmlPiece takeText();
    HtmlPiece takeTag();
    bool isTag(qsizetype at) const;
    void skipBehind(QStringView end);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// The value of an attribute as it stands, without its quotes; empty where it is not there.
QStringView htmlAttribute(QStringView attributes, QLatin1StringView name);

} // namespace lineitems
