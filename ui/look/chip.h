// A small round button that stays down: one of several filters, with a count.
#pragma once

#include <QAbstractButton>

namespace lineitems {

class Chip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)

public:
    explicit Chip(const QString &label, QWidget *parent = nullptr);

    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    int m_count = 0;
};

} // namespace lineitems
