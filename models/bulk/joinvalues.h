// What the rows of a table set in the line items that they are joined to, cell by cell.
#pragma once

#include "models/bulk/keyjoin.h"

#include <set>

namespace lineitems {

/// One cell of the table that is to be set.
struct JoinValue
{
    int column = 0; ///< of the table
    ParsedValue value;
    QString currency; ///< as it stands beside the number
    bool isShortened = false; ///< the spreadsheet holds another number than it shows
};

/// What a line item does not take of a row of the table.
struct RefusedValues
{
    std::set<int> targets; ///< columns of the line items
    std::set<int> amounts; ///< columns of the table, of the amounts among them
};

/// Table, rules and line items must outlive it.
class JoinValues
{
public:
    JoinValues(const CsvTable &table, const JoinRules &rules, const TableSnapshot &lineItems,
               const ValueFormat &format, const CancelCheck &cancelled);

    /// Columns of the table whose property cannot be edited.
    const std::vector<int> &readOnly() const { return m_readOnly; }
    /// How each column of numbers is read.
    const std::vector<ColumnNumbers> &numbers() const { return m_numbers; }
    /// The same of dates, where it matters.
    const std::vector<ColumnDates> &dates() const { return m_dates; }

    /// Both records set the same.
    bool saySame(int a, int b) const;
    /// What the record sets; what does not fit goes to the findings.
    std::vector<JoinValue> valuesOf(int record, std::vector<JoinFinding> &findings) const;
    /// Amounts beside which another currency stands than the line item will have. Where the record would set that
    /// currency, all its amounts are in it: then neither they are taken nor it, which would make another amount of
    /// those that stay.
    RefusedValues refused(const std::vector<JoinValue> &values, int row) const;

    const Property &property(int column) const { return m_lineItems.columns.at(target(column)); }
    /// The column of the line items that a column of the table is about.
    int target(int column) const { return m_rules.targets[static_cast<std::size_t>(column)]; }

private:
    void useColumn(int column);
    void findConventions(const CancelCheck &cancelled);
    void findOrders(const CancelCheck &cancelled);
    ParsedValue valueAt(int record, int column) const;
    QString currencyAt(int record, int column) const;
    bool isShortenedAt(int record, int column, const ParsedValue &value) const;
    /// The line items' column of its currency; -1 for what is no amount.
    int currencyOf(const JoinValue &cell) const;
    bool hasOtherCurrency(const JoinValue &cell, const std::vector<JoinValue> &values, int row) const;

    const CsvTable &m_table;
    const JoinRules &m_rules;
    const TableSnapshot &m_lineItems;
    const ValueFormat &m_format;
    std::vector<int> m_columns; ///< the table's columns that are taken
    std::vector<int> m_readOnly;
    std::vector<ColumnNumbers> m_numbers;
    std::vector<ColumnDates> m_dates;
    std::vector<std::optional<NumberConvention>> m_conventions; ///< by the table's column
    std::vector<std::optional<DateOrder>> m_orders; ///< by the table's column
};

} // namespace lineitems
