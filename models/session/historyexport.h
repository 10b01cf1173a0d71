// Writes a run of the history into a CSV file, page by page, so that a long run holds nothing up.
#pragma once

#include "models/storage/journal.h"

#include <QObject>
#include <QSaveFile>

namespace lineitems {

/// How an export ended. With an error of either kind the file is as it was before.
struct HistoryExportEnd
{
    int rows = 0;
    StorageError storageError;
    QString fileError; ///< in the words of the system
};

class HistoryExport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryExport)

public:
    /// The journal must outlive it. A file that is there is replaced when all has been written.
    HistoryExport(Journal *journal, const QUuid &run, const QString &path, QObject *parent = nullptr);

    /// Ends with finished().
    void start();

Q_SIGNALS:
    void finished(const lineitems::HistoryExportEnd &end);

private:
    void readNext();
    void take(const HistoryPage &page);
    void end(const StorageError &error, const QString &fileError);

    Journal *m_journal;
    QUuid m_run;
    QSaveFile m_file;
    int m_rows = 0;
};

} // namespace lineitems
