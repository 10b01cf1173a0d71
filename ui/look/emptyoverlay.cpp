#include "ui/look/emptyoverlay.h"

#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

EmptyOverlay::EmptyOverlay(QWidget *area)
    : QWidget(area), m_text(headingLabel({}, 1.1, this)), m_action(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_text->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    connect(m_action, &QPushButton::clicked, this, &EmptyOverlay::actionChosen);
    area->installEventFilter(this);
    m_action->hide();
    hide();
}

void EmptyOverlay::showText(const QString &text, const QString &actionText)
{
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    centre();
}

void EmptyOverlay::centre()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, qMax(0, (room.height() - height()) / 3));
}

bool EmptyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        centre();
    return QWidget::eventFilter(watched, event);
}

} // namespace lineitems
