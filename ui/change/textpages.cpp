// The pages of Change selection that work on texts.
#include "ui/change/changepages.h"

#include "ui/change/templatefield.h"
#include "ui/look/onelinetext.h"

#include <QCoreApplication>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::TextPages)
};

const QString findKey = u"find"_s;
const QString withKey = u"with"_s;
const QString expressionKey = u"regularExpression"_s;
const QString caseKey = u"matchCase"_s;
const QString wholeKey = u"wholeCell"_s;
const QString kindKey = u"kind"_s;
const QString beforeKey = u"before"_s;
const QString behindKey = u"behind"_s;
const QString templateKey = u"template"_s;

/// Enough of a typed text for the name of an undo step.
QString shortText(const QString &text)
{
    return oneLineText(text, 24);
}

ChangeWish planTrouble(const ReplacePlan &plan)
{
    switch (plan.problem) {
    case ReplaceProblem::BadPattern:
        return wrong(Words::tr("This pattern is not valid: %1 (at character %2)")
                         .arg(plan.detail)
                         .arg(plan.position + 1));
    case ReplaceProblem::NoSuchGroup:
        return wrong(Words::tr("The pattern has no group %1.").arg(plan.detail));
    case ReplaceProblem::None:
    case ReplaceProblem::NothingToFind:
        return unfinished(Words::tr("Type what to find."));
    }
    Q_UNREACHABLE();
}

ChangeWish readReplacement(const ChangePage &page)
{
    const ReplaceWish wish{page.text(findKey), page.text(withKey), page.isChecked(expressionKey),
                           page.isChecked(caseKey), page.isChecked(wholeKey)};
    const ReplacePlan plan = planReplacement(wish);
    if (!plan.replacement)
        return planTrouble(plan);
    const QString name = Words::tr("“%1” replaced with “%2”").arg(shortText(wish.find), shortText(wish.with));
    return {CellOperation{*plan.replacement, {}}, name, {}};
}

QString letteringName(Lettering::Kind kind)
{
    switch (kind) {
    case Lettering::Kind::CollapseSpaces:
        return Words::tr("without needless spaces");
    case Lettering::Kind::Upper:
        return Words::tr("in capital letters");
    case Lettering::Kind::Lower:
        return Words::tr("in small letters");
    case Lettering::Kind::Title:
        return Words::tr("with a capital for each word");
    }
    Q_UNREACHABLE();
}

ChangeWish readLettering(const ChangePage &page)
{
    const auto kind = static_cast<Lettering::Kind>(page.choice(kindKey).toInt());
    return {CellOperation{Lettering{kind, QLocale()}, {}}, letteringName(kind), {}};
}

ChangeWish readAffix(const ChangePage &page)
{
    const Affix affix{page.text(beforeKey), page.text(behindKey)};
    if (affix.before.isEmpty() && affix.behind.isEmpty())
        return unfinished(Words::tr("Type what comes before or behind the text."));
    const QString name = Words::tr("as “%1…%2”").arg(shortText(affix.before), shortText(affix.behind));
    return {CellOperation{affix, {}}, name, {}};
}

ChangeWish readTemplate(const ChangePage &page, const Schema &columns)
{
    const QString text = page.text(templateKey);
    const TemplatePlan plan = planTemplate(text, columns);
    switch (plan.problem) {
    case TemplateProblem::None:
        return {CellOperation{*plan.text, {}}, Words::tr("as “%1”").arg(shortText(text)), {}};
    case TemplateProblem::Empty:
        return unfinished(Words::tr("Type a text with property names in braces."));
    case TemplateProblem::UnknownProperty:
        return wrong(Words::tr("There is no property named “%1”.").arg(oneLineText(plan.name, 60)));
    case TemplateProblem::NotClosed:
        return wrong(Words::tr("A { has no } behind it. Type {{ for the sign itself."));
    case TemplateProblem::NotOpened:
        return wrong(Words::tr("A } has no { before it. Type }} for the sign itself."));
    }
    Q_UNREACHABLE();
}

} // namespace

ChangePage *makeReplacePage(QWidget *parent)
{
    auto *page = new ChangePage(replacePageKey.toString(), Words::tr("Find and replace"), parent);
    page->addLine(findKey, Words::tr("&Find:"));
    page->addLine(withKey, Words::tr("Replace &with:"));
    page->addCheck(caseKey, Words::tr("M&atch case"));
    page->addCheck(wholeKey, Words::tr("W&hole cell only"));
    page->addCheck(expressionKey,
                   Words::tr("&Regular expression: $1 or ${name} gives a group, $0 all of it"));
    page->setReader(readReplacement);
    return page;
}

ChangePage *makeLettersPage(QWidget *parent)
{
    using Kind = Lettering::Kind;
    auto *page = new ChangePage(u"letters"_s, Words::tr("Letters and spaces"), parent);
    page->addChoice(kindKey, Words::tr("&What:"),
                    {{Words::tr("CAPITAL LETTERS"), static_cast<int>(Kind::Upper)},
                     {Words::tr("small letters"), static_cast<int>(Kind::Lower)},
                     {Words::tr("A Capital For Each Word"), static_cast<int>(Kind::Title)},
                     {Words::tr("Trim, and one space for many"), static_cast<int>(Kind::CollapseSpaces)}});
    page->addNote(Words::tr("For texts."));
    page->setReader(readLettering);
    return page;
}

ChangePage *makeAffixPage(QWidget *parent)
{
    auto *page = new ChangePage(u"affix"_s, Words::tr("Prefix and suffix"), parent);
    page->addLine(beforeKey, Words::tr("&Before the text:"));
    page->addLine(behindKey, Words::tr("B&ehind the text:"));
    page->addNote(Words::tr("For texts. Empty cells stay empty."));
    page->setReader(readAffix);
    return page;
}

ChangePage *makeTemplatePage(const ChangeScope &scope, QWidget *parent)
{
    auto *page = new ChangePage(u"template"_s, Words::tr("Text from a template"), parent);
    auto *field = new TemplateField(scope.columns, page);
    field->setPlaceholderText(u"{name} ({hs_sku})"_s);
    page->addField(Words::tr("&Template:"), field);
    page->follow(field, templateKey);
    page->addNote(
        Words::tr("Each {property} becomes what stands there in the same row. Type { to see them all."));
    page->setReader(
        [columns = scope.columns](const ChangePage &filled) { return readTemplate(filled, columns); });
    return page;
}

} // namespace lineitems
