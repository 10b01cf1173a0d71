// Which row of the line items a key names. Keys are compared by their property's type: 10 is 10.0, an
// option's label is its value, texts are exact but for white space at their ends.
#pragma once

#include "models/table/rowquery.h"

#include <QHash>

#include <optional>
#include <vector>

namespace lineitems {

/// A wire value in the one form that all equal values share; empty for no value.
QByteArray keyOfValue(const Property &property, QByteArrayView wire);

/// What a table holds as a key, in the same form; nothing if it cannot be one. Neither can a record id that
/// is not all digits, nor a number with an exponent: a spreadsheet has cut its digits.
std::optional<QByteArray> keyOfText(const Property &property, QStringView text);

/// Where the keys of one column stand.
class JoinKeys
{
public:
    /// Incomplete on `cancelled`. The table must outlive it.
    JoinKeys(const TableSnapshot &table, int column, const CancelCheck &cancelled);

    int countOf(const QByteArray &key) const { return m_rows.value(key).count; }
    /// The rows that have that key, ascending.
    std::vector<int> rowsOf(const QByteArray &key) const;
    /// A row whose key is the same but for case, or -1.
    int rowBesideCase(const QByteArray &key);

private:
    struct RowsOfKey
    {
        int first = -1;
        int count = 0;
    };
    QByteArray keyOfRow(int row) const;

    const TableSnapshot &m_table;
    int m_column;
    QHash<QByteArray, RowsOfKey> m_rows;
    std::vector<int> m_next; ///< the next row with the same key, or -1
    QHash<QString, int> m_folded; ///< made when it is first asked for
};

} // namespace lineitems
