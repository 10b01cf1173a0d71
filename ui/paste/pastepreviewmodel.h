// The first cells of a paste, a line each: what stands there, what comes, and what is to be said about it.
#pragma once

#include "models/bulk/pasteplan.h"

#include <QAbstractTableModel>

namespace lineitems {

class PastePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PastePreviewModel)

public:
    enum Column { NameColumn, PropertyColumn, OldColumn, NewColumn, NoteColumn, ColumnCount };

    explicit PastePreviewModel(PastePlan plan, QObject *parent = nullptr);

    const PastePlan &plan() const { return m_plan; }
    const PasteChoices &choices() const { return m_choices; }
    /// How the numbers of one of the plan's columns are read; nothing: not decided.
    void setConvention(std::size_t column, std::optional<NumberConvention> convention);
    /// How the dates of one of the plan's columns of dates are read.
    void setOrder(std::size_t column, std::optional<DateOrder> order);
    void setUnfitToo(bool unfitToo);
    /// Every column is decided.
    bool isDecided() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const PasteCell &cell, int column) const;
    QString newText(const PasteCell &cell) const;
    QString cellText(const PasteCell &cell, QByteArrayView wire) const;
    QString noteText(const PasteCell &cell) const;
    const Property &propertyOf(const PasteCell &cell) const;
    void readAgain(int field);
    void tellNew();

    PastePlan m_plan;
    PasteChoices m_choices;
    std::vector<PasteCell> m_cells;
};

} // namespace lineitems
