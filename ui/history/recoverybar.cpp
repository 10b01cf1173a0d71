#include "ui/history/recoverybar.h"

#include "ui/look/enterkey.h"
#include "ui/look/noticebar.h"
#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lineitems {

RecoveryBar::RecoveryBar(QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, this)), m_restore(new QPushButton(tr("Res&tore"), this)),
      m_discard(new QPushButton(tr("&Discard…"), this)), m_later(new QPushButton(tr("&Later"), this))
{
    setAccessibleName(tr("Unsaved changes from before"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_restore, m_discard, m_later}) {
        pressByEnter(button);
        layout->addWidget(button);
    }
    m_later->setFlat(true);
    m_restore->setToolTip(tr("They become unsaved edits again. Nothing is sent."));
    m_later->setToolTip(tr("They stay in the journal, and are offered again at the next start."));
    connect(m_restore, &QPushButton::clicked, this, &RecoveryBar::restoreChosen);
    connect(m_discard, &QPushButton::clicked, this, &RecoveryBar::discardChosen);
    connect(m_later, &QPushButton::clicked, this, &RecoveryBar::laterChosen);
    hide();
}

void RecoveryBar::showOffer(const QString &text)
{
    m_text->setText(text);
    // A screen reader says the question with the button.
    m_restore->setAccessibleDescription(text);
    setButtonsVisible(true);
    show();
}

void RecoveryBar::showWork(const QString &text)
{
    m_text->setText(text);
    setButtonsVisible(false);
    show();
}

void RecoveryBar::setButtonsVisible(bool visible)
{
    for (QPushButton *button : {m_restore, m_discard, m_later})
        button->setVisible(visible);
}

void RecoveryBar::setRestoreEnabled(bool enabled)
{
    m_restore->setEnabled(enabled);
}

QString RecoveryBar::text() const
{
    return m_text->text();
}

void RecoveryBar::paintEvent(QPaintEvent *)
{
    paintNotice(this, Tone::Warning);
}

} // namespace lineitems
