// Tells a person when the journal of unsaved edits does not work: once, whatever is open.
#pragma once

#include <QObject>

namespace lineitems {

class Journal;
class NoticeBar;
struct StorageError;

class JournalNotice final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalNotice)

public:
    /// Both must outlive it.
    JournalNotice(Journal *journal, NoticeBar *bar, QObject *parent);

private:
    void tellTrouble(const StorageError &error);

    NoticeBar *m_bar;
    bool m_hasTold = false; ///< a full disk fails every write
};

} // namespace lineitems
