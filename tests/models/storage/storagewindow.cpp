// Stands in for a window in a process of its own, to be killed: storagewindow write DIR [GROUPS], run DIR, or
// adopt DIR DESK. Says on stdout what has been acknowledged.
#include "models/storage/journal.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <limits>
#include <string>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

const DeskIdentity identity{u"key"_s, u"Acme"_s, u"https://api.hubapi.com"_s, u"4711"_s};

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

class Writer
{
public:
    Writer(Journal *journal, int groups) : m_journal(journal), m_groups(groups)
    {
        m_desk = journal->openDesk(identity);
        say(m_desk.toByteArray());
        next();
    }

private:
    /// Three cells a group, so that half a group shows.
    void next()
    {
        const QByteArray id = QByteArray::number(++m_group);
        std::vector<JournalEdit> edits;
        for (const char16_t *property : {u"name", u"price", u"quantity"}) {
            edits.push_back({id, QString::fromUtf16(property), QByteArray(200, 'x'), CellProblem::None,
                             m_desk.toByteArray()});
        }
        m_journal->writeEdits(m_desk, std::move(edits), m_journal, [this](const StorageError &error) {
            say(error ? error.detail.toUtf8() : QByteArray::number(m_group));
            if (m_group < m_groups)
                next();
        });
    }

    Journal *m_journal;
    QUuid m_desk;
    int m_groups;
    int m_group = 0;
};

void interruptedRun(Journal &journal)
{
    const QUuid desk = journal.openDesk(identity);
    say(desk.toByteArray());
    RunRecord run;
    run.id = QUuid::createUuid();
    run.desk = desk;
    run.connection = identity;
    run.totalRows = 4;
    journal.beginRun(run);
    journal.recordOutcomes(run.id, {{{"4", {}, {}, {{u"price"_s, "4", "40"}}}, {}}});
    journal.recordBatch(
        run.id, {{"1", {}, "t1", {{u"price"_s, "1", "10"}}}, {"2", {}, "t2", {{u"price"_s, "2", "20"}}}},
        nullptr, {});
    RowOutcome saved;
    saved.outcome = Outcome::Saved;
    journal.recordOutcomes(run.id, {{{"1", {}, {}, {}}, saved}});
    journal.recordBatch(run.id, {{"3", {}, "t3", {{u"price"_s, {}, "30"}}}}, &journal,
                        [](const StorageError &error) { say(error ? "failed" : "recorded"); });
}

void adopt(Journal &journal, const QUuid &abandoned)
{
    const QUuid desk = journal.openDesk(identity, &journal, [](const StorageError &) { say("ready"); });
    journal.findAbandoned({}, &journal, [&journal, abandoned, desk](const auto &) {
        std::string go;
        std::getline(std::cin, go);
        journal.adoptDesk(abandoned, desk, &journal, [](const StorageError &error) {
            if (error)
                say(error.problem == StorageProblem::Gone ? "gone" : error.detail.toUtf8());
        });
        journal.readDesk(desk, &journal, [](const StorageReply<DeskContents> &reply) {
            if (!reply.value.edits.empty())
                say(QByteArray::number(reply.value.edits.size()) + " edits");
        });
    });
}

} // namespace
} // namespace lineitems

int main(int argc, char **argv)
{
    using namespace lineitems;
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Journal journal(arguments.at(2));
    std::unique_ptr<Writer> writer;
    if (arguments.at(1) == "write"_L1) {
        const int groups = arguments.size() > 3 ? arguments.at(3).toInt() : std::numeric_limits<int>::max();
        writer = std::make_unique<Writer>(&journal, groups);
    } else if (arguments.at(1) == "run"_L1) {
        interruptedRun(journal);
    } else {
        adopt(journal, QUuid::fromString(arguments.at(3)));
    }
    return QCoreApplication::exec();
}
