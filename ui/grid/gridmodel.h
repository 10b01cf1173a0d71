// The row view as the grid shows it: facts become words here (status, tooltips, what a screen reader
// says). Colours are the delegate's, so that a change of theme needs no new data.
#pragma once

#include "models/table/rowview.h"

#include <QIdentityProxyModel>

namespace lineitems {

class GridModel final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridModel)

public:
    /// The view must outlive the model.
    explicit GridModel(RowView *rows, QObject *parent = nullptr);

    RowView *rows() const { return m_rows; }
    LineItemModel *lineItems() const { return m_rows->lineItems(); }
    Document *document() const { return m_rows->lineItems()->document(); }
    /// The property of a column, or null for the status column.
    const Property *propertyAt(int column) const { return lineItems()->propertyAt(column); }

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a screen reader says of a cell's value.
    QString spokenText(const QModelIndex &index) const;
    QVariant statusData(const QModelIndex &index, int role) const;
    QVariant headerText(int column, int role) const;
    /// What there is to say of a cell beside its value, a sentence each.
    QStringList cellNotes(const QModelIndex &index) const;
    QString statusNote(const QModelIndex &index) const;
    QString estimateNote(const QModelIndex &index, bool isKnown) const;
    QString conflictNote(const QModelIndex &index, const QString &theirs) const;

    RowView *m_rows;
};

} // namespace lineitems
