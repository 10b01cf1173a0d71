// The rows of one run of the history, a line for each cell, read page by page as they are looked at.
#pragma once

#include "models/storage/journal.h"
#include "models/table/lineitemmodel.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace lineitems {

class HistoryRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryRowsModel)

public:
    enum Column {
        IdColumn,
        NameColumn,
        PropertyColumn,
        OldColumn,
        NewColumn,
        ServerColumn,
        OutcomeColumn,
        MessageColumn,
        ColumnCount
    };

    /// The journal must outlive it.
    explicit HistoryRowsModel(Journal *journal, QObject *parent = nullptr);

    /// Reads from the first row on; offset and limit are the model's own. A null run: shows nothing.
    /// `loaded` are the line items of the run's connection, if that is open: they give names and
    /// labels, which the journal does not keep.
    void showRows(const RunRowFilter &filter, const LineItemModel *loaded = nullptr);
    /// Rows of the run that the filter lets through, -1 until that is known.
    int total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

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
    void readPage();
    void take(const HistoryPage &page);
    QString text(const Line &line, int column) const;
    QString cellText(const Line &line, int column) const;
    QString nameOf(const HistoryRow &row) const;
    const Property *propertyOf(const QString &name) const;
    QString labelOf(const QString &property) const;
    QString valueText(const QString &property, const QByteArray &wire) const;
    int loadedRow(const HistoryRow &row) const;

    Journal *m_journal;
    RunRowFilter m_filter;
    QPointer<const LineItemModel> m_loaded;
    std::vector<HistoryRow> m_rows;
    std::vector<Line> m_lines;
    int m_total = -1;
    std::unique_ptr<QObject> m_asking; ///< while a page is read; answers to an older question go with it
};

} // namespace lineitems
