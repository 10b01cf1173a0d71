// A thin panel for something that takes its time: how far it is, how fast, how long still, and stop.
// One stands above the grid for loading, one below for a run; after a run it says what came of it.
#pragma once

#include "models/session/session.h"
#include "ui/look/theme.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lineitems {

class ProgressPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressPanel)

public:
    ProgressPanel(const QString &accessibleName, const QString &stopText, QWidget *parent = nullptr);

    /// Shows the panel at work; `text` says what is going on.
    void showWork(const QString &text);
    void showProgress(const SessionProgress &progress, const QString &text);
    /// The work is over: a sentence about it, and what can be done next (empty: nothing).
    void showResult(const QString &text, Tone tone, const QString &nextText = {});
    void setText(const QString &text);
    void setStopEnabled(bool enabled);
    /// One more button, left of the others; hidden until it is shown.
    QPushButton *addButton(const QString &text);
    QString text() const;
    QPushButton *nextButton() const { return m_next; }

Q_SIGNALS:
    void stopRequested();
    void nextRequested();

private:
    void setTone(Tone tone);
    void changeEvent(QEvent *event) override;

    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QPushButton *m_next;
    QPushButton *m_dismiss;
    Tone m_tone = Tone::Neutral;
};

/// "850 rows/s · 12 s left", as far as it is known.
QString paceText(const SessionProgress &progress);

} // namespace lineitems
