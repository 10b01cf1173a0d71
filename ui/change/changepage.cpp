#include "ui/change/changepage.h"

#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSettings>

namespace lineitems {

namespace {

QString settingsKey(const QString &page, const QString &field)
{
    return QStringLiteral("changeSelection/%1/%2").arg(page, field);
}

} // namespace

ChangeWish unfinished(const QString &whatToDo)
{
    return {std::nullopt, {}, whatToDo, Tone::Muted};
}

ChangeWish wrong(const QString &problem)
{
    return {std::nullopt, {}, problem, Tone::Bad};
}

void chooseStored(QComboBox *box, const QVariant &stored)
{
    // As texts: a settings file gives back a number as one.
    for (int index = 0; index < box->count(); ++index) {
        if (stored.isValid() && box->itemData(index).toString() == stored.toString())
            box->setCurrentIndex(index);
    }
}

ChangePage::ChangePage(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent), m_title(title), m_form(new QFormLayout(this))
{
    setObjectName(key);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void ChangePage::addLine(const QString &key, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(hint);
    addField(label, line);
    follow(line, key);
}

void ChangePage::addChoice(const QString &key, const QString &label, const Choices &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(key);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    m_keys << key;
    connect(box, &QComboBox::currentIndexChanged, this, &ChangePage::edited);
    addField(label, box);
}

void ChangePage::addCheck(const QString &key, const QString &label)
{
    auto *check = new QCheckBox(label, this);
    check->setObjectName(key);
    m_keys << key;
    connect(check, &QCheckBox::toggled, this, &ChangePage::edited);
    m_form->addRow(QString(), check);
}

void ChangePage::addField(const QString &label, QWidget *field)
{
    field->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    m_form->addRow(label, field);
}

void ChangePage::addNote(const QString &text)
{
    QLabel *note = plainLabel(text, this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(note);
}

void ChangePage::setReader(const Reader &reader, bool rounds)
{
    m_reader = reader;
    m_rounds = rounds;
}

void ChangePage::follow(QLineEdit *line, const QString &key)
{
    line->setObjectName(key);
    m_keys << key;
    connect(line, &QLineEdit::textChanged, this, &ChangePage::edited);
}

QString ChangePage::text(const QString &key) const
{
    return findChild<QLineEdit *>(key)->text();
}

QVariant ChangePage::choice(const QString &key) const
{
    return findChild<QComboBox *>(key)->currentData();
}

bool ChangePage::isChecked(const QString &key) const
{
    return findChild<QCheckBox *>(key)->isChecked();
}

void ChangePage::setFieldEnabled(const QString &key, bool enabled)
{
    auto *field = findChild<QWidget *>(key);
    field->setEnabled(enabled);
    if (QWidget *label = m_form->labelForField(field))
        label->setEnabled(enabled);
}

void ChangePage::focusFirst()
{
    // A text is typed over at once; a choice is walked through by arrows.
    if (auto *line = findChild<QLineEdit *>(); line && line->isEnabled()) {
        line->setFocus();
        line->selectAll();
    } else if (auto *first = m_form->count() > 1 ? m_form->itemAt(1)->widget() : nullptr) {
        first->setFocus();
    }
}

void ChangePage::store(QSettings *settings) const
{
    for (const QString &key : m_keys) {
        QVariant value;
        if (const auto *line = findChild<QLineEdit *>(key))
            value = line->text();
        else if (const auto *box = findChild<QComboBox *>(key))
            value = box->currentData();
        else
            value = isChecked(key);
        settings->setValue(settingsKey(this->key(), key), value);
    }
}

void ChangePage::restore(const QSettings *settings)
{
    for (const QString &key : m_keys) {
        const QVariant value = settings->value(settingsKey(this->key(), key));
        if (!value.isValid())
            continue;
        if (auto *line = findChild<QLineEdit *>(key))
            line->setText(value.toString());
        else if (auto *box = findChild<QComboBox *>(key))
            chooseStored(box, value);
        else if (auto *check = findChild<QCheckBox *>(key))
            check->setChecked(value.toBool());
    }
}

} // namespace lineitems
