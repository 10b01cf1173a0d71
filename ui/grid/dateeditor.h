// A date as text, with a calendar beside it. Unlike QDateEdit it can be empty, and hold what is no date.
#pragma once

#include <QLineEdit>

class QCalendarWidget;

namespace lineitems {

class DateEditor final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateEditor)

public:
    explicit DateEditor(QWidget *parent);

    /// Alt+Down does it too.
    void showCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCalendarWidget *makeCalendar();
};

} // namespace lineitems
