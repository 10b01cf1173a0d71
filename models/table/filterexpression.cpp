#include "models/table/filterexpression.h"

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

bool isOnlyAbout(const FilterNode &node, const QString &property)
{
    if (node.kind == FilterNode::Condition)
        return node.condition.property == property;
    return std::all_of(node.nodes.begin(), node.nodes.end(),
                       [&](const FilterNode &child) { return isOnlyAbout(child, property); });
}

bool isAbout(const FilterNode &node, const QString &property)
{
    if (node.kind == FilterNode::Condition)
        return node.condition.property == property;
    return std::any_of(node.nodes.begin(), node.nodes.end(),
                       [&](const FilterNode &child) { return isAbout(child, property); });
}

FilterClauses withoutColumn(FilterClauses clauses, const QString &property)
{
    std::erase_if(clauses, [&](const FilterNode &node) { return isOnlyAbout(node, property); });
    return clauses;
}

const QStringList &statusWords()
{
    static const QStringList words{u"unchanged"_s, u"changed"_s, u"saved"_s,    u"not_sent"_s, u"sending"_s,
                                   u"invalid"_s,   u"unknown"_s, u"conflict"_s, u"failed"_s};
    return words;
}

} // namespace lineitems
