// Above the grid: what the program left behind when it ended without being closed, and what is to become of it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace lineitems {

class RecoveryBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecoveryBar)

public:
    explicit RecoveryBar(QWidget *parent = nullptr);

    /// Plain text.
    void showOffer(const QString &text);
    /// What was chosen is under way: nothing else can be chosen.
    void showWork(const QString &text);
    /// Whether the changes can be brought back right now.
    void setRestoreEnabled(bool enabled);
    QString text() const;
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *discardButton() const { return m_discard; }
    QPushButton *laterButton() const { return m_later; }

Q_SIGNALS:
    void restoreChosen();
    void discardChosen();
    void laterChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setButtonsVisible(bool visible);

    QLabel *m_text;
    QPushButton *m_restore;
    QPushButton *m_discard;
    QPushButton *m_later;
};

} // namespace lineitems
