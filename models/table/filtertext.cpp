// How a filter is written down; filterparser.cpp reads it.
#include "models/table/filterexpression.h"
#include "models/table/filterlexer.h"
#include "models/table/filtervalue.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    QString inside = text;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

QString nameText(const QString &property)
{
    if (property.isEmpty())
        return u"status"_s;
    return property == "status"_L1 ? quoted(property) : quotedIfNeeded(property);
}

QString patternText(const QString &pattern, bool matchCase)
{
    QString inside;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'/')
            inside += u'\\';
        inside += pattern[i];
        if (pattern[i] == u'\\' && i + 1 < pattern.size())
            inside += pattern[++i];
    }
    return u'/' + inside + (matchCase ? u"/"_s : u"/i"_s);
}

QString listedText(const QString &value, const Property *property)
{
    const bool isOfItsType = !property || filterValue(*property, value, {}).has_value();
    return isOfItsType ? quotedIfNeeded(value) : quoted(value);
}

QString listText(const FilterCondition &condition, const Property *property, QLatin1StringView one,
                 QLatin1StringView several)
{
    QStringList values;
    for (const QString &value : condition.values)
        values << listedText(value, property);
    if (values.size() == 1)
        return one + u' ' + values.first();
    return several + u" ("_s + values.join(u", "_s) + u')';
}

QString operatorText(const FilterCondition &condition, const Property *property)
{
    const QString value = condition.values.isEmpty() ? QString() : quotedIfNeeded(condition.values.first());
    const QString count = condition.values.value(0);
    switch (condition.op) {
    case FilterOp::OneOf:
        return listText(condition, property, "="_L1, "in"_L1);
    case FilterOp::NoneOf:
        return listText(condition, property, "!="_L1, "not in"_L1);
    case FilterOp::Less:
        return u"< "_s + value;
    case FilterOp::LessOrEqual:
        return u"<= "_s + value;
    case FilterOp::Greater:
        return u"> "_s + value;
    case FilterOp::GreaterOrEqual:
        return u">= "_s + value;
    case FilterOp::Between:
        return u"between "_s + value + u" and "_s + quotedIfNeeded(condition.values.value(1));
    case FilterOp::Contains:
        return u"contains "_s + value;
    case FilterOp::ContainsNot:
        return u"not contains "_s + value;
    case FilterOp::BeginsWith:
        return u"begins with "_s + value;
    case FilterOp::EndsWith:
        return u"ends with "_s + value;
    case FilterOp::Matches:
        return u"~ "_s + patternText(condition.values.value(0), condition.matchCase);
    case FilterOp::MatchesNot:
        return u"!~ "_s + patternText(condition.values.value(0), condition.matchCase);
    case FilterOp::Empty:
        return u"is empty"_s;
    case FilterOp::NotEmpty:
        return u"is not empty"_s;
    case FilterOp::Changed:
        return u"is changed"_s;
    case FilterOp::NotChanged:
        return u"is not changed"_s;
    case FilterOp::Today:
        return u"is today"_s;
    case FilterOp::LastDays:
        return u"in last "_s + count + u" days"_s;
    case FilterOp::NextDays:
        return u"in next "_s + count + u" days"_s;
    }
    Q_UNREACHABLE();
}

/// Written so that a node inside a node of another kind keeps together.
QString nodeText(const FilterNode &node, FilterNode::Kind around, const Schema &columns)
{
    if (node.kind == FilterNode::Condition)
        return nameText(node.condition.property) + u' '
            + operatorText(node.condition, columns.find(node.condition.property));
    QStringList parts;
    for (const FilterNode &child : node.nodes)
        parts << nodeText(child, node.kind, columns);
    if (node.kind == FilterNode::Not)
        return u"not ("_s + parts.value(0) + u')';
    const QString joined = parts.join(node.kind == FilterNode::And ? u" and "_s : u" or "_s);
    return around == node.kind || around == FilterNode::Not ? joined : u'(' + joined + u')';
}

} // namespace

QString quotedIfNeeded(const QString &text)
{
    return isPlainWord(text) && !isFilterKeyword(text) ? text : quoted(text);
}

QString filterText(const FilterClauses &clauses, const Schema &columns)
{
    if (clauses.size() == 1)
        return nodeText(clauses.front(), clauses.front().kind, columns);
    QStringList parts;
    for (const FilterNode &clause : clauses)
        parts << nodeText(clause, FilterNode::And, columns);
    return parts.join(u" and "_s);
}

} // namespace lineitems
