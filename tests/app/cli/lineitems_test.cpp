// The program as a scheduled job runs it: exit codes, report and summary are what scripts rely on.
#include "app/sandbox/sandboxserver.h"
#include "models/files/csv.h"
#include "models/files/planfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>

namespace lineitems {
namespace {

using namespace Qt::StringLiterals;

struct LineItemsTest : testing::Test
{
    struct Ended
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject summary() const
        {
            return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
        }
    };

    QTemporaryDir folder;
    SandboxServer server{{0, 1'000, 3, {}}};
    QString url;
    QByteArray token;

    LineItemsTest()
    {
        QString error;
        EXPECT_TRUE(server.start(&error)) << error.toStdString();
        url = server.url().toString();
        token = server.token();
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    CsvTable read(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return readCsv(file.readAll());
    }

    Ended run(QStringList words, bool connected = true) const
    {
        if (connected)
            words << u"--base-url"_s << url << u"--rate"_s << u"0"_s;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LINE_ITEMS_TOKEN"_s, QString::fromLatin1(token));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(LINEITEMS_PROGRAM), words);
        EXPECT_TRUE(process.waitForFinished(60'000));
        Ended ended{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        EXPECT_FALSE(ended.out.contains(token) || ended.err.contains(token));
        return ended;
    }

    /// The outcomes of a report by id.
    std::map<QByteArray, QByteArray> outcomes(const QString &name) const
    {
        std::map<QByteArray, QByteArray> result;
        const CsvTable table = read(name);
        for (std::size_t i = 1; i < table.records.size(); ++i)
            result[table.records[i].cells[0]] = table.records[i].cells[1];
        return result;
    }
};

TEST_F(LineItemsTest, LoadsAllLineItems)
{
    const Ended ended = run({u"load"_s, u"--properties"_s, u"price,name"_s, u"--out"_s, u"all.csv"_s});
    EXPECT_EQ(ended.code, 0) << ended.err.toStdString();
    EXPECT_TRUE(ended.err.isEmpty()) << "progress is for terminals";
    const CsvTable table = read(u"all.csv"_s);
    ASSERT_EQ(table.records.size(), 1'001u);
    EXPECT_EQ(table.records[0].cells, (std::vector<QByteArray>{"hs_object_id", "price", "name"}));
    const Ended out = run({u"load"_s, u"--properties"_s, u"price,name"_s});
    QFile file(path(u"all.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(out.out, file.readAll());
    EXPECT_EQ(run({u"load"_s, u"--properties"_s, u"colour"_s}).code, 2);
}

TEST_F(LineItemsTest, WhatWasLoadedIsUnchangedWhenSubmitted)
{
    run({u"load"_s, u"--out"_s, u"all.csv"_s});
    const Ended ended = run({u"submit"_s, u"all.csv"_s, u"--report"_s, u"report.csv"_s});
    // Two of the sample's rows are listed and already gone.
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(ended.summary()[u"unchanged"_s], 998);
    EXPECT_EQ(ended.summary()[u"failed"_s], 2);
}

TEST_F(LineItemsTest, SubmitsAndReportsEveryRow)
{
    run({u"load"_s, u"--properties"_s, u"price,name,deal_name"_s, u"--out"_s, u"all.csv"_s});
    const CsvTable all = read(u"all.csv"_s);
    QByteArray changes = "hs_object_id,price\r\n";
    std::map<QByteArray, QByteArray> expected;
    for (std::size_t i = 1; i < all.records.size(); ++i) {
        const auto &cells = all.records[i].cells;
        const bool hopeless = cells[2].contains("archived") || cells[3].contains("(signed)");
        const bool negative = i == 500;
        expected[cells[0]] = hopeless || negative ? "failed" : i == 600 ? "invalid" : "saved";
        changes += cells[0]
            + (negative       ? ",-1"
                   : i == 600 ? ",cheap"
                              : ',' + QByteArray::number(i) + ".05")
            + "\r\n";
    }
    write(u"changes.csv"_s, changes);
    const Ended ended = run({u"submit"_s, u"changes.csv"_s, u"--report"_s, u"report.csv"_s});
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(outcomes(u"report.csv"_s), expected);
    EXPECT_EQ(ended.summary()[u"saved"_s], 1'000 - 8);
    EXPECT_EQ(ended.summary()[u"failed"_s], 7);
    EXPECT_EQ(ended.summary()[u"invalid"_s], 1);

    run({u"load"_s, u"--properties"_s, u"price"_s, u"--out"_s, u"after.csv"_s});
    const CsvTable after = read(u"after.csv"_s);
    for (std::size_t i = 1; i < after.records.size(); ++i) {
        const auto &cells = after.records[i].cells;
        const bool saved = expected[cells[0]] == "saved";
        EXPECT_EQ(cells[1] == QByteArray::number(i) + ".05", saved) << cells[0].toStdString();
    }
    EXPECT_EQ(run({u"submit"_s, u"changes.csv"_s}).summary()[u"unchanged"_s], 1'000 - 8);
}

TEST_F(LineItemsTest, ADryRunWritesNothingAndShowsTheBodies)
{
    write(u"changes.csv"_s, "external_line_key,price\nLK-100001,1.25\n");
    const Ended dry = run({u"submit"_s, u"changes.csv"_s, u"--id-property"_s, u"external_line_key"_s,
                           u"--dry-run"_s, u"--report"_s, u"report.csv"_s});
    EXPECT_EQ(dry.code, 0) << dry.err.toStdString();
    EXPECT_EQ(dry.out.count('\n'), 1);
    const QJsonObject body = QJsonDocument::fromJson(dry.out).object();
    EXPECT_EQ(body[u"inputs"_s][0][u"properties"_s][u"price"_s], u"1.25"_s);
    EXPECT_EQ(QJsonDocument::fromJson(dry.err.trimmed()).object()[u"not_sent"_s], 1);
    EXPECT_EQ(outcomes(u"report.csv"_s), (std::map<QByteArray, QByteArray>{{"LK-100001", "not_sent"}}));
    const Ended real = run({u"submit"_s, u"changes.csv"_s, u"--id-property"_s, u"external_line_key"_s});
    EXPECT_EQ(real.code, 0);
    EXPECT_EQ(real.summary()[u"saved"_s], 1) << "the dry run had not saved it";
    const Ended unread = run(
        {u"submit"_s, u"changes.csv"_s, u"--id-property"_s, u"external_line_key"_s, u"--no-read"_s});
    EXPECT_EQ(unread.summary()[u"saved"_s], 1);
}

TEST_F(LineItemsTest, LegacyV1KnowsNoIdProperty)
{
    write(u"changes.csv"_s, "external_line_key,price\nLK-100001,1.25\n");
    for (const QString &more : {u"--no-read"_s, u"--dry-run"_s, u"--rate=0"_s}) {
        const Ended ended = run({u"submit"_s, u"changes.csv"_s, u"--api"_s, u"v1"_s, u"--id-property"_s,
                                 u"external_line_key"_s, u"--base-url"_s, url, more},
                                false);
        EXPECT_EQ(ended.code, 2);
        EXPECT_TRUE(ended.err.contains("idProperty")) << ended.err.toStdString();
    }
}

TEST_F(LineItemsTest, ADryRunShowsTheBodiesOfTheVersion)
{
    write(u"changes.csv"_s, "hs_object_id,price\n21480300117,1.25\n");
    const QStringList words{u"submit"_s, u"changes.csv"_s, u"--dry-run"_s, u"--no-read"_s, u"--api"_s};
    EXPECT_EQ(run(words + QStringList{u"v1"_s, u"--id-property"_s, u"hs_object_id"_s}).out,
              "[{\"objectId\":21480300117,\"properties\":[{\"name\":\"price\",\"value\":\"1.25\"}]}]\n");
    EXPECT_TRUE(
        run(words + QStringList{u"2026-03"_s}).out.startsWith("{\"inputs\":[{\"id\":\"21480300117\""));
}

TEST_F(LineItemsTest, ASubmitOverAnOldLoadIsAConflict)
{
    run({u"load"_s, u"--properties"_s, u"price,hs_lastmodifieddate"_s, u"--out"_s, u"all.csv"_s});
    CsvTable all = read(u"all.csv"_s);
    const QByteArray id = all.records[1].cells[0];
    write(u"theirs.csv"_s, "hs_object_id,price\n" + id + ",1.11\n");
    EXPECT_EQ(run({u"submit"_s, u"theirs.csv"_s}).code, 0);
    write(u"mine.csv"_s,
          "hs_object_id,price,hs_lastmodifieddate\n" + id + ",2.22," + all.records[1].cells[2] + '\n');
    const Ended mine = run({u"submit"_s, u"mine.csv"_s});
    EXPECT_EQ(mine.code, 1);
    EXPECT_EQ(mine.summary()[u"conflict"_s], 1);
    const Ended forced = run({u"submit"_s, u"mine.csv"_s, u"--no-conflict-check"_s});
    EXPECT_EQ(forced.code, 0);
    EXPECT_EQ(forced.summary()[u"saved"_s], 1);
}

TEST_F(LineItemsTest, APlanIsSubmittedUnchangedOrNotAtAll)
{
    run({u"load"_s, u"--properties"_s, u"price"_s, u"--out"_s, u"all.csv"_s});
    const CsvTable all = read(u"all.csv"_s);
    const auto &first = all.records[1].cells;
    const auto &second = all.records[2].cells;
    PlanFile plan;
    plan.portalId = u"148200300"_s;
    plan.rows = {{{first[0], {{u"price"_s, first[1], "7.77"}}, true}, {}},
                 {{second[0], {{u"price"_s, "0.01", "8.88"}}, true}, {}}};
    QByteArray json = encodePlan(plan);
    write(u"plan.json"_s, json);
    const Ended ended = run({u"submit"_s, u"--plan"_s, u"plan.json"_s, u"--report"_s, u"report.csv"_s});
    EXPECT_EQ(ended.code, 1) << ended.err.toStdString();
    EXPECT_EQ(outcomes(u"report.csv"_s)[first[0]], "saved");
    EXPECT_EQ(outcomes(u"report.csv"_s)[second[0]], "conflict")
        << "another value stands there than was planned on";
    write(u"changed.json"_s, json.replace("7.77", "777"));
    const Ended changed = run({u"submit"_s, u"--plan"_s, u"changed.json"_s});
    EXPECT_EQ(changed.code, 2);
    EXPECT_TRUE(changed.err.contains("its checksum says so")) << changed.err.toStdString();
    plan.portalId = u"1"_s;
    write(u"other.json"_s, encodePlan(plan));
    const Ended other = run({u"submit"_s, u"--plan"_s, u"other.json"_s});
    EXPECT_EQ(other.code, 2);
    EXPECT_TRUE(other.err.contains("the plan is for portal 1, and this one is 148200300"))
        << other.err.toStdString();
    const Ended over = run({u"submit"_s, u"--plan"_s, u"plan.json"_s, u"--report"_s, u"plan.json"_s});
    EXPECT_EQ(over.code, 2);
    EXPECT_TRUE(over.err.contains("--report would overwrite plan.json")) << over.err.toStdString();
}

#ifdef Q_OS_LINUX
TEST_F(LineItemsTest, AReportThatCannotBeWrittenIsNotLost)
{
    run({u"load"_s, u"--properties"_s, u"price"_s, u"--out"_s, u"all.csv"_s});
    const auto first = read(u"all.csv"_s).records[1].cells;
    PlanFile plan;
    plan.portalId = u"148200300"_s;
    plan.rows = {{{first[0], {{u"price"_s, first[1], "7.77"}}, true}, {}}};
    write(u"plan.json"_s, encodePlan(plan));
    write(u"changes.csv"_s, "hs_object_id,price\n" + first[0] + ",6.66\n");
    const QStringList full{u"--report"_s, u"/dev/full"_s};
    for (const QStringList &words :
         {QStringList{u"submit"_s, u"--plan"_s, u"plan.json"_s}, QStringList{u"submit"_s, u"changes.csv"_s},
          QStringList{u"history"_s, u"--run"_s, u"2"_s, u"--undo"_s}}) {
        const Ended ended = run(words + full);
        EXPECT_EQ(ended.code, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(ended.err.contains("cannot write the report")) << ended.err.toStdString();
        EXPECT_TRUE(ended.err.contains('\n' + first[0] + ",saved,200")) << ended.err.toStdString();
        EXPECT_EQ(ended.summary()[u"saved"_s], 1);
    }
}
#endif

TEST_F(LineItemsTest, AnyRunCanBeTakenBack)
{
    run({u"load"_s, u"--properties"_s, u"price,deal_name"_s, u"--out"_s, u"all.csv"_s});
    const CsvTable all = read(u"all.csv"_s);
    QByteArray changes = "hs_object_id,price,description\n";
    for (std::size_t i = 101; i <= 350; ++i)
        changes += all.records[i].cells[0] + ',' + QByteArray::number(i) + ".05,from now on\n";
    write(u"changes.csv"_s, changes);
    const Ended sent = run({u"submit"_s, u"changes.csv"_s});
    const int saved = sent.summary()[u"saved"_s].toInt();
    ASSERT_GT(saved, 240);

    const CsvTable runs = readCsv(run({u"history"_s}, false).out);
    ASSERT_EQ(runs.records.size(), 2u);
    EXPECT_EQ(runs.records[0].cells[0], "run");
    EXPECT_EQ(runs.records[1].cells[0], "1");
    EXPECT_EQ(runs.records[1].cells[9], QByteArray::number(saved));
    const CsvTable cells = readCsv(run({u"history"_s, u"--run"_s, u"1"_s}, false).out);
    EXPECT_EQ(cells.records.size(), 1u + 250u * 2u);

    // Somebody else changes one of the rows meanwhile: that one stays as it is.
    write(u"theirs.csv"_s, "hs_object_id,price\n" + all.records[101].cells[0] + ",7.77\n");
    run({u"submit"_s, u"theirs.csv"_s});
    const Ended undone = run({u"history"_s, u"--run"_s, u"1"_s, u"--undo"_s, u"--report"_s, u"undo.csv"_s});
    EXPECT_EQ(undone.code, 1);
    EXPECT_EQ(undone.summary()[u"saved"_s], saved - 1);
    EXPECT_EQ(outcomes(u"undo.csv"_s)[all.records[101].cells[0]], "conflict");
    run({u"load"_s, u"--properties"_s, u"price,deal_name"_s, u"--out"_s, u"after.csv"_s});
    const CsvTable after = read(u"after.csv"_s);
    for (std::size_t i = 1; i < after.records.size(); ++i) {
        const QByteArray expected = i == 101 ? QByteArray("7.77") : all.records[i].cells[1];
        EXPECT_EQ(after.records[i].cells[1], expected) << i;
    }
    const CsvTable listed = readCsv(run({u"history"_s}, false).out);
    ASSERT_EQ(listed.records.size(), 4u);
    EXPECT_EQ(listed.records[1].cells.back(), "1") << "the newest undoes run 1";
}

TEST_F(LineItemsTest, TheHistoryRefusesWhatItCannotDo)
{
    EXPECT_EQ(run({u"history"_s}, false).code, 0);
    EXPECT_EQ(run({u"history"_s, u"--run"_s, u"7"_s}, false).code, 2);
    EXPECT_EQ(run({u"history"_s, u"--undo"_s}, false).code, 2);
    EXPECT_EQ(run({u"history"_s, u"--run"_s, u"x"_s}, false).code, 2);
    write(u"changes.csv"_s, "hs_object_id,price\n21480300117,1\n");
    run({u"submit"_s, u"changes.csv"_s});
    const Ended elsewhere = run(
        {u"history"_s, u"--run"_s, u"1"_s, u"--undo"_s, u"--base-url"_s, u"https://elsewhere.test"_s}, false);
    EXPECT_EQ(elsewhere.code, 2);
    EXPECT_TRUE(elsewhere.err.contains("that run went to")) << elsewhere.err.toStdString();
}

TEST_F(LineItemsTest, RefusesWhatItCannotTrust)
{
    const struct
    {
        QByteArray text;
        QByteArray says;
    } files[] = {
        {"hs_object_id,name\n1,\"open\n", "line 2, column 3"},
        {"hs_object_id,colour\n1,red\n", "line 1, column 2"},
        {"name\nA\n", "no key column hs_object_id"},
        {"", "empty"},
    };
    for (const auto &file : files) {
        write(u"bad.csv"_s, file.text);
        const Ended ended = run({u"submit"_s, u"bad.csv"_s});
        EXPECT_EQ(ended.code, 2) << file.text.toStdString();
        EXPECT_TRUE(ended.err.contains(file.says)) << ended.err.toStdString();
    }
    write(u"good.csv"_s, "hs_object_id,price\n21480300117,1\n");
    EXPECT_EQ(run({u"submit"_s, u"good.csv"_s, u"--report"_s, u"no/such/folder.csv"_s}).code, 2);
    EXPECT_EQ(run({u"submit"_s, u"good.csv"_s, u"--report"_s, u"good.csv"_s}).code, 2);
    EXPECT_EQ(run({u"submit"_s, u"good.csv"_s, u"--dry-run"_s, u"--report"_s, u"/dev/null"_s}).code, 0);
    EXPECT_EQ(run({u"submit"_s, u"not-there.csv"_s}).code, 2);
    EXPECT_EQ(run({u"submit"_s}).code, 2);
    EXPECT_EQ(run({u"fly"_s}, false).code, 2);
    EXPECT_EQ(run({u"--help"_s}, false).code, 0);
}

TEST_F(LineItemsTest, AServerThatIsNotThereOrRefusesIsExitThree)
{
    write(u"changes.csv"_s, "hs_object_id,price\n1,2\n,3\n");
    server.stop();
    const Ended ended = run({u"submit"_s, u"changes.csv"_s, u"--report"_s, u"report.csv"_s});
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(outcomes(u"report.csv"_s),
              (std::map<QByteArray, QByteArray>{{"1", "not_sent"}, {"", "invalid"}}));
    EXPECT_EQ(ended.summary()[u"not_sent"_s], 1);
}

TEST_F(LineItemsTest, TheSandboxSaysWhereItListens)
{
    QProcess process;
    process.start(QStringLiteral(LINEITEMS_PROGRAM), {u"sandbox"_s, u"--rows"_s, u"5"_s});
    ASSERT_TRUE(process.waitForReadyRead(30'000));
    const QJsonObject ready = QJsonDocument::fromJson(process.readLine()).object();
    EXPECT_TRUE(ready[u"url"_s].toString().startsWith(u"http://127.0.0.1:"));
    EXPECT_FALSE(ready[u"token"_s].toString().isEmpty());
    process.kill();
    process.waitForFinished();
}

} // namespace
} // namespace lineitems
