#include "models/session/journalfeed.h"

#include <utility>

namespace lineitems {

namespace {

/// More cells than these are picked out on the storage thread.
constexpr qint64 copiedHere = 2'000;

qint64 cellCount(const std::vector<CellRange> &ranges)
{
    qint64 cells = 0;
    for (const CellRange &range : ranges)
        cells += qint64(range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    return cells;
}

} // namespace

JournalFeed::JournalFeed(Document *document, Journal *journal, const QUuid &desk, QObject *parent)
    : QObject(parent), m_document(document), m_journal(journal), m_desk(desk)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &JournalFeed::flush);
    connect(m_document, &Document::cellsChanged, this, &JournalFeed::collect);
    connect(m_document, &Document::aboutToReset, this, [this] {
        // The row numbers of what was collected end here.
        m_changed.clear();
        m_journal->clearEdits(m_desk);
    });
}

void JournalFeed::collect(const std::vector<CellRange> &ranges)
{
    m_changed.insert(m_changed.end(), ranges.begin(), ranges.end());
    if (!m_timer.isActive())
        m_timer.start();
}

std::vector<JournalEdit> JournalFeed::editsIn(const std::vector<CellRange> &ranges) const
{
    std::vector<JournalEdit> edits;
    for (const CellRange &range : ranges) {
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
                JournalEdit edit;
                edit.recordId = m_document->idOf(row);
                edit.property = m_document->columns().at(column).name;
                if (const CellEdit *made = m_document->edits().find(row, column)) {
                    edit.value = made->value;
                    edit.problem = made->problem;
                    edit.baseline = m_document->baselineValue(row, column).toByteArray();
                }
                edits.push_back(std::move(edit));
            }
        }
    }
    return edits;
}

void JournalFeed::flush()
{
    m_timer.stop();
    if (m_changed.empty())
        return;
    ++m_underWay;
    std::vector<CellRange> ranges = std::exchange(m_changed, {});
    // What could not be written is told by Journal::writeFailed.
    const auto done = [this](const StorageError &) { written(); };
    if (cellCount(ranges) <= copiedHere)
        m_journal->writeEdits(m_desk, editsIn(ranges), this, done);
    else
        m_journal->writeEdits(m_desk, m_document->snapshot(), std::move(ranges), this, done);
}

void JournalFeed::written()
{
    --m_underWay;
    if (isCaughtUp())
        Q_EMIT caughtUp();
}

} // namespace lineitems
