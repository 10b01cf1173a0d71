// The pages of Change selection that work on numbers.
#include "ui/change/changepages.h"

#include "models/record/typednumber.h"
#include "ui/look/statuspresentation.h"

#include <QCoreApplication>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::NumberPages)
};

const QString kindKey = u"kind"_s;
const QString operandKey = u"operand"_s;
const QString toKey = u"to"_s;
const QString otherKey = u"other"_s;
const QString directionKey = u"direction"_s;
const QString netKey = u"net"_s;
const QString ofKey = u"of"_s;
const QString byKey = u"by"_s;

/// What was typed, or why it is no number.
struct Typed
{
    std::optional<Decimal> number;
    ChangeWish trouble;
};

Typed typedNumber(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {{}, unfinished(Words::tr("Type a number."))};
    const TypedNumber typed = readTypedNumber(text.trimmed(), pointMayGroup());
    if (typed.ambiguous)
        return {{}, wrong(problemSentence(CellProblem::AmbiguousNumber, {}))};
    if (!typed.number)
        return {{}, wrong(problemSentence(CellProblem::NotANumber, {}))};
    return {typed.number, {}};
}

QString plain(const Decimal &number)
{
    return QString::fromLatin1(number.toPlainString());
}

QString calculationName(Arithmetic::Kind kind, const QString &operand)
{
    switch (kind) {
    case Arithmetic::Kind::Add:
        return u"+ "_s + operand;
    case Arithmetic::Kind::Subtract:
        return u"− "_s + operand;
    case Arithmetic::Kind::Multiply:
        return u"× "_s + operand;
    case Arithmetic::Kind::Divide:
        return u"÷ "_s + operand;
    case Arithmetic::Kind::PercentUp:
        return Words::tr("+%1 %").arg(operand);
    case Arithmetic::Kind::PercentDown:
        return Words::tr("−%1 %").arg(operand);
    }
    Q_UNREACHABLE();
}

/// 5% is 5 percent; where no percentage is asked for, nobody knows of what it is.
QString operandText(const QString &typed, Arithmetic::Kind kind)
{
    const bool isPercent = kind == Arithmetic::Kind::PercentUp || kind == Arithmetic::Kind::PercentDown;
    const QString text = typed.trimmed();
    return isPercent && text.endsWith(u'%') ? text.chopped(1) : text;
}

ChangeWish readCalculation(const ChangePage &page)
{
    const auto kind = static_cast<Arithmetic::Kind>(page.choice(kindKey).toInt());
    const Typed typed = typedNumber(operandText(page.text(operandKey), kind));
    if (!typed.number)
        return typed.trouble;
    if (kind == Arithmetic::Kind::Divide && typed.number->isZero())
        return wrong(Words::tr("Nothing can be divided by zero."));
    return {
        CellOperation{Arithmetic{kind, *typed.number}, {}}, calculationName(kind, plain(*typed.number)), {}};
}

QString directionName(RoundTo::Direction direction, const QString &name)
{
    if (direction == RoundTo::Direction::Nearest)
        return name;
    return direction == RoundTo::Direction::Up ? Words::tr("%1, up").arg(name)
                                               : Words::tr("%1, down").arg(name);
}

/// `to` is a step, or an ending after a star.
ChangeWish roundingWish(const QString &to, RoundTo::Direction direction)
{
    if (to.startsWith(u'*')) {
        auto ending = endingIn(QStringView(to).sliced(1));
        if (!ending)
            return to.size() == 1 ? unfinished(Words::tr("Type the ending, like .99."))
                                  : wrong(Words::tr("This is no ending. Type one like .99 or 9.95."));
        ending->direction = direction;
        const QString name = Words::tr("rounded to end in %1").arg(to.sliced(1));
        return {CellOperation{*ending, {}}, directionName(direction, name), {}};
    }
    const Typed step = typedNumber(to);
    if (!step.number)
        return step.trouble;
    if (*step.number <= Decimal())
        return wrong(Words::tr("A step is more than zero."));
    const QString name = Words::tr("rounded to %1").arg(plain(*step.number));
    return {CellOperation{RoundTo{*step.number, {}, direction}, {}}, directionName(direction, name), {}};
}

ChangeWish readRounding(const ChangePage &page)
{
    const QString to = page.choice(toKey).toString();
    const bool isOther = to == "step"_L1 || to == "*"_L1;
    const QString typed = page.text(otherKey).trimmed();
    const QString wanted = !isOther ? to : to == "*"_L1 ? u'*' + typed : typed;
    return roundingWish(wanted, static_cast<RoundTo::Direction>(page.choice(directionKey).toInt()));
}

ChangeWish readNetPrice(const ChangePage &page, const Schema &columns)
{
    const auto by = static_cast<NetTarget::By>(page.choice(byKey).toInt());
    const NetPriceColumns places(columns);
    if (DiscountColumns(places, by).set < 0 || places.price < 0 || places.quantity < 0)
        return wrong(Words::tr("This portal has no unit price, quantity or discount of that kind."));
    const Typed typed = typedNumber(page.text(netKey));
    if (!typed.number)
        return typed.trouble;
    if (typed.number->isNegative())
        return wrong(Words::tr("A net price is not less than zero."));
    const bool perUnit = page.choice(ofKey).toBool();
    const QString name = Words::tr("net price set to %1").arg(plain(*typed.number));
    return {CellOperation{NetTarget{*typed.number, perUnit, by}, {}}, name, {}};
}

} // namespace

ChangePage *makeCalculatePage(QWidget *parent)
{
    using Kind = Arithmetic::Kind;
    auto *page = new ChangePage(u"calculate"_s, Words::tr("Calculate"), parent);
    page->addChoice(kindKey, Words::tr("&What:"),
                    {{Words::tr("Percent up"), static_cast<int>(Kind::PercentUp)},
                     {Words::tr("Percent down"), static_cast<int>(Kind::PercentDown)},
                     {Words::tr("Add"), static_cast<int>(Kind::Add)},
                     {Words::tr("Subtract"), static_cast<int>(Kind::Subtract)},
                     {Words::tr("Multiply by"), static_cast<int>(Kind::Multiply)},
                     {Words::tr("Divide by"), static_cast<int>(Kind::Divide)}});
    page->addLine(operandKey, Words::tr("&Number:"));
    page->addNote(Words::tr("Works on what stands in the cells now. Empty cells stay empty."));
    page->setReader(readCalculation, true);
    return page;
}

ChangePage *makeRoundPage(QWidget *parent)
{
    using Direction = RoundTo::Direction;
    auto *page = new ChangePage(u"round"_s, Words::tr("Round"), parent);
    page->addChoice(toKey, Words::tr("&To:"),
                    {{Words::tr("Steps of 0.01"), u"0.01"_s},
                     {Words::tr("Steps of 0.05"), u"0.05"_s},
                     {Words::tr("Steps of 1"), u"1"_s},
                     {Words::tr("Another step"), u"step"_s},
                     {Words::tr("An ending of .99"), u"*.99"_s},
                     {Words::tr("Another ending"), u"*"_s}});
    page->addLine(otherKey, Words::tr("Step or &ending:"));
    page->addChoice(directionKey, Words::tr("&Direction:"),
                    {{Words::tr("To the nearest"), static_cast<int>(Direction::Nearest)},
                     {Words::tr("Up, away from zero"), static_cast<int>(Direction::Up)},
                     {Words::tr("Down, towards zero"), static_cast<int>(Direction::Down)}});
    page->addNote(Words::tr("An ending of 9.95 gives 9.95, 19.95, 29.95 and so on. Zero stays zero."));
    page->setReader(readRounding, true);
    const auto enable = [page] {
        const QString to = page->choice(toKey).toString();
        page->setFieldEnabled(otherKey, to == "step"_L1 || to == "*"_L1);
    };
    QObject::connect(page, &ChangePage::edited, page, enable);
    enable();
    return page;
}

ChangePage *makeNetPricePage(const ChangeScope &scope, QWidget *parent)
{
    using By = NetTarget::By;
    auto *page = new ChangePage(u"netPrice"_s, Words::tr("Net price"), parent);
    page->addLine(netKey, Words::tr("&Net price:"));
    page->addChoice(ofKey, Words::tr("&Of:"),
                    {{Words::tr("The whole line item"), false}, {Words::tr("One unit"), true}});
    page->addChoice(byKey, Words::tr("&By:"),
                    {{Words::tr("Discount percentage"), static_cast<int>(By::Percentage)},
                     {Words::tr("Unit discount"), static_cast<int>(By::UnitDiscount)}});
    page->addNote(
        Words::tr("Works back the discount of each selected row, so that unit price × quantity − discount "
                  "is exactly that. The other kind of discount is cleared."));
    page->setReader(
        [columns = scope.columns](const ChangePage &filled) { return readNetPrice(filled, columns); });
    return page;
}

} // namespace lineitems
