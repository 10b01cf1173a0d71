#include "models/bulk/replacement.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

using Piece = Replacement::Piece;

/// PCRE2's own limit for one match is ten times that: seconds on a pattern such as (a+)+$.
const QString limit = u"(*LIMIT_MATCH=1000000)"_s;

/// Reads the replacement of a regular expression piece by piece.
class PieceReader
{
public:
    PieceReader(QStringView text, const QRegularExpression &pattern)
        : m_text(text), m_names(pattern.namedCaptureGroups()), m_groups(pattern.captureCount())
    {
    }

    /// False at a group that the pattern does not have.
    bool read()
    {
        while (m_at < m_text.size() && m_wrong.isEmpty()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'$' || c == u'\\')
                readSpecial(c);
            else
                m_literal += c;
        }
        endLiteral();
        return m_wrong.isEmpty();
    }

    std::vector<Piece> pieces() const { return m_pieces; }
    QString wrong() const { return m_wrong; }

private:
    void readSpecial(QChar sign)
    {
        const QChar next = m_at < m_text.size() ? m_text.at(m_at) : QChar();
        if (next >= u'0' && next <= u'9')
            return readNumber();
        if (sign == u'$' && next == u'{')
            return readName();
        const QString escapes = sign == u'$' ? u"$"_s : u"\\$nt"_s;
        const QString meanings = sign == u'$' ? u"$"_s : u"\\$\n\t"_s;
        const qsizetype escape = next.isNull() ? -1 : escapes.indexOf(next);
        m_literal += escape < 0 ? sign : meanings.at(escape);
        m_at += escape < 0 ? 0 : 1;
    }

    void readNumber()
    {
        int group = m_text.at(m_at++).digitValue();
        // A second digit belongs to it only where there are that many groups, as in other editors.
        const int second = m_at < m_text.size() ? m_text.at(m_at).digitValue() : -1;
        if (second >= 0 && group > 0 && group * 10 + second <= m_groups) {
            group = group * 10 + second;
            ++m_at;
        }
        addGroup(group, QString::number(group));
    }

    void readName()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        const QString name = m_text.sliced(m_at + 1, (end < 0 ? m_text.size() : end) - m_at - 1).toString();
        m_at = end < 0 ? m_text.size() : end + 1;
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        addGroup(isNumber ? number : static_cast<int>(m_names.indexOf(name)), name);
    }

    void addGroup(int group, const QString &name)
    {
        endLiteral();
        // Groups without a name have an empty one.
        if (name.isEmpty() || group < 0 || group > m_groups)
            m_wrong = u"${"_s + name + u'}';
        m_pieces.push_back({{}, group});
    }

    void endLiteral()
    {
        if (!m_literal.isEmpty())
            m_pieces.push_back({std::exchange(m_literal, {}), -1});
    }

    QStringView m_text;
    QStringList m_names;
    int m_groups;
    qsizetype m_at = 0;
    QString m_literal;
    std::vector<Piece> m_pieces;
    QString m_wrong;
};

QRegularExpression compiled(const QString &pattern, const ReplaceWish &wish)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !wish.matchesCase);
    return QRegularExpression(limit + pattern, options);
}

QString expanded(const std::vector<Piece> &pieces, const QRegularExpressionMatch &match)
{
    QString text;
    for (const Piece &piece : pieces)
        text += piece.group < 0 ? piece.text : match.captured(piece.group);
    return text;
}

} // namespace

ReplacePlan planReplacement(const ReplaceWish &wish)
{
    if (wish.find.isEmpty())
        return {{}, ReplaceProblem::NothingToFind, {}};
    const QString find = wish.isRegularExpression ? wish.find : QRegularExpression::escape(wish.find);
    // Alone first: what is put around it for whole cells must not mend a bracket that is wrong.
    QRegularExpression pattern = compiled(find, wish);
    if (!pattern.isValid()) {
        const qsizetype position = std::max<qsizetype>(pattern.patternErrorOffset() - limit.size(), 0);
        return {{}, ReplaceProblem::BadPattern, pattern.errorString(), position};
    }
    if (wish.wholeCell)
        pattern = compiled(u"\\A(?:"_s + find + u")\\z"_s, wish);
    if (!wish.isRegularExpression)
        return {Replacement{pattern, {{wish.with, -1}}}, ReplaceProblem::None, {}};
    PieceReader reader(wish.with, pattern);
    if (!reader.read())
        return {{}, ReplaceProblem::NoSuchGroup, reader.wrong()};
    return {Replacement{pattern, reader.pieces()}, ReplaceProblem::None, {}};
}

std::optional<QString> replaced(const Replacement &replacement, const QString &text)
{
    QString result;
    qsizetype done = 0;
    bool isFirst = true;
    bool isAtEnd = false;
    QRegularExpressionMatchIterator matches = replacement.pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        isAtEnd = match.capturedLength() == 0 && match.capturedEnd() == text.size();
        // `.*` finds the whole text and the nothing behind it; spreadsheets replace once.
        if (match.capturedLength() == 0 && match.capturedStart() == done && !isFirst)
            continue;
        result += QStringView(text).sliced(done, match.capturedStart() - done);
        result += expanded(replacement.with, match);
        done = match.capturedEnd();
        isFirst = false;
    }
    // Behind the end of the text Qt finds nothing either, and calls that not valid.
    if (!matches.isValid() && !isAtEnd)
        return std::nullopt;
    result += QStringView(text).sliced(done);
    return result;
}

NewValue changed(const Replacement &step, const CellView &cell)
{
    const QString text = cell.text();
    const auto result = replaced(step, text);
    if (!result)
        return left(CellFate::TooHard);
    return *result == text ? left(CellFate::Stays)
                           : NewValue{parseValue(cell.property(), *result, cell.format)};
}

} // namespace lineitems
