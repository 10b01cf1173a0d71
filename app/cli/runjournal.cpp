#include "app/cli/runjournal.h"

#include "app/cli/console.h"
#include "app/cli/historyfile.h"
#include "models/session/systemuser.h"
#include "models/storage/journalfile.h"

#include <QDateTime>

#include <utility>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

RunJournal::RunJournal(const Connection &connection, int totalRows, const QUuid &undoOf)
    : m_journal(storageDirectory())
{
    QObject::connect(&m_journal, &Journal::writeFailed, &m_journal, [this](const StorageError &error) {
        if (!std::exchange(m_complained, true))
            printError(u"this run is not in the history: %1"_s.arg(describe(error)));
    });
    RunRecord run;
    run.id = QUuid::createUuid();
    run.connection.baseUrl = connection.baseUrl.toString();
    run.api = apiVersionName(connection.version);
    run.user = systemUser();
    run.program = u"command"_s;
    run.startedAtMs = QDateTime::currentMSecsSinceEpoch();
    run.totalRows = totalRows;
    run.undoOf = undoOf;
    m_recorder = std::make_unique<RunRecorder>(&m_journal, run);
}

RunJournal::~RunJournal() = default;

} // namespace lineitems::cli
