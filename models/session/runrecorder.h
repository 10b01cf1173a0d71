// Carries one run into the journal: its rows before they are sent, and what became of each.
#pragma once

#include "models/hubspot/submitjob.h"
#include "models/storage/journal.h"

#include <QObject>
#include <QSet>

namespace lineitems {

class RunRecorder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunRecorder)

public:
    /// The journal must outlive it.
    RunRecorder(Journal *journal, RunRecord run, QObject *parent = nullptr);

    QUuid run() const { return m_run.id; }
    /// For SubmitJob::setBeforeSend. If the journal cannot be written the batch goes all the same: the
    /// journal says so by itself, and a person must be able to save.
    BeforeSend beforeSend();
    void settled(const std::vector<SettledInput> &inputs);
    void finished(const RunEnd &end, qint64 finishedAtMs);

private:
    SettledRunRow settledRow(const SettledInput &input) const;

    Journal *m_journal;
    RunRecord m_run;
    QSet<QByteArray> m_recorded; ///< ids of rows under way that the journal has with their cells
};

/// A row as it goes out.
RunRow runRowOf(const BatchInput &input);

} // namespace lineitems
