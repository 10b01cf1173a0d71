// The dashed frame around the cells that a dragged fill handle is about to fill.
#pragma once

#include <QWidget>

namespace lineitems {

class FillOutline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FillOutline)

public:
    explicit FillOutline(QWidget *viewport);

    /// Around this part of the viewport; what lies outside of it is not drawn.
    void showAround(const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lineitems
