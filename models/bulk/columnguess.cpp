#include "models/bulk/columnguess.h"

#include <QHash>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// Unit price, unit_price and UNIT-PRICE are one heading.
QString squeezed(const QString &text)
{
    QString letters;
    for (const QChar c : text.toCaseFolded()) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

constexpr int ambiguous = -2;

void add(QHash<QString, int> &names, const QString &name, int column)
{
    if (name.isEmpty())
        return;
    const auto known = names.find(name);
    if (known == names.end())
        names.insert(name, column);
    else if (*known != column)
        *known = ambiguous;
}

/// Names count more than labels, and what is exact counts more than what is alike.
std::vector<QHash<QString, int>> namesInOrder(const Schema &columns)
{
    std::vector<QHash<QString, int>> names(4);
    for (int column = 0; column < columns.size(); ++column) {
        const Property &property = columns.at(column);
        add(names[0], property.name, column);
        add(names[1], property.label.toCaseFolded(), column);
        add(names[2], squeezed(property.name), column);
        add(names[3], squeezed(property.label), column);
        if (property.readOnly == ReadOnlyReason::RecordId) {
            for (const QString &word : {u"id"_s, u"recordid"_s, u"lineitemid"_s})
                add(names[3], word, column);
        }
    }
    return names;
}

int columnNamed(const QString &heading, const std::vector<QHash<QString, int>> &names)
{
    const QString forms[] = {heading, heading.toCaseFolded(), squeezed(heading), squeezed(heading)};
    for (std::size_t form = 0; form < names.size(); ++form) {
        const int column = names[form].value(forms[form], noColumn);
        if (column != noColumn)
            return column == ambiguous ? noColumn : column;
    }
    return noColumn;
}

/// How well a property tells line items apart: the lower the better; nothing for those that do not.
int keyRank(const Property &property)
{
    constexpr int unfit = 4;
    if (property.readOnly == ReadOnlyReason::RecordId)
        return 0;
    if (property.hasUniqueValue)
        return 1;
    if (property.name == "hs_sku"_L1)
        return 2;
    return property.name == "name"_L1 ? 3 : unfit;
}

} // namespace

std::vector<int> guessColumns(const QStringList &headings, const Schema &columns)
{
    const std::vector<QHash<QString, int>> names = namesInOrder(columns);
    std::vector<int> targets;
    for (const QString &heading : headings) {
        const int column = columnNamed(heading.trimmed(), names);
        const bool taken = std::find(targets.begin(), targets.end(), column) != targets.end();
        targets.push_back(taken ? noColumn : column);
    }
    return targets;
}

int guessKey(const std::vector<int> &targets, const Schema &columns)
{
    int best = noColumn;
    int bestRank = keyRank(Property());
    for (std::size_t heading = 0; heading < targets.size(); ++heading) {
        const int rank = targets[heading] < 0 ? bestRank : keyRank(columns.at(targets[heading]));
        if (rank >= bestRank)
            continue;
        best = static_cast<int>(heading);
        bestRank = rank;
    }
    return best;
}

} // namespace lineitems
