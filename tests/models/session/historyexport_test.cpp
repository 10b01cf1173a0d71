// An export that is not whole must not look like one.
#include "models/session/historyexport.h"

#include "models/files/csv.h"
#include "tests/models/storage/journalfixture.h"

#include <QFile>

namespace lineitems {
namespace {

class HistoryExportTest : public JournalTest
{
protected:
    QUuid recordRun(int rows)
    {
        RunRecord run;
        run.id = QUuid::createUuid();
        run.desk = m_journal.openDesk(m_identity);
        run.connection = m_identity;
        run.totalRows = rows;
        m_journal.beginRun(run);
        std::vector<RunRow> batch;
        for (int row = 0; row < rows; ++row)
            batch.push_back(
                {QByteArray::number(row), {}, {}, {{u"name"_s, "a", "b"}, {u"price"_s, "1", "2"}}});
        m_journal.recordBatch(run.id, std::move(batch), nullptr, {});
        return run.id;
    }

    HistoryExportEnd exportTo(const QString &path, const QUuid &run)
    {
        std::optional<HistoryExportEnd> end;
        HistoryExport job(&m_journal, run, path);
        QObject::connect(&job, &HistoryExport::finished,
                         [&](const HistoryExportEnd &finished) { end = finished; });
        job.start();
        EXPECT_TRUE(waitUntil([&] { return end.has_value(); }));
        return end.value_or(HistoryExportEnd());
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file";
    }

    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"run.csv"_s);
    Journal m_journal{directory()};
};

TEST_F(HistoryExportTest, WritesEveryRowOfARunOfSeveralPages)
{
    const HistoryExportEnd end = exportTo(m_path, recordRun(2'345));
    EXPECT_EQ(end.rows, 2'345);
    EXPECT_FALSE(end.storageError || !end.fileError.isEmpty())
        << end.storageError.detail.toStdString() << end.fileError.toStdString();
    const CsvTable table = readCsv(contents(m_path));
    ASSERT_EQ(table.records.size(), 1U + 2 * 2'345U);
    EXPECT_EQ(table.records[0].cells.front(), "run");
    EXPECT_EQ(table.records.back().cells[5], "2344");
    EXPECT_EQ(table.records.back().cells[7], "price");
}

TEST_F(HistoryExportTest, WhatCannotBeWrittenOrReadLeavesTheFileAsItWas)
{
    EXPECT_FALSE(exportTo(m_folder.filePath(u"no/such/folder/run.csv"_s), recordRun(1)).fileError.isEmpty());
    QFile old(m_path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    EXPECT_EQ(exportTo(m_path, QUuid::createUuid()).storageError.problem, StorageProblem::Gone);
    EXPECT_EQ(contents(m_path), "old");
}

} // namespace
} // namespace lineitems
