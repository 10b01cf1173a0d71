#include "models/table/filterlexer.h"

#include <algorithm>
#include <array>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keywords{"and"_L1,      "or"_L1,   "not"_L1,    "is"_L1,     "in"_L1,   "between"_L1,
                              "contains"_L1, "with"_L1, "begins"_L1, "starts"_L1, "ends"_L1, "before"_L1,
                              "after"_L1,    "last"_L1, "next"_L1,   "matches"_L1};

bool isSpace(QChar c)
{
    return c.isSpace();
}

bool isWordCharacter(QChar c)
{
    return !c.isSpace() && !u"()\"',=<>!~/\\"_s.contains(c);
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    std::vector<FilterToken> all()
    {
        std::vector<FilterToken> tokens;
        while (true) {
            while (m_at < m_text.size() && isSpace(m_text[m_at]))
                ++m_at;
            tokens.push_back(next());
            if (tokens.back().kind == FilterToken::End)
                return tokens;
        }
    }

private:
    FilterToken next()
    {
        m_start = m_at;
        if (m_at == m_text.size())
            return made(FilterToken::End, {});
        const QChar first = m_text[m_at];
        if (first == u'"' || first == u'\'')
            return enclosed(first, FilterToken::Quoted);
        if (first == u'/')
            return enclosed(first, FilterToken::Pattern);
        return isWordCharacter(first) ? word() : sign();
    }

    FilterToken made(FilterToken::Kind kind, const QString &text) const
    {
        return {kind, text, m_start, m_at - m_start, false};
    }

    FilterToken word()
    {
        while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
            ++m_at;
        return made(FilterToken::Word, m_text.sliced(m_start, m_at - m_start));
    }

    FilterToken sign()
    {
        const QStringView two = QStringView(m_text).sliced(m_at).first(
            std::min<qsizetype>(2, m_text.size() - m_at));
        const bool isTwo = two == "<="_L1 || two == ">="_L1 || two == "!="_L1 || two == "<>"_L1
            || two == "!~"_L1 || two == "=="_L1;
        m_at += isTwo ? 2 : 1;
        return made(FilterToken::Sign, m_text.sliced(m_start, m_at - m_start));
    }

    FilterToken enclosed(QChar end, FilterToken::Kind kind)
    {
        QString inside;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != end; ++m_at) {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                const QChar escaped = m_text[++m_at];
                // A pattern keeps its own escapes.
                if (kind == FilterToken::Pattern && escaped != end)
                    inside += u'\\';
                inside += escaped;
            } else {
                inside += m_text[m_at];
            }
        }
        if (m_at == m_text.size())
            return made(FilterToken::Broken, inside);
        ++m_at;
        FilterToken token = made(kind, inside);
        if (kind == FilterToken::Pattern && m_at < m_text.size() && m_text[m_at] == u'i') {
            ++m_at;
            ++token.length;
            token.ignoreCase = true;
        }
        return token;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
};

} // namespace

std::vector<FilterToken> filterTokens(const QString &text)
{
    return Reader(text).all();
}

bool isPlainWord(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isWordCharacter);
}

bool isFilterKeyword(QStringView word)
{
    return std::any_of(keywords.begin(), keywords.end(), [word](QLatin1StringView keyword) {
        return word.compare(keyword, Qt::CaseInsensitive) == 0;
    });
}

} // namespace lineitems
