#include "ui/look/emptyoverlay.h"

#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int widest = 560;

} // namespace

EmptyOverlay::EmptyOverlay(QWidget *area)
    : QWidget(area), m_text(headingLabel({}, 1.1, this)), m_hint(plainLabel({}, this)),
      m_action(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_text->setAlignment(Qt::AlignCenter);
    m_hint->setAlignment(Qt::AlignCenter);
    for (QLabel *label : {m_text, m_hint}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    connect(m_action, &QPushButton::clicked, this, &EmptyOverlay::actionChosen);
    area->installEventFilter(this);
    m_action->hide();
    hide();
}

void EmptyOverlay::showText(const QString &text, const QString &actionText, const QString &hint)
{
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    centre();
}

void EmptyOverlay::centre()
{
    const QSize room = parentWidget()->size();
    // Wrapped text has its height by the width that it gets.
    const int width = qMin(widest, room.width());
    resize(width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height());
    move((room.width() - width) / 2, qMax(0, (room.height() - height()) / 3));
}

bool EmptyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        centre();
    return QWidget::eventFilter(watched, event);
}

} // namespace lineitems
