// All the figures of a selection, a row for each currency; a click or Enter copies one.
#pragma once

#include "models/table/selectionsummary.h"

#include <QFrame>

class QTableWidget;

namespace lineitems {

class SummaryPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SummaryPopup)

public:
    SummaryPopup(const SelectionSummary &summary, QWidget *parent);

    /// Closes and goes by itself when the person does something else.
    void showAbove(const QWidget *what);
    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void copied(const QString &figure);

private:
    void fill(const SelectionSummary &summary);
    void fitTable();
    void copyCell(int row, int column);

    QTableWidget *m_table;
};

} // namespace lineitems
