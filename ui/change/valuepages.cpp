// The pages of Change selection that give values, copy them, or move dates; and the list of all pages.
#include "ui/change/changepages.h"

#include "models/record/typedvalue.h"
#include "ui/grid/celleditors.h"
#include "ui/look/onelinetext.h"
#include "ui/look/statuspresentation.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::ValuePages)
};

const QString fromKey = u"from"_s;
const QString kindKey = u"kind"_s;
const QString countKey = u"count"_s;
const QString monthEndKey = u"monthEnd"_s;

/// About ten thousand years, in days.
constexpr int mostShift = 3'650'000;

void tellEdits(QWidget *editor, ChangePage *page)
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        QObject::connect(box, &QComboBox::currentTextChanged, page, &ChangePage::edited);
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textChanged, page, &ChangePage::edited);
    else if (const auto *list = qobject_cast<QListWidget *>(editor))
        QObject::connect(list, &QListWidget::itemChanged, page, &ChangePage::edited);
    else if (const auto *text = qobject_cast<QPlainTextEdit *>(editor))
        QObject::connect(text, &QPlainTextEdit::textChanged, page, &ChangePage::edited);
}

/// With several properties the cells that it does not fit are counted, and stay.
ChangeWish setWish(const QString &text, const ChangeScope &scope)
{
    // Who opens the dialog and presses Enter does not mean to clear all that is selected.
    if (text.trimmed().isEmpty())
        return unfinished(Words::tr("Type a value. Delete in the grid clears cells."));
    if (scope.targets.size() == 1) {
        const Property &property = scope.targets.front();
        const QString problem = problemSentence(parseTyped(property, text, scope.format).problem, property);
        if (!problem.isEmpty())
            return wrong(problem);
    }
    const QString name = Words::tr("set to “%1”").arg(oneLineText(text, 24));
    return {CellOperation{SetTo{text}, {}}, name, {}};
}

ChangePage::Choices columnChoices(const Schema &columns)
{
    ChangePage::Choices choices;
    for (const Property &property : columns.properties())
        choices.append({property.title(), property.name});
    std::sort(choices.begin(), choices.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return choices;
}

ChangeWish readCopy(const ChangePage &page, const Schema &columns)
{
    const int column = columns.indexOf(page.choice(fromKey).toString());
    if (column < 0)
        return unfinished(Words::tr("Choose a column."));
    return {
        CellOperation{CopyFrom{column}, {}}, Words::tr("copied from %1").arg(columns.at(column).title()), {}};
}

QString shiftName(const DateShift &shift)
{
    const QString sign = shift.count < 0 ? QString() : u"+"_s;
    switch (shift.kind) {
    case DateShift::Kind::AddDays:
        return sign + Words::tr("%n day(s)", nullptr, shift.count);
    case DateShift::Kind::AddMonths:
        return sign + Words::tr("%n month(s)", nullptr, shift.count);
    case DateShift::Kind::FirstOfMonth:
        return Words::tr("to the first of the month");
    case DateShift::Kind::EndOfMonth:
        return Words::tr("to the end of the month");
    }
    Q_UNREACHABLE();
}

bool isCounted(DateShift::Kind kind)
{
    return kind == DateShift::Kind::AddDays || kind == DateShift::Kind::AddMonths;
}

ChangeWish readShift(const ChangePage &page)
{
    DateShift shift{static_cast<DateShift::Kind>(page.choice(kindKey).toInt())};
    if (isCounted(shift.kind)) {
        const QString typed = page.text(countKey).trimmed();
        bool isNumber = false;
        shift.count = typed.toInt(&isNumber);
        if (typed.isEmpty())
            return unfinished(Words::tr("Type how many."));
        if (!isNumber || shift.count > mostShift || shift.count < -mostShift)
            return wrong(Words::tr("Type a whole number, like 14 or -1."));
        shift.keepsMonthEnd = page.isChecked(monthEndKey);
    }
    return {CellOperation{shift, {}}, shiftName(shift), {}};
}

} // namespace

ChangePage *makeSetPage(const ChangeScope &scope, QWidget *parent)
{
    auto *page = new ChangePage(u"set"_s, Words::tr("Set to"), parent);
    QWidget *editor = scope.targets.size() == 1 ? createCellEditor(scope.targets.front(), page)
                                                : static_cast<QWidget *>(new QLineEdit(page));
    setCellEditorText(editor, {});
    page->addField(Words::tr("&Value:"), editor);
    tellEdits(editor, page);
    page->setReader([editor, scope](const ChangePage &) { return setWish(cellEditorText(editor), scope); });
    return page;
}

ChangePage *makeCopyPage(const ChangeScope &scope, QWidget *parent)
{
    auto *page = new ChangePage(u"copy"_s, Words::tr("Copy from a column"), parent);
    page->addChoice(fromKey, Words::tr("&From:"), columnChoices(scope.columns));
    page->addNote(Words::tr("Each cell gets what stands in that column of its own row."));
    page->setReader(
        [columns = scope.columns](const ChangePage &filled) { return readCopy(filled, columns); });
    return page;
}

ChangePage *makeDatePage(QWidget *parent)
{
    using Kind = DateShift::Kind;
    auto *page = new ChangePage(u"dates"_s, Words::tr("Dates"), parent);
    page->addChoice(kindKey, Words::tr("&What:"),
                    {{Words::tr("Add days"), static_cast<int>(Kind::AddDays)},
                     {Words::tr("Add months"), static_cast<int>(Kind::AddMonths)},
                     {Words::tr("To the first of the month"), static_cast<int>(Kind::FirstOfMonth)},
                     {Words::tr("To the end of the month"), static_cast<int>(Kind::EndOfMonth)}});
    page->addLine(countKey, Words::tr("How &many:"), Words::tr("A minus goes back"));
    page->addCheck(monthEndKey, Words::tr("The &last day of a month stays a last day"));
    page->setReader(readShift);
    const auto enable = [page] {
        const auto kind = static_cast<Kind>(page->choice(kindKey).toInt());
        page->setFieldEnabled(countKey, isCounted(kind));
        page->setFieldEnabled(monthEndKey, kind == Kind::AddMonths);
    };
    QObject::connect(page, &ChangePage::edited, page, enable);
    enable();
    return page;
}

QList<ChangePage *> makeChangePages(const ChangeScope &scope, QWidget *parent)
{
    return {makeSetPage(scope, parent),      makeCalculatePage(parent),
            makeRoundPage(parent),           makeNetPricePage(scope, parent),
            makeCopyPage(scope, parent),     makeReplacePage(parent),
            makeLettersPage(parent),         makeAffixPage(parent),
            makeTemplatePage(scope, parent), makeDatePage(parent)};
}

} // namespace lineitems
