#include "ui/history/journalnotice.h"

#include "models/storage/journal.h"
#include "ui/look/noticebar.h"
#include "ui/history/storagesentences.h"

namespace lineitems {

JournalNotice::JournalNotice(Journal *journal, NoticeBar *bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(journal, &Journal::opened, this, [this](const StorageOpening &opening) {
        if (opening.error)
            tellTrouble(opening.error);
        else if (!opening.damagedCopy.isEmpty())
            m_bar->showNotice(damagedJournalText(opening.damagedCopy), Tone::Warning);
    });
    connect(journal, &Journal::writeFailed, this, &JournalNotice::tellTrouble);
}

void JournalNotice::tellTrouble(const StorageError &error)
{
    if (!std::exchange(m_hasTold, true))
        m_bar->showNotice(journalTroubleText(error), Tone::Bad);
}

} // namespace lineitems
