#include "models/files/htmltext.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct NamedCharacter
{
    QLatin1StringView name;
    char16_t character;
};

/// HTML 4.01, 24.2: the names of U+00A0 to U+00FF, in their order.
constexpr QLatin1StringView latin1Names[] = {
    "nbsp"_L1,   "iexcl"_L1,  "cent"_L1,   "pound"_L1,  "curren"_L1, "yen"_L1,    "brvbar"_L1, "sect"_L1,
    "uml"_L1,    "copy"_L1,   "ordf"_L1,   "laquo"_L1,  "not"_L1,    "shy"_L1,    "reg"_L1,    "macr"_L1,
    "deg"_L1,    "plusmn"_L1, "sup2"_L1,   "sup3"_L1,   "acute"_L1,  "micro"_L1,  "para"_L1,   "middot"_L1,
    "cedil"_L1,  "sup1"_L1,   "ordm"_L1,   "raquo"_L1,  "frac14"_L1, "frac12"_L1, "frac34"_L1, "iquest"_L1,
    "Agrave"_L1, "Aacute"_L1, "Acirc"_L1,  "Atilde"_L1, "Auml"_L1,   "Aring"_L1,  "AElig"_L1,  "Ccedil"_L1,
    "Egrave"_L1, "Eacute"_L1, "Ecirc"_L1,  "Euml"_L1,   "Igrave"_L1, "Iacute"_L1, "Icirc"_L1,  "Iuml"_L1,
    "ETH"_L1,    "Ntilde"_L1, "Ograve"_L1, "Oacute"_L1, "Ocirc"_L1,  "Otilde"_L1, "Ouml"_L1,   "times"_L1,
    "Oslash"_L1, "Ugrave"_L1, "Uacute"_L1, "Ucirc"_L1,  "Uuml"_L1,   "Yacute"_L1, "THORN"_L1,  "szlig"_L1,
    "agrave"_L1, "aacute"_L1, "acirc"_L1,  "atilde"_L1, "auml"_L1,   "aring"_L1,  "aelig"_L1,  "ccedil"_L1,
    "egrave"_L1, "eacute"_L1, "ecirc"_L1,  "euml"_L1,   "igrave"_L1, "iacute"_L1, "icirc"_L1,  "iuml"_L1,
    "eth"_L1,    "ntilde"_L1, "ograve"_L1, "oacute"_L1, "ocirc"_L1,  "otilde"_L1, "ouml"_L1,   "divide"_L1,
    "oslash"_L1, "ugrave"_L1, "uacute"_L1, "ucirc"_L1,  "uuml"_L1,   "yacute"_L1, "thorn"_L1,  "yuml"_L1};
static_assert(std::size(latin1Names) == 96);

/// Of the others, those that spreadsheets and word processors write.
constexpr NamedCharacter otherNames[] = {
    {"amp"_L1, u'&'},         {"lt"_L1, u'<'},          {"gt"_L1, u'>'},          {"quot"_L1, u'"'},
    {"apos"_L1, u'\''},       {"euro"_L1, u'\u20ac'},   {"ndash"_L1, u'\u2013'},  {"mdash"_L1, u'\u2014'},
    {"lsquo"_L1, u'\u2018'},  {"rsquo"_L1, u'\u2019'},  {"sbquo"_L1, u'\u201a'},  {"ldquo"_L1, u'\u201c'},
    {"rdquo"_L1, u'\u201d'},  {"bdquo"_L1, u'\u201e'},  {"hellip"_L1, u'\u2026'}, {"bull"_L1, u'\u2022'},
    {"trade"_L1, u'\u2122'},  {"ensp"_L1, u'\u2002'},   {"emsp"_L1, u'\u2003'},   {"thinsp"_L1, u'\u2009'},
    {"minus"_L1, u'\u2212'},  {"OElig"_L1, u'\u0152'},  {"oelig"_L1, u'\u0153'},  {"Scaron"_L1, u'\u0160'},
    {"scaron"_L1, u'\u0161'}, {"permil"_L1, u'\u2030'}, {"lsaquo"_L1, u'\u2039'}, {"rsaquo"_L1, u'\u203a'}};

constexpr qsizetype longestName = 8;

QString namedCharacter(QStringView name)
{
    const auto *const latin = std::find(std::begin(latin1Names), std::end(latin1Names), name);
    if (latin != std::end(latin1Names))
        return QChar(static_cast<char16_t>(0xa0 + (latin - std::begin(latin1Names))));
    const auto *const other = std::find_if(std::begin(otherNames), std::end(otherNames),
                                           [&](const NamedCharacter &named) { return named.name == name; });
    return other != std::end(otherNames) ? QString(QChar(other->character)) : QString();
}

QString numberedCharacter(QStringView number)
{
    const bool hex = number.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = hex ? number.sliced(1).toUInt(&ok, 16) : number.toUInt(&ok, 10);
    const bool isCharacter = ok && code != 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace

QString decodedReferences(QStringView html)
{
    QString text;
    text.reserve(html.size());
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype start = html.indexOf(u'&', at);
        text += html.sliced(at, (start < 0 ? html.size() : start) - at);
        if (start < 0)
            break;
        const QStringView rest = html.sliced(start + 1).left(longestName + 1);
        const qsizetype length = rest.indexOf(u';');
        const QStringView name = rest.left(qMax<qsizetype>(0, length));
        const QString character = name.startsWith(u'#') ? numberedCharacter(name.sliced(1))
                                                        : namedCharacter(name);
        text += character.isEmpty() ? QString(u'&') : character;
        at = start + 1 + (character.isEmpty() ? 0 : length + 1);
    }
    return text;
}

} // namespace lineitems
