// What a submit would change, a line for each cell: old and new. Rows that are held back come first,
// with the reason. Nothing is made per line, so that 100,000 changes open at once.
#pragma once

#include "models/changes/difftracker.h"
#include "models/table/lineitemmodel.h"

#include <QAbstractTableModel>

namespace lineitems {

class ReviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewModel)

public:
    enum Column { NameColumn, IdColumn, PropertyColumn, OldColumn, NewColumn, NoteColumn, ColumnCount };

    /// The line items must outlive the model. The document must not lose rows meanwhile.
    ReviewModel(ChangeSet changes, const LineItemModel *lineItems, QObject *parent = nullptr);

    const ChangeSet &changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        int change = 0; ///< position among the changes, or among the rows held back
        int cell = -1; ///< -1: held back
    };

    QString text(const Line &line, int column) const;
    QString heldBackText(const HeldBackRow &row, int column) const;
    QString changeText(const Line &line, int column) const;
    QString nameOf(int documentRow) const;
    QString labelOf(const QString &property) const;
    QString valueText(const QString &property, const QByteArray &wire) const;

    ChangeSet m_changes;
    const LineItemModel *m_lineItems;
    std::vector<Line> m_lines;
};

} // namespace lineitems
