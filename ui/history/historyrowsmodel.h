// The rows of one run of the history, a line for each cell, read page by page as they are looked at.
#pragma once

#include "models/storage/journal.h"
#include "ui/history/historyview.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace lineitems {

class HistoryRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryRowsModel)

public:
    using enum HistoryWords::Column;

    /// The journal must outlive it.
    explicit HistoryRowsModel(Journal *journal, QObject *parent = nullptr);

    /// Reads from the first row on. A null run: shows nothing. The filter's text is looked for in what is shown;
    /// its view, offset and limit are the model's own.
    void showRows(const RunRowFilter &filter, const HistoryWords &words = HistoryWords());
    /// Rows of the run that the filter lets through, -1 until that is known.
    int total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By a column of HistoryWords; -1: as the rows were recorded. Reads from the first row on again.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    static constexpr int pageSize = 200; ///< rows

Q_SIGNALS:
    /// A page has come; total() is known.
    void pageRead();
    void failed(const lineitems::StorageError &error);

private:
    struct Line
    {
        std::size_t row = 0;
        int cell = 0; ///< -1: the row has none
    };
    void readAnew();
    void readPage();
    void take(const HistoryPage &page);
    QString text(const Line &line, int column) const;

    Journal *m_journal;
    RunRowFilter m_filter;
    std::shared_ptr<const HistoryWords> m_words;
    QString m_text;
    HistorySorting m_sorting;
    std::vector<HistoryRow> m_rows;
    std::vector<Line> m_lines;
    int m_total = -1;
    std::unique_ptr<QObject> m_asking; ///< while a page is read; answers to an older question go with it
};

} // namespace lineitems
