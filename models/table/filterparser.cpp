#include "models/table/filterparser.h"

#include "models/record/typednumber.h"
#include "models/table/filterlexer.h"
#include "models/table/filternumber.h"
#include "models/table/filtervalue.h"

#include <QRegularExpression>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Brackets within brackets, so that a text of nothing but brackets does not end the program.
constexpr int deepest = 100;

class Parser
{
public:
    Parser(const QString &text, const Schema &columns, const ValueFormat &format, bool pointMayGroup)
        : m_tokens(filterTokens(text)), m_columns(columns), m_format(format), m_pointMayGroup(pointMayGroup)
    {
    }

    ParsedFilter parsed()
    {
        if (now().kind == FilterToken::End)
            return {};
        std::optional<FilterNode> node = disjunction();
        if (node && now().kind != FilterToken::End)
            node = failed(FilterProblem::ExpectedAnd);
        if (!node)
            return {{}, m_error};
        if (node->kind == FilterNode::And)
            return {std::move(node->nodes), {}};
        return {{std::move(*node)}, {}};
    }

private:
    const FilterToken &now() const { return m_tokens[m_at]; }
    void step() { m_at += now().kind == FilterToken::End ? 0 : 1; }

    bool isWord(QLatin1StringView word) const
    {
        return now().kind == FilterToken::Word && now().text.compare(word, Qt::CaseInsensitive) == 0;
    }
    bool tookWord(QLatin1StringView word)
    {
        const bool is = isWord(word);
        if (is)
            step();
        return is;
    }
    bool tookSign(QLatin1StringView sign)
    {
        const bool is = now().kind == FilterToken::Sign && now().text == sign;
        if (is)
            step();
        return is;
    }

    std::nullopt_t failed(FilterProblem problem) { return failedAt(now(), problem, now().text); }
    std::nullopt_t failedAt(const FilterToken &token, FilterProblem problem, const QString &detail)
    {
        if (token.kind == FilterToken::Broken)
            problem = FilterProblem::NotClosed;
        if (!m_error)
            m_error = FilterError{problem, token.start, token.length, detail, m_property.name};
        return std::nullopt;
    }

    /// Parts of one kind, joined by a word.
    template <typename Part>
    std::optional<FilterNode> joined(FilterNode::Kind kind, QLatin1StringView word, Part part)
    {
        std::optional<FilterNode> first = part();
        if (!first || !isWord(word))
            return first;
        FilterNode node{kind, {}, {}};
        const auto add = [&](FilterNode child) {
            if (child.kind == kind)
                node.nodes.insert(node.nodes.end(), child.nodes.begin(), child.nodes.end());
            else
                node.nodes.push_back(std::move(child));
        };
        add(std::move(*first));
        while (tookWord(word)) {
            std::optional<FilterNode> next = part();
            if (!next)
                return next;
            add(std::move(*next));
        }
        return node;
    }

    std::optional<FilterNode> disjunction()
    {
        return joined(FilterNode::Or, "or"_L1, [this] { return conjunction(); });
    }
    std::optional<FilterNode> conjunction()
    {
        return joined(FilterNode::And, "and"_L1, [this] { return term(); });
    }

    std::optional<FilterNode> term()
    {
        m_property = {};
        if (++m_depth > deepest)
            return failed(FilterProblem::ExpectedColumn);
        std::optional<FilterNode> node = termInside();
        --m_depth;
        return node;
    }

    std::optional<FilterNode> termInside()
    {
        if (tookWord("not"_L1)) {
            std::optional<FilterNode> inner = term();
            return inner ? std::optional(FilterNode{FilterNode::Not, {}, {std::move(*inner)}}) : inner;
        }
        if (!tookSign("("_L1))
            return condition();
        std::optional<FilterNode> inner = disjunction();
        if (inner && !tookSign(")"_L1))
            return failed(FilterProblem::ExpectedBracket);
        return inner;
    }

    std::optional<FilterNode> condition()
    {
        if (!column())
            return std::nullopt;
        m_condition = {m_property.name, FilterOp::OneOf, {}, false};
        if (!comparison())
            return std::nullopt;
        return FilterNode{FilterNode::Condition, std::move(m_condition), {}};
    }

    bool column()
    {
        const bool quoted = now().kind == FilterToken::Quoted;
        if ((!quoted && now().kind != FilterToken::Word) || (!quoted && isFilterKeyword(now().text))) {
            failed(FilterProblem::ExpectedColumn);
            return false;
        }
        if (!quoted && isWord("status"_L1)) {
            m_property = statusProperty();
            step();
            return true;
        }
        const std::vector<const Property *> named = propertiesNamed(m_columns, now().text);
        if (named.size() != 1) {
            failed(named.empty() ? FilterProblem::UnknownColumn : FilterProblem::AmbiguousColumn);
            return false;
        }
        m_property = *named.front();
        step();
        return true;
    }

    bool comparison()
    {
        if (tookWord("is"_L1))
            return comparisonOfState();
        const bool negated = tookWord("not"_L1);
        if (tookWord("in"_L1))
            return listOrDays(negated);
        if (tookWord("contains"_L1))
            return textual(negated ? FilterOp::ContainsNot : FilterOp::Contains);
        if (tookWord("matches"_L1))
            return pattern(negated ? FilterOp::MatchesNot : FilterOp::Matches);
        return negated ? fails(FilterProblem::ExpectedOperator) : plainComparison();
    }

    bool plainComparison()
    {
        if (tookSign("="_L1) || tookSign("=="_L1))
            return values(FilterOp::OneOf, 1);
        if (tookSign("!="_L1) || tookSign("<>"_L1))
            return values(FilterOp::NoneOf, 1);
        if (tookSign("~"_L1))
            return pattern(FilterOp::Matches);
        if (tookSign("!~"_L1))
            return pattern(FilterOp::MatchesNot);
        if (tookWord("begins"_L1) || tookWord("starts"_L1))
            return tookWord("with"_L1) ? textual(FilterOp::BeginsWith)
                                       : fails(FilterProblem::ExpectedOperator);
        if (tookWord("ends"_L1))
            return tookWord("with"_L1) ? textual(FilterOp::EndsWith) : fails(FilterProblem::ExpectedOperator);
        return orderComparison();
    }

    bool orderComparison()
    {
        static constexpr std::pair<QLatin1StringView, FilterOp> signs[] = {
            {"<"_L1, FilterOp::Less},
            {"<="_L1, FilterOp::LessOrEqual},
            {">"_L1, FilterOp::Greater},
            {">="_L1, FilterOp::GreaterOrEqual}};
        static constexpr std::pair<QLatin1StringView, FilterOp> words[] = {{"before"_L1, FilterOp::Less},
                                                                           {"after"_L1, FilterOp::Greater}};
        const FilterToken &token = now();
        for (const auto &[sign, op] : signs) {
            if (tookSign(sign))
                return hasOrder(m_property.type) ? values(op, 1) : doesNotFit(token);
        }
        for (const auto &[word, op] : words) {
            if (tookWord(word))
                return isTime(m_property.type) ? values(op, 1) : doesNotFit(token);
        }
        if (!tookWord("between"_L1))
            return fails(FilterProblem::ExpectedOperator);
        return hasOrder(m_property.type) ? values(FilterOp::Between, 2) : doesNotFit(token);
    }

    bool comparisonOfState()
    {
        const bool negated = tookWord("not"_L1);
        const FilterToken &token = now();
        if (tookWord("empty"_L1))
            return done(negated ? FilterOp::NotEmpty : FilterOp::Empty);
        if (tookWord("changed"_L1) && !m_property.name.isEmpty())
            return done(negated ? FilterOp::NotChanged : FilterOp::Changed);
        if (!negated && tookWord("today"_L1))
            return isTime(m_property.type) ? done(FilterOp::Today) : doesNotFit(token);
        return fails(FilterProblem::ExpectedOperator);
    }

    bool listOrDays(bool negated)
    {
        if (!negated && (isWord("last"_L1) || isWord("next"_L1)))
            return days();
        m_condition.op = negated ? FilterOp::NoneOf : FilterOp::OneOf;
        if (!tookSign("("_L1))
            return fails(FilterProblem::ExpectedBracket);
        do {
            if (!value(now()))
                return false;
        } while (tookSign(","_L1));
        return tookSign(")"_L1) || fails(FilterProblem::ExpectedBracket);
    }

    bool days()
    {
        const FilterToken &token = now();
        m_condition.op = isWord("last"_L1) ? FilterOp::LastDays : FilterOp::NextDays;
        step();
        if (!isTime(m_property.type))
            return doesNotFit(token);
        bool isNumber = false;
        const int count = now().text.toInt(&isNumber);
        if (now().kind != FilterToken::Word || !isNumber || count < 1 || count > mostFilterDays)
            return fails(FilterProblem::NotADayCount);
        m_condition.values = {QString::number(count)};
        step();
        return tookWord("days"_L1) || tookWord("day"_L1) || fails(FilterProblem::NotADayCount);
    }

    bool done(FilterOp op)
    {
        m_condition.op = op;
        return true;
    }

    bool textual(FilterOp op)
    {
        m_condition.op = op;
        // Every text holds the empty one, so that it would ask for nothing, or hide every row.
        if (!isValue() || now().text.isEmpty())
            return fails(FilterProblem::ExpectedValue);
        m_condition.values << now().text;
        step();
        return true;
    }

    bool pattern(FilterOp op)
    {
        m_condition.op = op;
        if (now().kind != FilterToken::Pattern && !isValue())
            return fails(FilterProblem::ExpectedValue);
        const FilterToken token = now();
        const QRegularExpression expression(token.text);
        if (!expression.isValid()) {
            const FilterToken where{
                token.kind, {}, token.start + 1 + expression.patternErrorOffset(), 1, false};
            failedAt(where, FilterProblem::BadPattern, expression.errorString());
            return false;
        }
        m_condition.values << token.text;
        m_condition.matchCase = token.kind == FilterToken::Pattern && !token.ignoreCase;
        step();
        return true;
    }

    bool values(FilterOp op, int count)
    {
        m_condition.op = op;
        for (int i = 0; i < count; ++i) {
            if (i > 0 && !tookWord("and"_L1))
                return fails(FilterProblem::ExpectedAnd);
            if (!value(isNumber() ? numberTokenAt(m_tokens, m_at) : now()))
                return false;
        }
        return true;
    }

    bool isValue() const
    {
        return now().kind == FilterToken::Quoted
            || (now().kind == FilterToken::Word && !isFilterKeyword(now().text));
    }

    bool isNumber() const { return m_property.type == PropertyType::Number; }

    /// Where the tokens of `token` begin.
    bool value(const FilterToken &token)
    {
        // Only in a list does the empty text stand for something: an empty cell.
        if (!isValue() || (now().text.isEmpty() && !isListed(m_condition.op)))
            return fails(FilterProblem::ExpectedValue);
        const bool isDoubtful = isNumber()
            && readTypedNumber(token.text.trimmed(), m_pointMayGroup).ambiguous;
        std::optional<QString> read = filterValue(m_property, token.text, m_format);
        if (!read && mayBeAnyText())
            read = token.text;
        else if (!read || isDoubtful)
            return fails(token, isDoubtful ? FilterProblem::DoubtfulNumber : valueProblem(m_property));
        m_condition.values << *read;
        const qsizetype end = token.start + token.length;
        do
            step();
        while (now().start < end);
        return true;
    }

    /// A cell may hold what is no value of its type, and is found by it; what is not in quotes is a slip.
    bool mayBeAnyText() const
    {
        return now().kind == FilterToken::Quoted && isListed(m_condition.op) && !m_property.name.isEmpty();
    }

    bool fails(FilterProblem problem)
    {
        failed(problem);
        return false;
    }
    bool fails(const FilterToken &token, FilterProblem problem)
    {
        failedAt(token, problem, token.text);
        return false;
    }
    bool doesNotFit(const FilterToken &token) { return fails(token, FilterProblem::OperatorDoesNotFit); }

    std::vector<FilterToken> m_tokens;
    const Schema &m_columns;
    const ValueFormat &m_format;
    bool m_pointMayGroup;
    std::size_t m_at = 0;
    int m_depth = 0;
    Property m_property;
    FilterCondition m_condition;
    std::optional<FilterError> m_error;
};

} // namespace

FilterProblem valueProblem(const Property &property)
{
    if (property.name.isEmpty())
        return FilterProblem::NotAStatus;
    return property.type == PropertyType::Number ? FilterProblem::NotANumber : FilterProblem::NotADate;
}

ParsedFilter filterFromText(const QString &text, const Schema &columns, const ValueFormat &format,
                            bool pointMayGroup)
{
    return Parser(text, columns, format, pointMayGroup).parsed();
}

} // namespace lineitems
