// Whole rows as text for other programs: CSV for spreadsheets and people, JSON as the API has line items.
#pragma once

#include "models/table/rowquery.h"

#include <QByteArray>

#include <vector>

namespace lineitems {

/// Rows and columns of the table, in that order.
struct TableRows
{
    std::vector<int> rows;
    std::vector<int> columns;
};

/// The record id first, then the columns as they are displayed, net prices as they are estimated, under their labels.
/// No cell is a formula.
QByteArray rowsAsCsv(const TableSnapshot &table, const TableRows &rows, const ValueFormat &format,
                     const CancelCheck &cancelled = {});

/// An array of `{"id": …, "properties": {…}}`; values as they are sent, empty ones null, and so are net
/// prices that nobody can tell before they are saved.
QByteArray rowsAsJson(const TableSnapshot &table, const TableRows &rows, const CancelCheck &cancelled = {});

} // namespace lineitems
