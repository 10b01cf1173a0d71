#include "ui/window/statusline.h"

#include "models/table/document.h"
#include "models/table/rowview.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/plainlabel.h"
#include "ui/summary/summarybutton.h"

#include <QLocale>

namespace lineitems {

namespace {

constexpr int reportMs = 10'000;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_note(new ElidedLabel(this)), m_summary(new SummaryButton(this)),
      m_counts(plainLabel({}, this))
{
    m_counts->setAccessibleName(tr("Line items and changes"));
    addWidget(m_note, 1);
    addPermanentWidget(m_summary);
    addPermanentWidget(m_counts);
    connect(m_summary, &SummaryButton::copied, this,
            [this](const QString &figure) { report(tr("Copied: %1").arg(figure)); });
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    shareRoom();
}

void StatusLine::shareRoom()
{
    // Half of it, and what the note and the counts do not need of the other half.
    constexpr int margins = 60;
    const int note = m_note->fontMetrics().horizontalAdvance(m_note->text());
    m_summary->setMostWidth(qMax(width() / 2, width() - note - m_counts->sizeHint().width() - margins));
}

void StatusLine::report(const QString &text)
{
    showMessage(text, reportMs);
}

void StatusLine::setCellNote(const QString &text)
{
    if (text == m_note->text())
        return;
    m_note->setText(text);
    shareRoom();
    if (!text.isEmpty())
        clearMessage();
}

QString StatusLine::cellNote() const
{
    return m_note->text();
}

void StatusLine::showCounts(const RowView *rows)
{
    QStringList parts;
    if (rows) {
        const Document *document = rows->lineItems()->document();
        parts << (rows->query().showsAll() ? tr("%Ln line item(s)", nullptr, document->rowCount())
                                           : tr("%1 of %Ln line item(s)", nullptr, document->rowCount())
                                                 .arg(QLocale().toString(rows->rowCount())));
        if (!document->edits().isEmpty())
            parts << tr("%Ln changed cell(s)", nullptr, document->edits().cellCount());
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    shareRoom();
}

QString StatusLine::counts() const
{
    return m_counts->text();
}

} // namespace lineitems
