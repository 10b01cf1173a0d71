#include "ui/grid/dateeditor.h"

#include "models/record/cellvalue.h"
#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace lineitems {

DateEditor::DateEditor(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    const QIcon icon = glyphIcon(Glyph::Calendar, themeFor(palette()).mutedText);
    auto *open = addAction(icon, QLineEdit::TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEditor::showCalendar);
}

void DateEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier))
        showCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

QCalendarWidget *DateEditor::makeCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Qt's red for weekends cannot be read on dark.
    QTextCharFormat plain;
    plain.setForeground(themeFor(palette()).text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, plain);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](QDate date) {
        setText(date.toString(Qt::ISODate));
        popup->close();
    });
    return calendar;
}

void DateEditor::showCalendar()
{
    QCalendarWidget *calendar = makeCalendar();
    const auto date = dateFromWire(text().trimmed().toUtf8());
    calendar->setSelectedDate(date.value_or(QDate::currentDate()));
    QWidget *popup = calendar->parentWidget();
    popup->adjustSize();
    QPoint where = mapToGlobal(rect().bottomLeft());
    const QRect room = screen()->availableGeometry();
    where.setX(qMax(room.left(), qMin(where.x(), room.right() - popup->width())));
    if (where.y() + popup->height() > room.bottom())
        where.setY(mapToGlobal(rect().topLeft()).y() - popup->height());
    popup->move(where);
    popup->show();
    calendar->setFocus();
}

} // namespace lineitems
