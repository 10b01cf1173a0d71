#include "models/storage/editstore.h"

#include "models/storage/storagewords.h"
#include "models/table/tablesnapshot.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

JournalEdit editAt(const TableSnapshot &table, int row, int column)
{
    JournalEdit edit{table.baseline.idOf(row), table.columns.at(column).name, {}, {}, {}};
    if (const CellEdit *cell = table.edits.find(row, column)) {
        edit.value = cell->value;
        edit.problem = cell->problem;
        edit.baseline = table.baseline.value(row, column).toByteArray();
    }
    return edit;
}

} // namespace

EditStore::EditStore(Database *database)
    : m_upsert(database,
               u"INSERT OR REPLACE INTO edit (desk, record_id, property, value, problem, baseline)"
               " VALUES (?, ?, ?, ?, ?, ?)"_s),
      m_remove(database, u"DELETE FROM edit WHERE desk = ? AND record_id = ? AND property = ?"_s),
      m_clear(database, u"DELETE FROM edit WHERE desk = ?"_s),
      m_read(database,
             u"SELECT record_id, property, value, problem, baseline FROM edit WHERE desk = ?"
             " ORDER BY record_id, property"_s),
      m_move(database, u"UPDATE OR IGNORE edit SET desk = ? WHERE desk = ?"_s)
{
}

void EditStore::write(qint64 desk, const JournalEdit &edit)
{
    if (edit.value) {
        m_upsert.run({desk, sqlBytes(edit.recordId), sqlText(edit.property), sqlBytes(*edit.value),
                      sqlText(wordFor(edit.problem)), sqlBytes(edit.baseline)});
    } else {
        m_remove.run({desk, sqlBytes(edit.recordId), sqlText(edit.property)});
    }
}

void EditStore::write(qint64 desk, std::span<const JournalEdit> edits)
{
    for (const JournalEdit &edit : edits)
        write(desk, edit);
}

void EditStore::write(qint64 desk, const TableSnapshot &table, std::span<const CellRange> ranges)
{
    for (const CellRange &range : ranges) {
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            for (int column = range.firstColumn; column <= range.lastColumn; ++column)
                write(desk, editAt(table, row, column));
        }
    }
}

void EditStore::clear(qint64 desk)
{
    m_clear.run({desk});
}

std::vector<JournalEdit> EditStore::read(qint64 desk)
{
    std::vector<JournalEdit> edits;
    m_read.each({desk}, [&] {
        edits.push_back({m_read.bytes(0), m_read.text(1), m_read.bytes(2), cellProblemFrom(m_read.text(3)),
                         m_read.bytes(4)});
    });
    return edits;
}

void EditStore::move(qint64 from, qint64 to)
{
    m_move.run({to, from});
    m_clear.run({from});
}

} // namespace lineitems
