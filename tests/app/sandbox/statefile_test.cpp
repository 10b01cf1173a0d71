#include "tests/app/sandbox/portaltest.h"

#include "app/sandbox/sandboxserver.h"
#include "app/sandbox/statefile.h"

#include <QFile>
#include <QTemporaryDir>

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

class StateFile : public PortalTest
{
protected:
    QString path() const { return dir.filePath(u"state.json"_s); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir dir;
    const SampleIdentity identity{1, 300};
};

TEST_F(StateFile, KeepsChangesAndTokenForTheOwnerAlone)
{
    update(
        {{id(0), {}, {}, {{"name", "Räder\n\"20\""}, {"price", "12.50"}, {"external_line_key", "ERP-9"}}}});
    ASSERT_TRUE(saveState(path(), identity, portal, "sandbox-token"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(path()) & others);

    Portal next = samplePortal(1, 0);
    QByteArray token;
    QString error;
    ASSERT_TRUE(loadState(path(), identity, &next, &token, &error)) << error.toStdString();
    EXPECT_EQ(token, "sandbox-token");
    EXPECT_EQ(next.at(0).values, portal.at(0).values);
    EXPECT_EQ(next.at(0).updatedAt, portal.at(0).updatedAt);
    EXPECT_EQ(next.find("ERP-9", "external_line_key")->id, portal.sample().idOf(0));
}

TEST_F(StateFile, RefusesDamagedAndForeignFiles)
{
    ASSERT_TRUE(saveState(path(), {2, 300}, portal, "t"));
    const QByteArray otherSeed = content();
    for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray("[]"), otherSeed,
                                   QByteArray(otherSeed).replace("records", "recrds")}) {
        write(text);
        QByteArray token = "mine";
        QString error;
        EXPECT_FALSE(loadState(path(), identity, &portal, &token, &error)) << text.constData();
        EXPECT_FALSE(error.isEmpty());
        EXPECT_EQ(token, "mine");
    }
}

// Lost if wrong: what a person tried for hours, overwritten by a fresh sample.
TEST_F(StateFile, ADamagedFileStopsTheServerAndStaysAsItIs)
{
    write("{\"format\":");
    SandboxServer server({.stateFile = path()});
    QString error;
    EXPECT_FALSE(server.start(&error));
    EXPECT_TRUE(error.contains(path()));
    EXPECT_EQ(content(), "{\"format\":");
}

TEST_F(StateFile, ALaterServerHasTheSameToken)
{
    QByteArray token;
    QString error;
    {
        SandboxServer server({.stateFile = path()});
        ASSERT_TRUE(server.start(&error)) << error.toStdString();
        token = server.token();
        EXPECT_TRUE(token.startsWith("sandbox-"));
    }
    SandboxServer server({.stateFile = path()});
    ASSERT_TRUE(server.start(&error)) << error.toStdString();
    EXPECT_EQ(server.token(), token);
}

} // namespace lineitems::sandbox
