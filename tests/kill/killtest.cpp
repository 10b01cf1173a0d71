// Kills a session at random moments of editing and submitting, and looks whether the next start finds every
// acknowledged edit and every row's true state: kill_test ROUNDS [SEED].
#include "app/sandbox/sandboxserver.h"
#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/record/cellvalue.h"
#include "models/session/session.h"
#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

/// What the victim said of one cell.
struct Told
{
    std::vector<QByteArray> values; ///< in the order in which they were made
    std::size_t durable = 0; ///< so many of them are acknowledged
};

struct Round
{
    std::map<QByteArray, Told> cells; ///< the price, by record id
    int made = 0;
    int durable = 0;
    int submits = 0;
};

Round read(const QByteArray &output)
{
    Round round;
    // A line that was cut off by the kill was never said.
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words[0] == "made") {
            round.cells[words.value(1)].values.push_back(words.value(2));
            ++round.made;
        } else if (words[0] == "durable") {
            for (auto &[id, told] : round.cells)
                told.durable = told.values.size();
            round.durable = round.made;
        } else if (words[0] == "submit") {
            ++round.submits;
        }
    }
    return round;
}

class KillTest
{
public:
    bool start()
    {
        QString error;
        if (!m_folder.isValid() || !m_server.start(&error))
            return false;
        m_connection.baseUrl = m_server.url();
        m_connection.token = m_server.token();
        m_connection.requestsPerTenSeconds = 0;
        return true;
    }

    /// Returns how much was lost or untrue.
    int run(quint32 seed)
    {
        QRandomGenerator random(seed);
        const Round round = killOnce(seed, random.bounded(20, 900));
        const int wrong = look(round);
        std::printf("seed %u: %d edits made, %d acknowledged, %d submits%s\n", seed, round.made,
                    round.durable, round.submits, wrong == 0 ? "" : "  WRONG");
        std::fflush(stdout);
        return wrong;
    }

private:
    Round killOnce(quint32 seed, int afterMs)
    {
        QProcess victim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINE_ITEMS_TOKEN"_s, QString::fromLatin1(m_server.token()));
        victim.setProcessEnvironment(environment);
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QStringLiteral(LINEITEMS_VICTIM),
                     {m_folder.filePath(u"journal"_s), m_server.url().toString(), QString::number(seed)});
        QByteArray output;
        while (!output.contains("ready\n") && victim.waitForReadyRead(20'000))
            output += victim.readAllStandardOutput();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < afterMs && victim.state() == QProcess::Running) {
            victim.waitForReadyRead(std::max(1, afterMs - static_cast<int>(timer.elapsed())));
            output += victim.readAllStandardOutput();
        }
        victim.kill();
        victim.waitForFinished();
        output += victim.readAllStandardOutput();
        return read(output);
    }

    int look(const Round &round)
    {
        Journal journal(m_folder.filePath(u"journal"_s));
        Session session(&m_transport, &m_clock, m_connection, {&journal, u"kill"_s});
        bool loaded = false;
        QObject::connect(&session, &Session::loadFinished, &session, [&] { loaded = true; });
        session.open();
        if (!waitUntil([&] { return loaded; }))
            return complain("the portal cannot be opened");
        int wrong = restore(session, round);
        wrong += lookAtEdits(session, round);
        wrong += lookAtHistory(journal);
        return wrong;
    }

    int restore(Session &session, const Round &round)
    {
        std::vector<AbandonedDesk> desks;
        bool restored = true;
        QObject::connect(session.journal(), &SessionJournal::abandonedFound, &session,
                         [&](const std::vector<AbandonedDesk> &found) { desks = found; });
        QObject::connect(session.journal(), &SessionJournal::restored, &session,
                         [&](const BroughtBackSummary &) { restored = true; });
        session.journal()->findAbandoned();
        if (!waitUntil([&] { return !desks.empty(); }, round.durable > 0 ? 10'000 : 1'000))
            return round.durable == 0 ? 0 : complain("nothing is offered back");
        restored = false;
        session.journal()->restore(desks.front().id, u"restore"_s);
        return waitUntil([&] { return restored; }) ? 0 : complain("nothing comes back");
    }

    /// A cell must show its last acknowledged value or one that was made after that; as an edit, or saved.
    int lookAtEdits(Session &session, const Round &round)
    {
        const Document &document = *session.document();
        const int price = document.columns().indexOf(u"price"_s);
        int wrong = 0;
        for (const auto &[id, told] : round.cells) {
            if (told.durable == 0)
                continue;
            const int row = document.rowOf(id);
            const QByteArray shown = document.value(row, price).toByteArray();
            bool known = false;
            for (std::size_t i = told.durable - 1; i < told.values.size(); ++i)
                known = known || sameValue(document.columns().at(price), shown, told.values[i]);
            if (!known)
                wrong += complain("edit lost: " + id + " shows " + shown + ", acknowledged was "
                                  + told.values[told.durable - 1]);
            const bool isTrue = document.isEdited(row, price)
                || sameValue(document.columns().at(price), shown, m_server.storedValue(id, "price"));
            if (!isTrue)
                wrong += complain("shown as saved, and is not: " + id);
        }
        return wrong;
    }

    /// Of each row's last run: what the history says is what stands there. No row stays without an outcome.
    int lookAtHistory(Journal &journal)
    {
        std::vector<HistoryRun> runs;
        bool answered = false;
        journal.listRuns({}, &journal, [&](const StorageReply<std::vector<HistoryRun>> &reply) {
            runs = reply.value;
            answered = true;
        });
        if (!waitUntil([&] { return answered; }))
            return complain("the history does not answer");
        int wrong = 0;
        std::map<QByteArray, bool> seen;
        for (const HistoryRun &run : runs) {
            if (run.counts.unsettled > 0)
                wrong += complain("rows without an outcome in the history");
            wrong += lookAtRun(journal, run.run.id, seen);
        }
        return wrong;
    }

    int lookAtRun(Journal &journal, const QUuid &run, std::map<QByteArray, bool> &seen)
    {
        std::optional<HistoryPage> page;
        RunRowFilter filter;
        filter.run = run;
        journal.readRun(filter, &journal,
                        [&](const StorageReply<HistoryPage> &reply) { page = reply.value; });
        if (!waitUntil([&] { return page.has_value(); }))
            return complain("a run of the history does not come");
        int wrong = 0;
        for (const HistoryRow &row : page->rows) {
            if (!row.outcome || !seen.emplace(row.row.id, true).second)
                continue;
            Property number;
            number.type = PropertyType::Number;
            const bool stands = sameValue(number, m_server.storedValue(row.row.id, "price"),
                                          row.row.cells.front().after);
            if (row.outcome->outcome == Outcome::Saved && !stands)
                wrong += complain("the history calls it saved, and it is not: " + row.row.id);
            if (row.outcome->outcome == Outcome::NotSent && stands)
                wrong += complain("the history calls it not sent, and it is saved: " + row.row.id);
            if (row.outcome->outcome == Outcome::Unknown)
                wrong += complain("unknown, although it can be read: " + row.row.id);
        }
        return wrong;
    }

    static int complain(const QByteArray &what)
    {
        std::printf("  %s\n", what.constData());
        return 1;
    }

    QTemporaryDir m_folder;
    SandboxServer m_server{SandboxOptions{.rows = 400, .latencyMs = 15}};
    QObject m_managers;
    NetworkTransport m_transport{makeManagers(10, &m_managers)};
    SystemClock m_clock;
    Connection m_connection;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int rounds = QCoreApplication::arguments().value(1, u"20"_s).toInt();
    const quint32 first = QCoreApplication::arguments().value(2, u"1"_s).toUInt();
    KillTest test;
    if (!test.start())
        return 1;
    int wrong = 0;
    for (int round = 0; round < rounds; ++round)
        wrong += test.run(first + static_cast<quint32>(round));
    std::printf("%d kills, %d wrong\n", rounds, wrong);
    return wrong == 0 && rounds > 0 ? 0 : 1;
}
