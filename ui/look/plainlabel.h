// Labels that never take their text for markup: what a server or a person wrote is shown as it is.
#pragma once

#include <QLabel>

namespace lineitems {

inline QLabel *plainLabel(const QString &text, QWidget *parent = nullptr)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

/// A plain label in larger letters.
inline QLabel *headingLabel(const QString &text, double scale, QWidget *parent = nullptr)
{
    QLabel *label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace lineitems
