#include "ui/filter/savedviewsdialog.h"

#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

SavedViewsDialog::SavedViewsDialog(const SavedViews &views, const SavedView &current, QWidget *parent)
    : QDialog(parent), m_views(views), m_current(current), m_name(new QLineEdit(this)),
      m_save(new QPushButton(tr("&Save"), this)), m_list(new QListWidget(this)), m_note(plainLabel({}, this)),
      m_show(new QPushButton(tr("S&how"), this)), m_rename(new QPushButton(tr("&Rename"), this)),
      m_delete(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Saved views"));
    resizeWithinScreen(this, {440, 400});
    m_list->setAccessibleName(tr("Saved views"));
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("Save the filters, order and columns of now as:"), this));
    layout->addLayout(makeSaveRow());
    layout->addWidget(m_list, 1);
    layout->addLayout(makeListButtons());
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::updateState);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(currentName()); });
    fill({});
    m_name->setFocus();
}

QLayout *SavedViewsDialog::makeSaveRow()
{
    auto *row = new QHBoxLayout;
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setMaxLength(80);
    m_save->setDefault(true);
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    connect(m_name, &QLineEdit::textChanged, this, &SavedViewsDialog::updateState);
    connect(m_save, &QPushButton::clicked, this, &SavedViewsDialog::save);
    return row;
}

QLayout *SavedViewsDialog::makeListButtons()
{
    auto *row = new QHBoxLayout;
    m_rename->setToolTip(tr("Gives the chosen view the name that stands above"));
    for (QPushButton *button : {m_show, m_rename, m_delete}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_show, &QPushButton::clicked, this, [this] { choose(currentName()); });
    connect(m_rename, &QPushButton::clicked, this, [this] { rename(m_name->text().trimmed()); });
    connect(m_delete, &QPushButton::clicked, this, &SavedViewsDialog::removeCurrent);
    return row;
}

void SavedViewsDialog::fill(const QString &current)
{
    m_list->clear();
    for (const SavedView &view : m_views.all()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        if (view.name == current)
            m_list->setCurrentItem(item);
    }
    updateState();
}

QString SavedViewsDialog::currentName() const
{
    return m_list->currentItem() ? m_list->currentItem()->text() : QString();
}

void SavedViewsDialog::save()
{
    m_current.name = m_name->text().trimmed();
    if (m_current.name.isEmpty())
        return;
    m_views.save(m_current);
    m_note->setText(tr("Saved as “%1”.").arg(m_current.name));
    fill(m_current.name);
}

void SavedViewsDialog::choose(const QString &name)
{
    if (name.isEmpty())
        return;
    accept();
    Q_EMIT showRequested(name);
}

void SavedViewsDialog::rename(const QString &newName)
{
    const bool isRenamed = m_views.rename(currentName(), newName);
    if (isRenamed)
        fill(newName);
    m_note->setText(isRenamed ? QString() : tr("Another view has the name “%1”.").arg(newName));
}

void SavedViewsDialog::removeCurrent()
{
    m_views.remove(currentName());
    m_note->clear();
    fill({});
}

void SavedViewsDialog::updateState()
{
    const QString name = m_name->text().trimmed();
    const bool hasName = !name.isEmpty();
    const bool chosen = m_list->currentItem() != nullptr;
    m_save->setEnabled(hasName);
    m_save->setText(m_views.has(name) ? tr("Re&place") : tr("&Save"));
    m_show->setEnabled(chosen);
    m_rename->setEnabled(chosen && hasName);
    m_delete->setEnabled(chosen);
}

} // namespace lineitems
