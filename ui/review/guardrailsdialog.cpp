#include "ui/review/guardrailsdialog.h"

#include "models/record/typednumber.h"
#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace lineitems {

namespace {

constexpr int mostRowsToSet = 10'000'000;

std::optional<Decimal> numberIn(const QLineEdit *field)
{
    return readTypedNumber(field->text().trimmed(), pointMayGroup()).number;
}

/// A field that is switched off may hold anything.
bool isUsable(const QCheckBox *check, const QLineEdit *field)
{
    return !check->isChecked() || numberIn(field).has_value();
}

} // namespace

GuardRailsDialog::GuardRailsDialog(const GuardRails &rails, QWidget *parent)
    : QDialog(parent), m_percent(makeNumber(rails.mostPercent ? rails.mostPercent : GuardRails().mostPercent,
                                            tr("Percent of the old value"))),
      m_floor(makeNumber(rails.floor, tr("Lowest unit price"))), m_rows(new QSpinBox(this))
{
    setWindowTitle(tr("Guard rails"));
    m_rows->setRange(1, mostRowsToSet);
    m_rows->setGroupSeparatorShown(true);
    m_rows->setAccessibleName(tr("Most rows at once"));
    m_rows->setValue(rails.mostRows.value_or(GuardRails().mostRows.value_or(1)));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    QLabel *text = plainLabel(tr("A row that trips one of these is listed first in the review, and has to be "
                                 "confirmed before anything is sent. They hold for this connection."),
                              this);
    text->setWordWrap(true);
    layout->addWidget(text, 0, 0, 1, 2);
    m_percentCheck = addCheck(layout, tr("&Unit or net price changes by more than (%)"),
                              rails.mostPercent.has_value(), m_percent);
    m_priceZero = addCheck(layout, tr("Unit price becomes &zero, or is taken away"), rails.priceZero);
    m_signFlipped = addCheck(layout, tr("Unit or net price changes its &sign"), rails.signFlipped);
    m_negative = addCheck(layout, tr("Unit price, quantity, discount or net price is &negative"),
                          rails.negative);
    m_floorCheck = addCheck(layout, tr("Unit price is &below, in the row's currency"),
                            rails.floor.has_value(), m_floor);
    m_rowsCheck = addCheck(layout, tr("&More rows are sent at once than"), rails.mostRows.has_value(),
                           m_rows);
    makeButtons(layout);
    updateSave();
}

QLineEdit *GuardRailsDialog::makeNumber(const std::optional<Decimal> &number, const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    if (number)
        field->setText(typedText(QString::fromLatin1(number->toPlainString())));
    connect(field, &QLineEdit::textChanged, this, &GuardRailsDialog::updateSave);
    return field;
}

QCheckBox *GuardRailsDialog::addCheck(QGridLayout *layout, const QString &text, bool checked, QWidget *field)
{
    auto *check = new QCheckBox(text, this);
    check->setChecked(checked);
    const int line = layout->rowCount();
    layout->addWidget(check, line, 0);
    if (field) {
        layout->addWidget(field, line, 1);
        field->setEnabled(checked);
        connect(check, &QCheckBox::toggled, field, &QWidget::setEnabled);
        connect(check, &QCheckBox::toggled, this, &GuardRailsDialog::updateSave);
    }
    return check;
}

void GuardRailsDialog::makeButtons(QGridLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Sa&ve"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    layout->addWidget(buttons, layout->rowCount(), 0, 1, 2);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(rails());
    });
}

void GuardRailsDialog::updateSave()
{
    if (m_save)
        m_save->setEnabled(isUsable(m_percentCheck, m_percent) && isUsable(m_floorCheck, m_floor));
}

GuardRails GuardRailsDialog::rails() const
{
    GuardRails rails;
    rails.mostPercent = m_percentCheck->isChecked() ? numberIn(m_percent) : std::nullopt;
    rails.priceZero = m_priceZero->isChecked();
    rails.signFlipped = m_signFlipped->isChecked();
    rails.negative = m_negative->isChecked();
    rails.floor = m_floorCheck->isChecked() ? numberIn(m_floor) : std::nullopt;
    rails.mostRows = m_rowsCheck->isChecked() ? std::optional(m_rows->value()) : std::nullopt;
    return rails;
}

} // namespace lineitems
