// The quick filter and the chips above the grid: which rows are shown.
#pragma once

#include "models/table/rowview.h"

#include <QWidget>

#include <map>

class QLineEdit;
class QPushButton;
class QTimer;

namespace lineitems {

class Chip;

class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(RowView *rows, QWidget *parent = nullptr);

    void focusQuickFilter();
    /// Shows all rows again.
    void clearFilter();
    void setRowFilter(RowFilter filter);
    /// The quick filter, as if it had been typed.
    void setText(const QString &text);
    /// Shows these rows of the document (ascending) and no others.
    void showOnly(std::vector<int> rows);
    Chip *chip(RowFilter filter) const { return m_chips.at(filter); }

Q_SIGNALS:
    /// Esc or Enter in the field: the person wants to go on in the grid.
    void leftForGrid();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(RowFilter filter, const QString &label, const QString &toolTip);
    void chooseFilter(RowFilter filter);
    void setOptionalCount(RowFilter filter, int count);
    void applyText();
    void updateCounts();
    void countConflicts();

    RowView *m_rows;
    QLineEdit *m_text;
    QPushButton *m_applyAgain;
    QTimer *m_pause;
    QTimer *m_conflictPause;
    std::map<RowFilter, Chip *> m_chips;
};

} // namespace lineitems
