// The pop-up of a column's filter: a condition, and the values of the column with a tick and a count each.
#pragma once

#include "models/table/distinctvalues.h"
#include "models/table/filterparser.h"
#include "models/table/rowview.h"
#include "ui/look/latestjob.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace lineitems {

class ConditionEditor;
class ValueListModel;

class ColumnFilterPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnFilterPopup)

public:
    /// `property` empty: the row's status. Counts the rows that the other columns' filters let through.
    ColumnFilterPopup(RowView *rows, const QString &property, QWidget *parent);

    ValueListModel *values() const { return m_values; }
    ConditionEditor *condition() const { return m_condition; }
    QListView *list() const { return m_list; }
    QLineEdit *search() const { return m_search; }
    QPushButton *applyButton() const { return m_apply; }
    /// What it is that keeps the filter from being applied; empty if nothing does.
    QString problem() const;
    bool isCounting() const { return m_counting.isBusy(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    QLayout *makeTickButtons();
    QLayout *makeButtons();
    void readClauses();
    void count();
    void showCounted(std::vector<DistinctValue> values);
    void updateState();
    void apply();
    ParsedFilter readCondition(const FilterCondition &condition) const;
    void applyFound();
    void clear();
    void setProblem(const QString &text);

    RowView *m_rows;
    Property m_property;
    std::optional<FilterCondition> m_ticked; ///< the values that are let through now
    FilterClauses m_others; ///< the clauses that this pop-up does not change
    QLabel *m_heading;
    ConditionEditor *m_condition;
    QLineEdit *m_search;
    ValueListModel *m_values;
    QListView *m_list;
    QLabel *m_note;
    QLabel *m_problem;
    QPushButton *m_apply;
    LatestJob<std::vector<DistinctValue>> m_counting;
};

} // namespace lineitems
