// The cells that somebody else changed too, and what the person decides for each: original, theirs, mine.
#pragma once

#include "models/table/lineitemmodel.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>

namespace lineitems {

class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictModel)

public:
    enum Column {
        NameColumn,
        IdColumn,
        PropertyColumn,
        OriginalColumn,
        TheirsColumn,
        MineColumn,
        DecisionColumn,
        ColumnCount
    };
    using Decision = std::optional<Document::Resolution>; ///< nothing: not decided yet

    /// The line items must outlive the model.
    ConflictModel(std::vector<CellConflict> conflicts, const LineItemModel *lineItems,
                  QObject *parent = nullptr);

    const CellConflict &conflict(int row) const { return m_conflicts[static_cast<std::size_t>(row)]; }
    QString propertyName(int row) const;
    void decide(std::span<const int> rows, Decision decision);
    void decideAll(Decision decision);
    int count(Decision decision) const;
    /// The conflicts that are decided so.
    std::vector<CellConflict> decided(Document::Resolution resolution) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void decisionsChanged();

private:
    void tellDecided(int first, int last);
    QString text(int row, int column) const;
    QString cellText(const CellConflict &cell, QByteArrayView wire) const;
    /// This cell holds the value that will stand.
    bool isChosen(int row, int column) const;

    std::vector<CellConflict> m_conflicts;
    std::vector<Decision> m_decisions;
    const LineItemModel *m_lineItems;
};

} // namespace lineitems
