// One row's changed cells: old and new value, as on the wire.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace lineitems {

struct CellChange
{
    QString property;
    QByteArray before; ///< empty for "no value"
    QByteArray after; ///< empty clears the value

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

struct RowChange
{
    QByteArray id; ///< hs_object_id, or the unique property's value where idProperty says so
    std::vector<CellChange> cells;
    bool beforeKnown = true; ///< false where the current values were never read

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

} // namespace lineitems
