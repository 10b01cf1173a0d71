#include "ui/grid/seriesdialog.h"

#include "models/record/typednumber.h"
#include "ui/look/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

QComboBox *makeBox(const QStringList &choices, const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(choices);
    box->setAccessibleName(name);
    return box;
}

} // namespace

// The choices stand in the order of FillDirection and DateUnit.
SeriesDialog::SeriesDialog(FillDirection direction, Preview preview, QWidget *parent)
    : QDialog(parent), m_preview(std::move(preview)),
      m_direction(makeBox({tr("Down"), tr("Right"), tr("Up"), tr("Left")}, tr("Direction"), this)),
      m_kind(makeBox({tr("As the filled cells suggest"), tr("A step added to the first cell")},
                     tr("How it goes on"), this)),
      m_step(new QLineEdit(QStringLiteral("1"), this)),
      m_unit(makeBox({tr("Days"), tr("Months"), tr("Years")}, tr("Unit of dates"), this)),
      m_text(plainLabel({}, this))
{
    setWindowTitle(tr("Fill series"));
    setMinimumWidth(460);
    m_direction->setCurrentIndex(static_cast<int>(direction));
    m_step->setAccessibleName(tr("Step"));
    m_text->setWordWrap(true);
    buildLayout();
    for (QComboBox *box : {m_direction, m_kind, m_unit})
        connect(box, &QComboBox::currentIndexChanged, this, &SeriesDialog::refresh);
    connect(m_step, &QLineEdit::textChanged, this, &SeriesDialog::refresh);
    refresh();
}

void SeriesDialog::buildLayout()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_fill = buttons->addButton(tr("&Fill"), QDialogButtonBox::AcceptRole);
    m_fill->setDefault(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Direction:"), m_direction);
    form->addRow(tr("&Goes on:"), m_kind);
    form->addRow(tr("&Step:"), m_step);
    form->addRow(tr("&Unit of dates:"), m_unit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(form);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeriesDialog::choose);
}

std::optional<SeriesChoice> SeriesDialog::choice() const
{
    SeriesChoice choice;
    choice.direction = static_cast<FillDirection>(m_direction->currentIndex());
    choice.byStep = m_kind->currentIndex() == 1;
    choice.step.unit = static_cast<DateUnit>(m_unit->currentIndex());
    if (choice.byStep) {
        const auto size = readTypedNumber(m_step->text().trimmed(), pointMayGroup()).number;
        if (!size)
            return std::nullopt;
        choice.step.size = *size;
    }
    return choice;
}

void SeriesDialog::refresh()
{
    const bool byStep = m_kind->currentIndex() == 1;
    m_step->setEnabled(byStep);
    m_unit->setEnabled(byStep);
    const auto wanted = choice();
    m_fill->setEnabled(wanted.has_value());
    m_text->setText(wanted ? m_preview(*wanted)
                           : tr("The step is not a number that can be read without doubt."));
}

void SeriesDialog::choose()
{
    if (const auto wanted = choice()) {
        accept();
        Q_EMIT chosen(*wanted);
    }
}

QString SeriesDialog::previewText() const
{
    return m_text->text();
}

} // namespace lineitems
