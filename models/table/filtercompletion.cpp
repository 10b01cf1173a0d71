#include "models/table/filtercompletion.h"

#include "models/table/filterlexer.h"
#include "models/table/filterparser.h"
#include "models/table/filtervalue.h"

#include <algorithm>
#include <optional>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

std::vector<FilterSuggestion> suggestionsFor(const QStringList &words)
{
    std::vector<FilterSuggestion> suggestions;
    for (const QString &word : words)
        suggestions.push_back({word, {}});
    return suggestions;
}

std::vector<FilterSuggestion> columnSuggestions(const Schema &columns)
{
    std::vector<FilterSuggestion> suggestions;
    for (const Property &property : columns.properties())
        suggestions.push_back({quotedIfNeeded(property.name), property.label});
    suggestions.push_back({u"status"_s, {}});
    suggestions.push_back({u"not"_s, {}});
    return suggestions;
}

QStringList operatorsFor(const Property &property)
{
    if (property.name.isEmpty())
        return {u"="_s, u"!="_s, u"in ("_s, u"not in ("_s};
    QStringList operators;
    if (hasOrder(property.type))
        operators << u"="_s << u"!="_s << u"<"_s << u"<="_s << u">"_s << u">="_s << u"between"_s;
    if (isTime(property.type))
        operators << u"before"_s << u"after"_s << u"is today"_s << u"in last"_s << u"in next"_s;
    if (!hasOrder(property.type))
        operators << u"="_s << u"!="_s << u"contains"_s << u"not contains"_s << u"begins with"_s
                  << u"ends with"_s << u"~"_s << u"!~"_s;
    return operators << u"in ("_s << u"not in ("_s << u"is empty"_s << u"is not empty"_s << u"is changed"_s
                     << u"is not changed"_s;
}

QStringList valuesFor(const Property &property)
{
    if (property.name.isEmpty())
        return statusWords();
    QStringList values;
    for (const PropertyOption &option : property.options)
        values << quotedIfNeeded(option.label.isEmpty() ? option.value : option.label);
    if (values.isEmpty() && property.type == PropertyType::Bool)
        values << u"true"_s << u"false"_s;
    return values;
}

std::vector<FilterSuggestion> suggestionsAfter(const QString &before, const Schema &columns)
{
    if (before.trimmed().isEmpty())
        return columnSuggestions(columns);
    const ParsedFilter parsed = filterFromText(before, columns);
    if (!parsed.error)
        return suggestionsFor({u"and"_s, u"or"_s});
    if (parsed.error->length > 0)
        return {};
    const Property *named = columns.find(parsed.error->property);
    const Property property = named ? *named : statusProperty();
    switch (parsed.error->problem) {
    case FilterProblem::ExpectedColumn:
        return columnSuggestions(columns);
    case FilterProblem::ExpectedOperator:
        return suggestionsFor(operatorsFor(property));
    case FilterProblem::ExpectedValue:
        return suggestionsFor(valuesFor(property));
    default:
        return {};
    }
}

/// What is being typed: the last word or open quote of the text, or nothing.
FilterToken lastWord(const QString &text)
{
    const std::vector<FilterToken> tokens = filterTokens(text);
    if (tokens.size() < 2)
        return tokens.back();
    const FilterToken &last = tokens[tokens.size() - 2];
    const bool isTyped = (last.kind == FilterToken::Word || last.kind == FilterToken::Broken)
        && last.start + last.length == text.size();
    return isTyped ? last : tokens.back();
}

/// Whether a comparison may go on behind this text: behind a column, or behind its first words.
bool wantsOperator(const QString &before, const Schema &columns)
{
    const std::optional<FilterError> error = filterFromText(before, columns).error;
    return error && error->length == 0
        && (error->problem == FilterProblem::ExpectedOperator
            || error->problem == FilterProblem::ExpectedBracket);
}

/// Where the comparison begins that is being typed, which may be several words: right behind its column. Nothing
/// if it is something else that is being typed.
std::optional<qsizetype> operatorStart(const QString &head, qsizetype wordStart, const Schema &columns)
{
    const std::vector<FilterToken> tokens = filterTokens(head);
    std::optional<qsizetype> start;
    qsizetype at = wordStart;
    for (auto token = tokens.rbegin(); wantsOperator(head.left(at), columns); ++token) {
        start = at;
        token = std::find_if(token, tokens.rend(), [at](const FilterToken &t) { return t.start < at; });
        if (token == tokens.rend())
            break;
        at = token->start;
    }
    return start
            && filterFromText(head.left(*start), columns).error->problem == FilterProblem::ExpectedOperator
        ? start
        : std::nullopt;
}

/// One space between words, as operators are written; also behind the last one.
QString spacedOnce(const QString &text)
{
    const QString words = text.simplified();
    return !words.isEmpty() && text.back().isSpace() ? words + u' ' : words;
}

} // namespace

FilterCompletion filterCompletion(const QString &text, qsizetype cursor, const Schema &columns)
{
    const QString head = text.left(cursor);
    const FilterToken word = lastWord(head);
    const qsizetype wordStart = word.kind == FilterToken::End ? head.size() : word.start;
    const auto comparison = operatorStart(head, wordStart, columns);
    const QString typed = comparison ? spacedOnce(head.mid(*comparison)) : word.text;
    FilterCompletion completion{comparison.value_or(wordStart), {}};
    const auto holds = [&](const QString &offered) { return offered.contains(typed, Qt::CaseInsensitive); };
    for (const FilterSuggestion &suggestion : suggestionsAfter(head.left(completion.start), columns)) {
        if (holds(suggestion.insert) || holds(suggestion.note))
            completion.suggestions.push_back(suggestion);
    }
    return completion;
}

} // namespace lineitems
