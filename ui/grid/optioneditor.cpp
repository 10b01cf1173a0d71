#include "ui/grid/optioneditor.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
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

namespace {

/// The only entry that begins with that text, or -1.
int onlyBeginning(const QComboBox &list, const QString &text)
{
    int only = -1;
    for (int position = 1; position < list.count(); ++position) {
        if (!list.itemText(position).startsWith(text, Qt::CaseInsensitive))
            continue;
        if (only >= 0)
            return -1;
        only = position;
    }
    return only;
}

} // namespace

OptionEditor::OptionEditor(const std::vector<Choice> &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    addItem(QString(), QString());
    for (const Choice &choice : choices)
        addItem(choice.label, choice.value);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->popup()->installEventFilter(this);
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
    if (position >= 0)
        return itemData(position).toString();
    const int only = text.isEmpty() || findData(text) >= 0 ? -1 : onlyBeginning(*this, text);
    return only >= 0 ? itemData(only).toString() : text;
}

void OptionEditor::takeCompletion()
{
    const QModelIndex picked = completer()->popup()->currentIndex();
    // By its place, since two options may share a label.
    const auto *list = qobject_cast<const QAbstractProxyModel *>(completer()->completionModel());
    if (picked.isValid() && list)
        setCurrentIndex(list->mapToSource(picked).row());
    completer()->popup()->hide();
}

bool OptionEditor::eventFilter(QObject *popup, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QComboBox::eventFilter(popup, event);
    // The list of completions would use the key up, and the cell need a second one.
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Tab)
        return QComboBox::eventFilter(popup, event);
    takeCompletion();
    QCoreApplication::sendEvent(this, event);
    return true;
}

} // namespace lineitems
