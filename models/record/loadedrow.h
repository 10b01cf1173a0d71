// A row as it comes from the server or a file: its record id, and a value for each column.
#pragma once

#include <QByteArray>

#include <vector>

namespace lineitems {

struct LoadedRow
{
    QByteArray id;
    std::vector<QByteArray> values; ///< wire form, in the order of the columns asked for; empty for null

    friend bool operator==(const LoadedRow &, const LoadedRow &) = default;
};

} // namespace lineitems
