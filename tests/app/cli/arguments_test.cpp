// A command line that is half understood must not send half of anything.
#include "app/cli/arguments.h"
#include "app/cli/connectionoptions.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace lineitems::cli {
namespace {

using namespace Qt::StringLiterals;

Arguments parsed(const QString &line)
{
    Syntax syntax;
    addConnectionOptions(syntax);
    syntax.flags = {u"--dry-run"_s};
    syntax.mostFiles = 1;
    return parseArguments(line.split(u' ', Qt::SkipEmptyParts), syntax);
}

TEST(Arguments, ReadsOptionsFlagsAndFiles)
{
    Arguments arguments = parsed(u"--rate 5 a.csv --dry-run --timeout=7"_s);
    EXPECT_EQ(arguments.error, QString());
    EXPECT_EQ(arguments.files, QStringList{u"a.csv"_s});
    EXPECT_TRUE(arguments.flags.contains(u"--dry-run"_s));
    EXPECT_EQ(arguments.number(u"--rate"_s, 1, 0, 10), 5);
    EXPECT_EQ(arguments.number(u"--timeout"_s, 1, 0, 10), 7);
    EXPECT_EQ(arguments.number(u"--concurrency"_s, 6, 1, 10), 6);
}

TEST(Arguments, SaysWhatIsWrong)
{
    for (const char16_t *line : {u"--colour red", u"--rate", u"a b", u"--rate 1 --rate 2", u"--dry-run=yes"})
        EXPECT_FALSE(parsed(QString::fromUtf16(line)).error.isEmpty())
            << QString::fromUtf16(line).toStdString();
    Arguments arguments = parsed(u"--rate many"_s);
    EXPECT_FALSE(arguments.number(u"--rate"_s, 1, 0, 10));
    EXPECT_FALSE(arguments.error.isEmpty());
}

TEST(ConnectionOptions, TheTokenComesFromAFileOrTheVariable)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("  from-file\n");
    file.close();
    qputenv("LINE_ITEMS_TOKEN", "from-variable");
    Arguments byFile = parsed(u"--token-file "_s + file.fileName());
    EXPECT_EQ(connectionFrom(byFile)->token, "from-file");
    Arguments byVariable = parsed({});
    EXPECT_EQ(connectionFrom(byVariable)->token, "from-variable");
    qputenv("LINE_ITEMS_TOKEN", "two words\r\nX-Header: 1");
    Arguments broken = parsed({});
    EXPECT_FALSE(connectionFrom(broken));
    EXPECT_FALSE(broken.error.contains(u"X-Header"));
    qunsetenv("LINE_ITEMS_TOKEN");
    Arguments none = parsed({});
    EXPECT_FALSE(connectionFrom(none));
    EXPECT_FALSE(none.error.isEmpty());
}

TEST(ConnectionOptions, RefusesAddressesAndVersionsItMustNotUse)
{
    qputenv("LINE_ITEMS_TOKEN", "t");
    for (const char16_t *line :
         {u"--base-url http://portal.test", u"--base-url nonsense", u"--api v9", u"--rate -1",
          u"--concurrency 0", u"--timeout x", u"--base-url https://u:p@portal.test"}) {
        Arguments arguments = parsed(QString::fromUtf16(line));
        EXPECT_FALSE(connectionFrom(arguments)) << QString::fromUtf16(line).toStdString();
        EXPECT_FALSE(arguments.error.isEmpty());
    }
    Arguments unknown = parsed(u"--api 2026-04"_s);
    connectionFrom(unknown);
    for (const QStringView name : {u"v3", u"2026-03", u"2026-09", u"2025-09", u"v1"}) {
        EXPECT_TRUE(unknown.error.contains(name)) << unknown.error.toStdString();
        Arguments known = parsed(u"--api "_s + name.toString());
        const auto connection = connectionFrom(known);
        ASSERT_TRUE(connection);
        EXPECT_EQ(apiVersionName(connection->version), name);
    }
    Arguments usual = parsed({});
    EXPECT_EQ(connectionFrom(usual)->version, ApiVersion::V3);
    EXPECT_EQ(connectionFrom(usual)->concurrency, 10);
    Arguments unlimited = parsed(u"--rate 0 --base-url http://127.0.0.1:1 --api v3"_s);
    EXPECT_EQ(connectionFrom(unlimited)->requestsPerTenSeconds, 0);
    qunsetenv("LINE_ITEMS_TOKEN");
}

} // namespace
} // namespace lineitems::cli
