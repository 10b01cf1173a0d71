#include "app/cli/historyfile.h"

#include "models/storage/journalfile.h"

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 5'000;

QString words(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::None:
        return {};
    case StorageProblem::CannotOpen:
        return u"the journal cannot be opened"_s;
    case StorageProblem::NewerVersion:
        return u"the journal was written by a newer version of the program"_s;
    case StorageProblem::Damaged:
        return u"the journal is damaged"_s;
    case StorageProblem::Full:
        return u"there is no room for the journal on the disk"_s;
    case StorageProblem::Busy:
        return u"another program keeps the journal to itself"_s;
    case StorageProblem::Gone:
        return u"there is no such run"_s;
    case StorageProblem::Refused:
        return u"the journal could not be read or written"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString describe(const StorageError &error)
{
    return error.detail.isEmpty() ? words(error.problem) : words(error.problem) + u": "_s + error.detail;
}

HistoryFile::HistoryFile() : m_database(journalFile(storageDirectory()))
{
    const StorageOpening opening = openJournal(m_database, storageDirectory());
    m_error = describe(opening.error);
    if (m_error.isEmpty())
        m_reader.emplace(&m_database, &m_kept);
}

void HistoryFile::takeError()
{
    m_error = describe(m_database.takeError());
}

std::vector<NumberedRun> HistoryFile::runs()
{
    std::vector<NumberedRun> numbered;
    if (!m_reader)
        return numbered;
    std::vector<HistoryRun> runs = m_reader->runs({});
    takeError();
    auto number = static_cast<int>(runs.size());
    for (HistoryRun &run : runs)
        numbered.push_back({number--, std::move(run)});
    return numbered;
}

std::optional<NumberedRun> HistoryFile::run(int number)
{
    for (NumberedRun &run : runs()) {
        if (run.number == number)
            return std::move(run);
    }
    if (m_error.isEmpty())
        m_error = u"there is no run %1; `line-items history` lists them"_s.arg(number);
    return std::nullopt;
}

void HistoryFile::readRows(const QUuid &run, std::optional<Outcome> outcome,
                           const std::function<void(const HistoryPage &)> &take)
{
    RunRowFilter filter;
    filter.run = run;
    filter.outcome = outcome;
    filter.limit = rowsAtOnce;
    for (bool more = m_reader.has_value(); more && m_error.isEmpty(); filter.offset += rowsAtOnce) {
        const HistoryPage page = m_reader->rows(filter);
        takeError();
        more = filter.offset + rowsAtOnce < page.total;
        if (m_error.isEmpty())
            take(page);
    }
}

} // namespace lineitems::cli
