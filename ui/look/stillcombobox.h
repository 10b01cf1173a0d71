// A box of choices in something that scrolls: turning the wheel over it scrolls that, and must not change
// what was chosen.
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace lineitems {

class StillComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace lineitems
