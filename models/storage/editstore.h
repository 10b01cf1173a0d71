// The edits of desks in the database, as they are now: a cell that is no edit any more has no row.
#pragma once

#include "models/storage/statement.h"
#include "models/table/cellrange.h"

#include <span>
#include <vector>

namespace lineitems {

struct TableSnapshot;

/// `desk` is the desk's key in the database. Errors are the database's.
class EditStore final
{
public:
    explicit EditStore(Database *database);

    void write(qint64 desk, std::span<const JournalEdit> edits);
    /// The cells of these ranges as they are in the snapshot.
    void write(qint64 desk, const TableSnapshot &table, std::span<const CellRange> ranges);
    void clear(qint64 desk);
    std::vector<JournalEdit> read(qint64 desk);
    /// Where both desks have an edit for a cell, that of `to` is the later one and stays.
    void move(qint64 from, qint64 to);

private:
    void write(qint64 desk, const JournalEdit &edit);

    Statement m_upsert;
    Statement m_remove;
    Statement m_clear;
    Statement m_read;
    Statement m_move;
};

} // namespace lineitems
