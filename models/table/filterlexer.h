// The words and signs of a filter expression, each with its place in the text.
#pragma once

#include <QString>

#include <vector>

namespace lineitems {

struct FilterToken
{
    enum Kind { End, Word, Quoted, Pattern, Sign, Broken };

    Kind kind = End;
    QString text; ///< without quotes and escapes
    qsizetype start = 0;
    qsizetype length = 0;
    bool ignoreCase = false; ///< of a Pattern: /…/i
};

/// Ends with an End token, which stands behind the last character. A quote or pattern that is not closed is
/// Broken and reaches to the end.
std::vector<FilterToken> filterTokens(const QString &text);

/// Whether a text is one Word as it stands.
bool isPlainWord(QStringView text);
/// Whether the language has a meaning of its own for that word.
bool isFilterKeyword(QStringView word);

} // namespace lineitems
