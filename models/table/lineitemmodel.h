// The document as a Qt table: column 0 is the row's status, the properties follow.
#pragma once

#include "models/table/document.h"
#include "models/table/netpricerule.h"

#include <QAbstractTableModel>

namespace lineitems {

/// Roles beside Qt's own. DisplayRole and EditRole are texts; ToolTip and the like are ui's affair.
enum LineItemRole {
    WireValueRole = Qt::UserRole + 1, ///< QByteArray: the value as it would be sent
    BaselineValueRole, ///< QByteArray: the value as loaded
    BaselineTextRole, ///< QString: the value as loaded, as displayed
    EditedRole, ///< bool
    CellProblemRole, ///< CellProblem as int
    ReadOnlyRole, ///< ReadOnlyReason as int
    RowStatusRole, ///< RowStatus as int, on every column
    CellErrorRole, ///< QString: the server's message, where it names this column's property; else empty
    CellTheirsRole, ///< QString: of a cell in conflict, what stands on the server now, as displayed; else invalid
    RowErrorRole, ///< QVariant of RowError, on every column; invalid if the row has none
    RowWarningRole, ///< QString: for a saved row, what the server made of it
    PropertyTypeRole, ///< PropertyType as int
    MoneyTextRole, ///< QString: an amount with its row's currency and that one's digits; else invalid
    EstimateRole, ///< QString: what HubSpot will compute from the row's edits, likewise; empty where nobody can
    ///< tell; else invalid
};

class LineItemModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineItemModel)

public:
    static constexpr int statusColumn = 0;
    static constexpr int firstPropertyColumn = 1;

    /// The document must outlive the model.
    explicit LineItemModel(Document *document, QObject *parent = nullptr);

    Document *document() const { return m_document; }
    /// The property shown in a column, or null for the status column.
    const Property *propertyAt(int column) const;
    /// The column that shows that property, or -1.
    int columnOf(const QString &propertyName) const;
    RowStatus statusOf(int row) const;

    void setValueFormat(const ValueFormat &format);
    const ValueFormat &valueFormat() const { return m_format; }
    /// The translated text of the undo step that setData() pushes; %1 is the column's label.
    void setEditStepText(const QString &text) { m_editStepText = text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// EditRole takes text (parsed by the column's type); an invalid one is kept and marked. False for a
    /// read-only cell, or when nothing changes.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void followDocument();
    void emitCellsChanged(const std::vector<CellRange> &ranges);
    void emitResultsChanged(int firstRow, int lastRow);
    QVariant rowData(int row, int role) const;
    /// Null if the row has none; a conflict that was undone is none.
    const RowError *rowError(int row) const;
    QVariant cellData(int row, int column, int role) const;
    QVariant cellTheirs(int row, int column) const;
    QVariant moneyText(int row, int column) const;
    QVariant estimate(int row, int column) const;
    QByteArray currencyOf(int row, const Property &property) const;
    void emitComputedChanged(const CellRange &range);
    QString cellError(int row, const Property &property) const;

    Document *m_document;
    NetPriceRule m_netPrice;
    ValueFormat m_format;
    QString m_editStepText = QStringLiteral("%1");
};

} // namespace lineitems

Q_DECLARE_METATYPE(lineitems::RowError)
