// The first cells that an operation changes or has trouble with: old, new, and why one stays.
#pragma once

#include "models/bulk/changecells.h"

#include <QAbstractTableModel>

namespace lineitems {

class ChangePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangePreviewModel)

public:
    enum Column { NameColumn, PropertyColumn, OldColumn, NewColumn, NoteColumn, ColumnCount };

    explicit ChangePreviewModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// The table is the one that the lines were worked out from.
    void setLines(const std::vector<ChangeLine> &lines, const TableSnapshot &table,
                  const ValueFormat &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ChangeLine &line, int column) const;
    QString nameOf(int row) const;
    QString newText(const ChangeLine &line) const;

    std::vector<ChangeLine> m_lines;
    TableSnapshot m_table;
    ValueFormat m_format;
};

} // namespace lineitems
