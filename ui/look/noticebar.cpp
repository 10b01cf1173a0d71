#include "ui/look/noticebar.h"

#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace lineitems {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, this)), m_action(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 10, 6);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setFlat(true);
    layout->addWidget(dismiss);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::actionChosen);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    m_action->hide();
    hide();
}

void NoticeBar::showNotice(const QString &text, Tone tone, const QString &actionText)
{
    m_tone = tone;
    m_text->setText(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    update();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    paintNotice(this, m_tone);
}

void paintNotice(QWidget *bar, Tone tone)
{
    const Theme &theme = themeFor(bar->palette());
    QPainter painter(bar);
    const QColor fill = tone == Tone::Bad ? theme.failedRowBase
        : tone == Tone::Warning           ? theme.changedBase
                                          : theme.base;
    painter.fillRect(bar->rect(), fill);
    painter.fillRect(QRect(0, 0, 4, bar->height()), theme.toneColor(tone));
    painter.fillRect(QRect(0, bar->height() - 1, bar->width(), 1), theme.line);
}

} // namespace lineitems
