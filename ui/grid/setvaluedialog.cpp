#include "ui/grid/setvaluedialog.h"

#include "models/record/typedvalue.h"
#include "ui/grid/celleditors.h"
#include "ui/look/plainlabel.h"
#include "ui/look/statuspresentation.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

SetValueDialog::SetValueDialog(std::vector<Property> properties, int cells, const ValueFormat &format,
                               QWidget *parent)
    : QDialog(parent), m_properties(std::move(properties)), m_format(format),
      m_editor(m_properties.size() == 1 ? createCellEditor(m_properties.front(), this)
                                        : static_cast<QWidget *>(new QLineEdit(this))),
      m_problem(plainLabel({}, this))
{
    setWindowTitle(tr("Set value"));
    setMinimumWidth(420);
    QLabel *what = plainLabel(heading(cells), this);
    what->setWordWrap(true);
    what->setBuddy(m_editor);
    m_editor->setAccessibleName(tr("Value"));
    setCellEditorText(m_editor, {});
    m_problem->setWordWrap(true);
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, themeFor(colors).badText);
    m_problem->setPalette(colors);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Set"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SetValueDialog::choose);
    auto *line = qobject_cast<QLineEdit *>(m_editor);
    if (!line)
        line = m_editor->findChild<QLineEdit *>();
    if (line)
        connect(line, &QLineEdit::textChanged, this, &SetValueDialog::updateProblem);
    m_editor->setFocus();
}

QString SetValueDialog::heading(int cells) const
{
    const QString many = tr("One value for %Ln selected cell(s)", nullptr, cells);
    if (m_properties.size() > 1)
        return tr("%1, in columns of different properties. An empty value clears them.").arg(many);
    return tr("%1 of “%2”. An empty value clears them.").arg(many, m_properties.front().title());
}

QString SetValueDialog::problemOf(const QString &text) const
{
    for (const Property &property : m_properties) {
        const QString problem = problemSentence(parseTyped(property, text, m_format).problem, property);
        if (!problem.isEmpty())
            return m_properties.size() == 1 ? problem : property.title() + QStringLiteral(": ") + problem;
    }
    return {};
}

void SetValueDialog::updateProblem()
{
    m_problem->setText(problemOf(cellEditorText(m_editor)));
}

void SetValueDialog::choose()
{
    updateProblem();
    if (!problem().isEmpty()) {
        m_editor->setFocus();
        return;
    }
    accept();
    Q_EMIT valueChosen(cellEditorText(m_editor));
}

QString SetValueDialog::problem() const
{
    return m_problem->text();
}

} // namespace lineitems
