// A sentence above the grid that stays until it is closed: what a person must not miss.
#pragma once

#include "ui/look/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace lineitems {

class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Plain text. `actionText` empty: no button beside Dismiss.
    void showNotice(const QString &text, Tone tone, const QString &actionText = {});
    QString text() const;

Q_SIGNALS:
    void actionChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QPushButton *m_action;
    Tone m_tone = Tone::Info;
};

/// The ground of a bar of that tone, for bars that look like this one.
void paintNotice(QWidget *bar, Tone tone);

} // namespace lineitems
