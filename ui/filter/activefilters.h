// The filters that hide rows now, each as a label that can be opened and taken away.
#pragma once

#include "models/table/rowview.h"

#include <QWidget>

class QHBoxLayout;

namespace lineitems {

class ActiveFilters final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActiveFilters)

public:
    explicit ActiveFilters(RowView *rows, QWidget *parent = nullptr);

    /// Those of the labels that are shown, from left to right.
    QStringList titles() const { return m_titles; }

Q_SIGNALS:
    /// The filter of one column (a property; empty: the status) is to be looked at.
    void columnChosen(const QString &property);
    /// A filter that no pop-up can show.
    void expressionWanted();

private:
    void fill();
    void addTag(std::size_t position);
    void remove(std::size_t position);
    void open(std::size_t position);

    RowView *m_rows;
    QHBoxLayout *m_layout;
    QStringList m_titles;
};

} // namespace lineitems
