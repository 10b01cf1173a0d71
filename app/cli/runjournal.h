// The journal for a run of a command. Where it cannot be written the run goes on, and that is said once.
#pragma once

#include "models/hubspot/connection.h"
#include "models/session/runrecorder.h"
#include "models/storage/journal.h"

#include <memory>

namespace lineitems::cli {

class RunJournal
{
public:
    /// Begins the run in the history; `undoOf` is the run that it undoes, or null.
    RunJournal(const Connection &connection, int totalRows, const QUuid &undoOf);
    /// Waits until all of it is written.
    ~RunJournal();

    RunRecorder *recorder() { return m_recorder.get(); }

private:
    Journal m_journal;
    std::unique_ptr<RunRecorder> m_recorder;
    bool m_complained = false;
};

} // namespace lineitems::cli
