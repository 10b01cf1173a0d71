// The rows of a run that hold a text, as the history shows them, sorted by one of its columns.
#pragma once

#include "models/storage/runrowview.h"
#include "ui/history/historywords.h"

#include <QCollator>

#include <functional>
#include <memory>

namespace lineitems {

struct HistorySorting
{
    int column = -1; ///< HistoryWords::Column; -1: as they were recorded
    Qt::SortOrder order = Qt::AscendingOrder;
};

class HistoryView final : public RunRowView
{
public:
    /// An empty text is in every row.
    HistoryView(std::shared_ptr<const HistoryWords> words, QString text, HistorySorting sorting);

    /// In any column of it, as it is shown or as it was sent; without regard to case.
    bool shows(const HistoryRow &row) const override;
    /// Numbers by value and before texts, empty ones last in both directions. The lines of a row stay together: it
    /// counts by the smallest of its cells, or the largest where these come first.
    void sort(std::vector<const HistoryRow *> &rows) const override;

private:
    bool holds(const HistoryRow &row, int cell, int column) const;

    std::shared_ptr<const HistoryWords> m_words;
    QString m_text;
    HistorySorting m_sorting;
};

} // namespace lineitems
