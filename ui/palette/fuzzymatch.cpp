#include "ui/palette/fuzzymatch.h"

#include <QStringList>

namespace lineitems {

namespace {

constexpr int wholeWord = 120;
constexpr int wordBegin = 100;
constexpr int inWord = 50;
/// Less than a tenth of inWord: the name of a command counts ten times, and yet a word of its menu more than this.
constexpr int strewn = 3;

QString folded(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter.toCaseFolded();
    }
    return plain;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

bool endsWord(const QString &text, qsizetype at)
{
    return at == text.size() || !text[at].isLetterOrNumber();
}

/// The best place where the word stands as it is.
int standingScore(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = !beginsWord(text, at) ? inWord
            : endsWord(text, at + word.size())  ? wholeWord
                                                : wordBegin;
        best = qMax(best, score);
    }
    return best;
}

/// The first letter must begin a word, so that a few letters do not fit nearly everything.
bool isStrewn(const QString &word, const QString &text)
{
    for (qsizetype first = 0; first < text.size(); ++first) {
        if (text[first] != word[0] || !beginsWord(text, first))
            continue;
        qsizetype found = 1;
        for (qsizetype at = first + 1; at < text.size() && found < word.size(); ++at)
            found += text[at] == word[found] ? 1 : 0;
        if (found == word.size())
            return true;
    }
    return false;
}

} // namespace

std::optional<int> fuzzyScore(const QString &query, const QString &text)
{
    const QString where = folded(text);
    const QStringList words = folded(query).split(QChar(u' '), Qt::SkipEmptyParts);
    int sum = 0;
    for (const QString &word : words) {
        int score = standingScore(word, where);
        if (score == 0 && isStrewn(word, where))
            score = strewn;
        if (score == 0)
            return std::nullopt;
        sum += score;
    }
    return sum;
}

} // namespace lineitems
