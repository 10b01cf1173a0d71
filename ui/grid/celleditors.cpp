#include "ui/grid/celleditors.h"

#include "models/record/billingterm.h"
#include "ui/grid/checklisteditor.h"
#include "ui/grid/dateeditor.h"
#include "ui/grid/longtexteditor.h"
#include "ui/grid/optioneditor.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace lineitems {

namespace {

/// The dynamic property of an editor that was opened by typing.
constexpr char typedOverProperty[] = "typedOver";

struct EditorWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::EditorWords)
};

QWidget *createLineEditor(Qt::Alignment alignment, QWidget *parent)
{
    auto *editor = new QLineEdit(parent);
    editor->setAlignment(alignment | Qt::AlignVCenter);
    editor->setFrame(true);
    return editor;
}

QWidget *createTextEditor(const Property &property, QWidget *parent, const QString &text)
{
    // A single line would show its breaks as signs, and lose them when it is pasted over.
    const bool isLong = property.fieldType == QLatin1StringView("textarea")
        || property.fieldType == QLatin1StringView("html") || text.contains(u'\n');
    return isLong ? new LongTextEditor(parent) : createLineEditor(Qt::AlignLeft, parent);
}

QWidget *createTermEditor(QWidget *parent)
{
    auto *editor = new QLineEdit(parent);
    editor->setPlaceholderText(EditorWords::tr("12 months"));
    editor->setToolTip(EditorWords::tr("A number of months, or one like 2 years"));
    return editor;
}

} // namespace

QWidget *createCellEditor(const Property &property, QWidget *parent, const QString &text)
{
    switch (property.type) {
    case PropertyType::Number:
        return createLineEditor(Qt::AlignRight, parent);
    case PropertyType::Date:
        return new DateEditor(parent);
    case PropertyType::Bool:
        return new OptionEditor(booleanChoices(property), parent);
    case PropertyType::Enumeration:
        // Owners and other references come without options: any text may be right.
        return property.options.empty() ? createLineEditor(Qt::AlignLeft, parent)
                                        : new OptionEditor(optionChoices(property), parent);
    case PropertyType::MultiEnumeration:
        return property.options.empty() ? createLineEditor(Qt::AlignLeft, parent)
                                        : new ChecklistEditor(optionChoices(property), parent);
    case PropertyType::DateTime:
    case PropertyType::PhoneNumber:
        return createLineEditor(Qt::AlignLeft, parent);
    case PropertyType::String:
        return isBillingTerm(property) ? createTermEditor(parent) : createTextEditor(property, parent, text);
    }
    Q_UNREACHABLE();
}

void setCellEditorText(QWidget *editor, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
        line->selectAll();
    } else if (auto *option = qobject_cast<OptionEditor *>(editor)) {
        option->setValue(text);
    } else if (auto *checklist = qobject_cast<ChecklistEditor *>(editor)) {
        checklist->setValues(text);
    } else if (auto *lines = qobject_cast<LongTextEditor *>(editor)) {
        lines->setText(text);
    }
}

QString cellEditorText(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    if (const auto *option = qobject_cast<const OptionEditor *>(editor))
        return option->value();
    if (const auto *checklist = qobject_cast<const ChecklistEditor *>(editor))
        return checklist->values();
    if (const auto *lines = qobject_cast<const LongTextEditor *>(editor))
        return lines->text();
    return {};
}

void putCellCursorAtEnd(QWidget *editor)
{
    // An option stays selected: another one is looked for by its first letters, not by changing this one's.
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->end(false);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->moveCursor(QTextCursor::End);
}

void setTypedOver(QWidget *editor, bool typedOver)
{
    editor->setProperty(typedOverProperty, typedOver);
}

bool isTypedOver(const QWidget *editor)
{
    // Others need the arrows themselves: for their lists and their lines.
    return qobject_cast<const QLineEdit *>(editor) && editor->property(typedOverProperty).toBool();
}

QSize cellEditorSize(const QWidget *editor, const QString &text)
{
    const int line = editor->fontMetrics().height();
    if (const auto *lines = qobject_cast<const LongTextEditor *>(editor))
        return lines->wantedSize(text);
    if (const auto *checklist = qobject_cast<const ChecklistEditor *>(editor))
        return checklist->wantedSize();
    if (qobject_cast<const OptionEditor *>(editor) || qobject_cast<const DateEditor *>(editor))
        return {line * 8, 0};
    // A long text in a narrow column is seen whole, or as much of it as is of use.
    return {qMin(editor->fontMetrics().horizontalAdvance(text) + line * 2, line * 28), 0};
}

bool holdsLines(const QWidget *editor)
{
    return qobject_cast<const LongTextEditor *>(editor) != nullptr;
}

void insertNewLine(QWidget *editor)
{
    if (auto *lines = qobject_cast<LongTextEditor *>(editor))
        lines->insertLineBreak();
}

} // namespace lineitems
