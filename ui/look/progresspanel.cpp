#include "ui/look/progresspanel.h"

#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace lineitems {

namespace {

constexpr int barSteps = 1000;

} // namespace

QString paceText(const SessionProgress &progress)
{
    QStringList parts;
    const QLocale locale;
    if (progress.rowsPerSecond > 0)
        parts << ProgressPanel::tr("%1 rows/s").arg(locale.toString(qRound(progress.rowsPerSecond)));
    if (progress.msLeft >= 0) {
        const qint64 seconds = (progress.msLeft + 999) / 1000;
        parts << (seconds < 90 ? ProgressPanel::tr("%1 s left").arg(locale.toString(seconds))
                               : ProgressPanel::tr("%1 min left").arg(locale.toString((seconds + 59) / 60)));
    }
    return parts.join(QStringLiteral(" · "));
}

ProgressPanel::ProgressPanel(const QString &accessibleName, const QString &stopText, QWidget *parent)
    : QFrame(parent), m_text(plainLabel({}, this)), m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(stopText, this)), m_next(new QPushButton(this)),
      m_dismiss(new QPushButton(tr("Dismiss"), this))
{
    setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 10, 6);
    layout->setSpacing(10);
    m_bar->setAccessibleName(accessibleName);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(220, 8);
    m_text->setWordWrap(true);
    m_dismiss->setFlat(true);
    layout->addWidget(m_bar);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_stop, m_next, m_dismiss})
        layout->addWidget(button);
    connect(m_stop, &QPushButton::clicked, this, &ProgressPanel::stopRequested);
    connect(m_next, &QPushButton::clicked, this, &ProgressPanel::nextRequested);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    m_next->hide();
    hide();
}

void ProgressPanel::showWork(const QString &text)
{
    m_text->setText(text);
    setTone(Tone::Neutral);
    m_bar->setRange(0, 0);
    m_bar->show();
    m_stop->setEnabled(true);
    m_stop->show();
    m_next->hide();
    m_dismiss->hide();
    show();
}

void ProgressPanel::showProgress(const SessionProgress &progress, const QString &text)
{
    m_text->setText(text);
    if (progress.total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    // The total may be a guess, and may be passed; the bar never runs over.
    const qint64 done = qMin(progress.done, progress.total);
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(done * barSteps / progress.total));
}

void ProgressPanel::showResult(const QString &text, Tone tone, const QString &nextText)
{
    m_text->setText(text);
    setTone(tone);
    m_bar->hide();
    m_stop->hide();
    m_next->setText(nextText);
    m_next->setVisible(!nextText.isEmpty());
    m_dismiss->show();
    show();
}

void ProgressPanel::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *ProgressPanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->hide();
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_stop), button);
    // By Tab they are reached in the order in which they stand.
    setTabOrder(button, m_stop);
    setTabOrder(m_stop, m_next);
    setTabOrder(m_next, m_dismiss);
    return button;
}

void ProgressPanel::setStopEnabled(bool enabled)
{
    m_stop->setEnabled(enabled);
}

QString ProgressPanel::text() const
{
    return m_text->text();
}

void ProgressPanel::setTone(Tone tone)
{
    m_tone = tone;
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeFor(colors).toneColor(tone));
    if (m_text->palette().color(QPalette::WindowText) != colors.color(QPalette::WindowText))
        m_text->setPalette(colors);
}

void ProgressPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setTone(m_tone);
}

} // namespace lineitems
