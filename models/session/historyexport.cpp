#include "models/session/historyexport.h"

#include "models/session/historycsv.h"

namespace lineitems {

namespace {

constexpr int rowsAtOnce = 1'000;

} // namespace

HistoryExport::HistoryExport(Journal *journal, const QUuid &run, const QString &path, QObject *parent)
    : QObject(parent), m_journal(journal), m_run(run), m_file(path)
{
}

void HistoryExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        QMetaObject::invokeMethod(
            this, [this] { end({}, m_file.errorString()); }, Qt::QueuedConnection);
        return;
    }
    m_file.write(historyCsvHeader());
    readNext();
}

void HistoryExport::readNext()
{
    RunRowFilter next;
    next.run = m_run;
    next.offset = m_rows;
    next.limit = rowsAtOnce;
    m_journal->readRun(next, this, [this](const StorageReply<HistoryPage> &reply) {
        if (reply.error)
            end(reply.error, {});
        else
            take(reply.value);
    });
}

void HistoryExport::take(const HistoryPage &page)
{
    for (const HistoryRow &row : page.rows)
        m_file.write(historyCsv(page.run, row));
    m_rows += static_cast<int>(page.rows.size());
    if (m_file.error() == QFileDevice::NoError && !page.rows.empty() && m_rows < page.total)
        readNext();
    else if (!m_file.commit())
        end({}, m_file.errorString());
    else
        end({}, {});
}

void HistoryExport::end(const StorageError &error, const QString &fileError)
{
    Q_EMIT finished({m_rows, error, fileError});
}

} // namespace lineitems
