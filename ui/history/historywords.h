// What the history shows of a row, in a person's words: labels, names and values as the grid has them.
#pragma once

#include "models/storage/journaltypes.h"
#include "models/table/tablesnapshot.h"

#include <optional>

namespace lineitems {

/// Never changes, so any thread may ask.
class HistoryWords
{
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

    /// Of a run whose line items are not loaded: values as they were sent.
    HistoryWords() = default;
    /// The loaded line items give names and labels, which the journal does not keep.
    HistoryWords(TableSnapshot loaded, const ValueFormat &format);

    static bool isOfRow(int column) { return column < PropertyColumn || column >= OutcomeColumn; }

    /// The cell counts in the columns that are about one; nothing is said there of a row without cells (-1).
    QString text(const HistoryRow &row, int cell, int column) const;
    /// What is to be sorted by in the columns of values; nothing in the others, and for what is not known.
    std::optional<QByteArray> wireValue(const HistoryRow &row, int cell, int column) const;

private:
    QString nameOf(const HistoryRow &row) const;
    QString labelOf(const QString &property) const;
    QString valueText(const QString &property, const QByteArray &wire) const;
    std::optional<QByteArray> serverValue(const HistoryRow &row, const RunCell &cell) const;
    const Property *propertyOf(const QString &name) const;

    std::optional<TableSnapshot> m_loaded;
    ValueFormat m_format;
};

} // namespace lineitems
