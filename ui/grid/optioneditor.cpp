#include "ui/grid/optioneditor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>

namespace lineitems {

using namespace Qt::StringLiterals;

std::vector<Choice> optionChoices(const Property &property)
{
    std::vector<Choice> choices;
    for (const PropertyOption &option : property.options) {
        if (!option.hidden)
            choices.push_back({option.value, option.label.isEmpty() ? option.value : option.label});
    }
    return choices;
}

std::vector<Choice> booleanChoices(const Property &property)
{
    if (!property.options.empty())
        return optionChoices(property);
    return {{u"true"_s, QCoreApplication::translate("lineitems::OptionEditor", "Yes")},
            {u"false"_s, QCoreApplication::translate("lineitems::OptionEditor", "No")}};
}

OptionEditor::OptionEditor(const std::vector<Choice> &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItem(QString(), QString());
    for (const Choice &choice : choices)
        addItem(choice.label, choice.value);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    lineEdit()->setPlaceholderText(tr("(empty)"));
    setMaxVisibleItems(14);
    // The cell may be narrower than the labels.
    for (QAbstractItemView *list : {view(), completer()->popup()})
        list->setMinimumWidth(view()->sizeHintForColumn(0) + 40);
}

void OptionEditor::setValue(const QString &value)
{
    const int position = findData(value);
    if (position >= 0)
        setCurrentIndex(position);
    else
        setEditText(value);
    lineEdit()->selectAll();
}

QString OptionEditor::value() const
{
    const QString text = currentText().trimmed();
    // Two options may share a label; the one that was picked is meant then.
    if (currentIndex() >= 0 && itemText(currentIndex()).compare(text, Qt::CaseInsensitive) == 0)
        return currentData().toString();
    const int position = findText(text, Qt::MatchFixedString);
    return position >= 0 ? itemData(position).toString() : text;
}

} // namespace lineitems
