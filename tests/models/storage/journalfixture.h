// What the tests of the journal share: a directory of their own, and calls that wait for their answer.
#pragma once

#include "models/storage/journal.h"
#include "models/storage/journalfile.h"
#include "tests/support/waiting.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace lineitems {

using namespace Qt::StringLiterals;

/// Makes a call with a callback and waits for it: error([&](auto... to) { journal.clearEdits(desk, to...); })
template <typename Call>
StorageError resultOf(Call call)
{
    QObject context;
    std::optional<StorageError> result;
    call(&context, Journal::Done([&](const StorageError &error) { result = error; }));
    EXPECT_TRUE(waitUntil([&] { return result.has_value(); }));
    return result.value_or(StorageError{StorageProblem::Refused, u"no answer came"_s});
}

template <typename Value, typename Call>
StorageReply<Value> replyOf(Call call)
{
    QObject context;
    std::optional<StorageReply<Value>> result;
    call(&context, Journal::Answer<Value>([&](const StorageReply<Value> &reply) { result = reply; }));
    EXPECT_TRUE(waitUntil([&] { return result.has_value(); }));
    return result.value_or(StorageReply<Value>{{StorageProblem::Refused, u"no answer came"_s}, {}});
}

class JournalTest : public testing::Test
{
protected:
    QString directory() const { return m_directory.filePath(u"journal"_s); }

    static StorageError writeEdits(Journal &journal, const QUuid &desk, std::vector<JournalEdit> edits)
    {
        return resultOf([&](auto... to) { journal.writeEdits(desk, std::move(edits), to...); });
    }
    static StorageReply<DeskContents> readDesk(Journal &journal, const QUuid &desk)
    {
        return replyOf<DeskContents>([&](auto... to) { journal.readDesk(desk, to...); });
    }
    static std::vector<AbandonedDesk> abandoned(Journal &journal, const QString &connection = {})
    {
        const auto reply = replyOf<std::vector<AbandonedDesk>>(
            [&](auto... to) { journal.findAbandoned(connection, to...); });
        EXPECT_EQ(reply.error, StorageError());
        return reply.value;
    }
    static StorageReply<HistoryPage> readRun(Journal &journal, const RunRowFilter &filter)
    {
        return replyOf<HistoryPage>([&](auto... to) { journal.readRun(filter, to...); });
    }
    static std::vector<HistoryRun> listRuns(Journal &journal, const RunFilter &filter = {})
    {
        const auto reply = replyOf<std::vector<HistoryRun>>(
            [&](auto... to) { journal.listRuns(filter, to...); });
        EXPECT_EQ(reply.error, StorageError());
        return reply.value;
    }

    const DeskIdentity m_identity{u"key"_s, u"Acme"_s, u"https://api.hubapi.com"_s, u"4711"_s};

private:
    QTemporaryDir m_directory;
};

inline JournalEdit journalEdit(const QByteArray &record, const QString &property,
                               const std::optional<QByteArray> &value)
{
    return {record, property, value, CellProblem::None, "10"};
}

} // namespace lineitems
