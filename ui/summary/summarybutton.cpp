#include "ui/summary/summarybutton.h"

#include "ui/look/enterkey.h"
#include "ui/look/plaintooltip.h"
#include "ui/summary/summarypopup.h"
#include "ui/summary/summarytext.h"

namespace lineitems {

SummaryButton::SummaryButton(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setFocusPolicy(Qt::TabFocus);
    pressByEnter(this);
    connect(this, &QPushButton::clicked, this, &SummaryButton::showFigures);
    hide();
}

void SummaryButton::setSummary(const SelectionSummary &summary)
{
    m_summary = summary;
    m_line = summaryLine(summary);
    setAccessibleName(tr("Selection: %1").arg(m_line));
    setToolTip(plainToolTip(m_line + QStringLiteral("\n") + tr("Press to see all figures, and to copy one")));
    setVisible(!m_line.isEmpty());
    updateText();
}

void SummaryButton::setMostWidth(int width)
{
    m_mostWidth = width;
    updateText();
}

void SummaryButton::updateText()
{
    const int frame = fontMetrics().height();
    setText(fontMetrics()
                .elidedText(m_line, Qt::ElideRight, m_mostWidth - frame)
                .replace(u'&', QStringLiteral("&&")));
    setMaximumWidth(fontMetrics().horizontalAdvance(text()) + frame);
}

void SummaryButton::showFigures()
{
    auto *popup = new SummaryPopup(m_summary, this);
    connect(popup, &SummaryPopup::copied, this, &SummaryButton::copied);
    popup->showAbove(this);
}

} // namespace lineitems
