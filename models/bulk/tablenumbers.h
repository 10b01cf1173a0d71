// How the numbers in a table's columns are read: with a decimal point or a decimal comma, by all cells of a column,
// then by the other columns. Where nothing tells, 1.234 is not taken for either.
#pragma once

#include "models/files/csv.h"
#include "models/files/numberconvention.h"
#include "models/table/rowquery.h"

#include <optional>
#include <vector>

namespace lineitems {

struct ColumnNumbers
{
    int column = 0; ///< of the table
    std::optional<NumberConvention> convention; ///< nothing: an ambiguous number is taken for neither
    bool isUnclear = false; ///< neither it nor the other columns tell how its ambiguous numbers are meant
};

/// For these columns, in their order; `forUnclear` is what a person says of those that do not tell.
std::vector<ColumnNumbers> readConventions(const CsvTable &table, const std::vector<int> &columns,
                                           std::optional<NumberConvention> forUnclear,
                                           const CancelCheck &cancelled);

/// What a spreadsheet wrote as a number, also with a currency sign. A percent sign fits the discount only,
/// and 1.23E+05 nothing: its digits were cut.
/// `held` as in readPastedNumber().
ParsedValue readTableNumber(const Property &property, QStringView text,
                            std::optional<NumberConvention> convention, QByteArrayView held);
/// What the spreadsheet holds for a cell; empty where it does not say.
QByteArray heldNumber(const CsvTable &table, int record, int column);

} // namespace lineitems
