// The runs of the history, the newest first, read page by page as they are looked at.
#pragma once

#include "models/storage/journal.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace lineitems {

class HistoryRunsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryRunsModel)

public:
    enum Role { SortRole = Qt::UserRole }; ///< what a column is sorted by: times and counts as numbers
    enum Column {
        StartedColumn,
        UserColumn,
        ConnectionColumn,
        RowsColumn,
        SavedColumn,
        FailedColumn,
        ConflictColumn,
        UnknownColumn,
        NotSentColumn,
        EndColumn,
        NoteColumn,
        ColumnCount
    };

    /// The journal must outlive it.
    explicit HistoryRunsModel(Journal *journal, QObject *parent = nullptr);

    /// Reads from the first run on those that RunFilter::text lets through.
    void showRuns(const QString &text);
    /// From now on, without being asked for each page: who sorts the runs needs all of them.
    void readAll();
    const HistoryRun &run(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static constexpr int pageSize = 200;

Q_SIGNALS:
    /// A page has come.
    void pageRead();
    void failed(const lineitems::StorageError &error);

private:
    void readPage();
    void take(const std::vector<HistoryRun> &page);
    QString text(const HistoryRun &run, int column) const;
    QVariant sortValue(const HistoryRun &run, int column) const;
    QString noteText(const RunRecord &run) const;

    Journal *m_journal;
    QString m_text;
    std::vector<HistoryRun> m_runs;
    QHash<QUuid, qint64> m_startedAtMs; ///< of the runs that are here
    std::unique_ptr<QObject> m_asking; ///< while a page is read; answers to an older question go with it
    int m_readCount = 0; ///< where the next page begins
    bool m_isComplete = false;
    bool m_readsAll = false;
};

} // namespace lineitems
