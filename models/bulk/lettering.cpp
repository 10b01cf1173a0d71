#include "models/bulk/lettering.h"

#include <QList>

namespace lineitems {

namespace {

bool isApostrophe(char32_t letter)
{
    return letter == U'\'' || letter == U'\u2019';
}

QString capital(char32_t letter, const QLocale &locale)
{
    // Some letters have a form for the beginning of a word of their own: ǆ becomes ǅ there, not Ǆ.
    const char32_t title = QChar::toTitleCase(letter);
    if (title != QChar::toUpper(letter))
        return QString::fromUcs4(&title, 1);
    return locale.toUpper(QString::fromUcs4(&letter, 1));
}

/// Each word with a capital, the rest in small letters. An apostrophe or a mark inside a word begins no
/// other.
QString inTitleCase(const QString &text, const QLocale &locale)
{
    const QList<uint> letters = locale.toLower(text).toUcs4();
    QString result;
    bool inWord = false;
    for (const uint code : letters) {
        const auto letter = static_cast<char32_t>(code);
        const bool isWord = QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
        result += isWord && !inWord ? capital(letter, locale) : QString::fromUcs4(&letter, 1);
        inWord = isWord || (inWord && isApostrophe(letter));
    }
    return result;
}

QString lettered(const QString &text, const Lettering &step)
{
    switch (step.kind) {
    case Lettering::Kind::CollapseSpaces:
        return text.simplified();
    case Lettering::Kind::Upper:
        return step.locale.toUpper(text);
    case Lettering::Kind::Lower:
        return step.locale.toLower(text);
    case Lettering::Kind::Title:
        return inTitleCase(text, step.locale);
    }
    Q_UNREACHABLE();
}

NewValue textValue(const QString &text, const CellView &cell)
{
    return {parseValue(cell.property(), text, cell.format)};
}

} // namespace

NewValue changed(const Lettering &step, const CellView &cell)
{
    if (!cell.isText())
        return left(CellFate::OtherType);
    const QString text = QString::fromUtf8(cell.wire());
    return text.isEmpty() ? left(CellFate::Empty) : textValue(lettered(text, step), cell);
}

NewValue changed(const Affix &step, const CellView &cell)
{
    if (!cell.isText())
        return left(CellFate::OtherType);
    const QString text = QString::fromUtf8(cell.wire());
    return text.isEmpty() ? left(CellFate::Empty) : textValue(step.before + text + step.behind, cell);
}

} // namespace lineitems
