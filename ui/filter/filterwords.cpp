#include "ui/filter/filterwords.h"

#include "models/record/pastednumber.h"
#include "models/record/typednumber.h"
#include "ui/look/onelinetext.h"
#include "ui/look/statuspresentation.h"

#include <QCoreApplication>
#include <QLocale>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// A label shows that many values, and how many more there are.
constexpr qsizetype mostShown = 3;
constexpr qsizetype longestValue = 40;

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::FilterWords)
};

QString valuesTitle(const FilterCondition &condition)
{
    QStringList shown;
    for (const QString &value : condition.values.mid(0, mostShown))
        shown << oneLineText(valueTitle(condition.property, value), longestValue);
    const auto more = static_cast<int>(condition.values.size() - shown.size());
    const QString text = shown.join(u", "_s);
    return more > 0 ? FilterWords::tr("%1 and %Ln more", nullptr, more).arg(text) : text;
}

QString orderTitle(FilterOp op, bool isTime)
{
    switch (op) {
    case FilterOp::Less:
        return isTime ? FilterWords::tr("before") : u"<"_s;
    case FilterOp::LessOrEqual:
        return isTime ? FilterWords::tr("until") : u"≤"_s;
    case FilterOp::Greater:
        return isTime ? FilterWords::tr("after") : u">"_s;
    case FilterOp::GreaterOrEqual:
        return isTime ? FilterWords::tr("from") : u"≥"_s;
    default:
        return FilterWords::tr("between");
    }
}

QString conditionTitle(const FilterCondition &condition, const Schema &columns)
{
    const QString column = columnTitle(columns, condition.property);
    const Property *property = columns.find(condition.property);
    const QString what = operatorTitle(condition.op, property ? property->type : PropertyType::String);
    switch (condition.op) {
    case FilterOp::OneOf:
        return u"%1: %2"_s.arg(column, valuesTitle(condition));
    case FilterOp::NoneOf:
        return FilterWords::tr("%1: all but %2").arg(column, valuesTitle(condition));
    case FilterOp::Between:
        return FilterWords::tr("%1 between %2 and %3")
            .arg(column, condition.values.value(0), condition.values.value(1));
    case FilterOp::LastDays:
        return FilterWords::tr("%1 in the last %Ln day(s)", nullptr, condition.values.value(0).toInt())
            .arg(column);
    case FilterOp::NextDays:
        return FilterWords::tr("%1 in the next %Ln day(s)", nullptr, condition.values.value(0).toInt())
            .arg(column);
    default:
        return condition.values.isEmpty()
            ? u"%1 %2"_s.arg(column, what)
            : u"%1 %2 %3"_s.arg(column, what, oneLineText(condition.values.first(), longestValue));
    }
}

QString nodeTitle(const FilterNode &node, const Schema &columns, bool inside)
{
    if (node.kind == FilterNode::Condition)
        return conditionTitle(node.condition, columns);
    QStringList parts;
    for (const FilterNode &child : node.nodes)
        parts << nodeTitle(child, columns, true);
    if (node.kind == FilterNode::Not)
        return FilterWords::tr("not (%1)").arg(parts.value(0));
    const QString joined = parts.join(node.kind == FilterNode::And ? FilterWords::tr(" and ")
                                                                   : FilterWords::tr(" or "));
    return inside ? u'(' + joined + u')' : joined;
}

/// Says what to write instead, for both that may be meant.
QString doubtfulNumberText(const QString &word)
{
    const NumberReadings readings = readPastedNumber(word).readings;
    if (!readings.isAmbiguous())
        return FilterWords::tr("“%1” is not a number. Type one like 1234.50.").arg(word);
    const auto typed = [](const Decimal &number) {
        return typedText(QString::fromLatin1(number.toPlainString()));
    };
    const bool isGroupedByPoint = readings.comma->scale() == 0;
    return FilterWords::tr("“%1” can be read in two ways: write %2 or %3.")
        .arg(word, typed(isGroupedByPoint ? *readings.comma : *readings.point),
             typed(isGroupedByPoint ? *readings.point : *readings.comma));
}

QString errorText(const FilterError &error)
{
    const QString word = oneLineText(error.detail, longestValue);
    switch (error.problem) {
    case FilterProblem::ExpectedColumn:
        return FilterWords::tr("A column is expected here.");
    case FilterProblem::UnknownColumn:
        return FilterWords::tr("There is no column “%1”.").arg(word);
    case FilterProblem::AmbiguousColumn:
        return FilterWords::tr("Several columns are called “%1”. Use the property's name.").arg(word);
    case FilterProblem::ExpectedOperator:
        return FilterWords::tr("A comparison is expected here, like =, >, contains or is empty.");
    case FilterProblem::OperatorDoesNotFit:
        return FilterWords::tr("“%1” does not fit this type of column.").arg(word);
    case FilterProblem::ExpectedValue:
        return FilterWords::tr("A value is expected here; in quotes if it has spaces.");
    case FilterProblem::NotANumber:
        return FilterWords::tr("“%1” is not a number. Type one like 1234.50.").arg(word);
    case FilterProblem::DoubtfulNumber:
        return doubtfulNumberText(word);
    case FilterProblem::NotADate:
        return FilterWords::tr("“%1” is not a date. Type one like 2026-03-31.").arg(word);
    case FilterProblem::NotAStatus:
        return FilterWords::tr("“%1” is no status. There are: %2.").arg(word, statusWords().join(u", "_s));
    case FilterProblem::NotADayCount:
        return FilterWords::tr("A number of days is expected here, like 30 days.");
    case FilterProblem::BadPattern:
        return FilterWords::tr("The regular expression is not valid: %1.").arg(word);
    case FilterProblem::ExpectedAnd:
        return FilterWords::tr("Only “and” or “or” can follow here.");
    case FilterProblem::ExpectedBracket:
        return FilterWords::tr("A bracket is missing here.");
    case FilterProblem::NotClosed:
        return FilterWords::tr("What begins here has no end: the closing sign is missing.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString columnTitle(const Schema &columns, const QString &property)
{
    if (property.isEmpty())
        return FilterWords::tr("Status");
    const Property *found = columns.find(property);
    return found ? found->title() : property;
}

QString valueTitle(const QString &property, const QString &value)
{
    if (value.isEmpty())
        return FilterWords::tr("(empty)");
    if (!property.isEmpty())
        return value;
    const auto status = static_cast<RowStatus>(statusWords().indexOf(value));
    return status == RowStatus::Unchanged ? FilterWords::tr("Unchanged") : statusLook(status).text;
}

QString operatorTitle(FilterOp op, PropertyType type)
{
    switch (op) {
    case FilterOp::OneOf:
        return FilterWords::tr("is");
    case FilterOp::NoneOf:
        return FilterWords::tr("is not");
    case FilterOp::Contains:
        return FilterWords::tr("contains");
    case FilterOp::ContainsNot:
        return FilterWords::tr("does not contain");
    case FilterOp::BeginsWith:
        return FilterWords::tr("begins with");
    case FilterOp::EndsWith:
        return FilterWords::tr("ends with");
    case FilterOp::Matches:
        return FilterWords::tr("matches (regular expression)");
    case FilterOp::MatchesNot:
        return FilterWords::tr("does not match (regular expression)");
    case FilterOp::Empty:
        return FilterWords::tr("is empty");
    case FilterOp::NotEmpty:
        return FilterWords::tr("is not empty");
    case FilterOp::Changed:
        return FilterWords::tr("is changed");
    case FilterOp::NotChanged:
        return FilterWords::tr("is not changed");
    case FilterOp::Today:
        return FilterWords::tr("is today");
    case FilterOp::LastDays:
        return FilterWords::tr("in the last days");
    case FilterOp::NextDays:
        return FilterWords::tr("in the next days");
    default:
        return orderTitle(op, type == PropertyType::Date || type == PropertyType::DateTime);
    }
}

QString clauseTitle(const FilterNode &clause, const Schema &columns)
{
    return nodeTitle(clause, columns, false);
}

QString conditionProblem(const FilterError &error)
{
    return errorText(error);
}

QString filterErrorSentence(const FilterError &error)
{
    return FilterWords::tr("%1 (character %2)").arg(errorText(error), QLocale().toString(error.position + 1));
}

} // namespace lineitems
