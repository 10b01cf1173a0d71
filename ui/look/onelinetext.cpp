#include "ui/look/onelinetext.h"

namespace lineitems {

namespace {

bool isReadable(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return false;
    default:
        return true;
    }
}

/// The character at `at`, which may take two places.
char32_t letterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

} // namespace

QString oneLineText(QStringView text, qsizetype most)
{
    QString line;
    qsizetype letters = 0;
    bool space = false;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = letterAt(text, at);
        at += QChar::requiresSurrogates(letter) ? 2 : 1;
        if (!isReadable(letter)) {
            space = !line.isEmpty();
            continue;
        }
        if (letters + (space ? 1 : 0) >= most)
            return line + QChar(0x2026);
        if (std::exchange(space, false)) {
            line += u' ';
            ++letters;
        }
        line += QStringView(QChar::fromUcs4(letter));
        ++letters;
    }
    return line;
}

} // namespace lineitems
