// Carries every change of a document's edits into the journal, soon and without waiting for it.
#pragma once

#include "models/storage/journal.h"
#include "models/table/document.h"

#include <QObject>
#include <QTimer>

namespace lineitems {

class JournalFeed final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalFeed)

public:
    /// Document and journal must outlive it; the desk must be open.
    JournalFeed(Document *document, Journal *journal, const QUuid &desk, QObject *parent = nullptr);

    /// Whether every edit that was made is durable.
    bool isCaughtUp() const { return m_underWay == 0 && m_changed.empty(); }
    /// Hands on what was changed without waiting for the timer.
    void flush();

    /// How long changes are collected; with the write itself they are durable within 200 ms.
    static constexpr int delayMs = 50;

Q_SIGNALS:
    void caughtUp();

private:
    void collect(const std::vector<CellRange> &ranges);
    std::vector<JournalEdit> editsIn(const std::vector<CellRange> &ranges) const;
    void written();

    Document *m_document;
    Journal *m_journal;
    QUuid m_desk;
    QTimer m_timer;
    std::vector<CellRange> m_changed;
    int m_underWay = 0;
};

} // namespace lineitems
