// Stands in the middle of the grid when it has no rows, and says why and what to do next.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace lineitems {

class EmptyOverlay final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyOverlay)

public:
    /// Stays in the middle of `area`.
    explicit EmptyOverlay(QWidget *area);

    /// An empty action text leaves the button out.
    void showText(const QString &text, const QString &actionText, const QString &hint = {});

Q_SIGNALS:
    void actionChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void centre();

    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace lineitems
