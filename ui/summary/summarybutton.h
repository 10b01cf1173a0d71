// What the selected cells come to, in the status bar; pressed, it shows all the figures.
#pragma once

#include "models/table/selectionsummary.h"

#include <QPushButton>

namespace lineitems {

class SummaryButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryButton)

public:
    explicit SummaryButton(QWidget *parent = nullptr);

    void setSummary(const SelectionSummary &summary);
    /// The line as it would stand here with all the room it wants.
    QString wholeLine() const { return m_line; }
    /// More than that is cut, so that what stands beside it keeps its room.
    void setMostWidth(int width);
    void showFigures();

Q_SIGNALS:
    void copied(const QString &figure);

private:
    void updateText();

    SelectionSummary m_summary;
    QString m_line;
    int m_mostWidth = 640;
};

} // namespace lineitems
