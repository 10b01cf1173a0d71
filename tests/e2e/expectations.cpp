#include "tests/e2e/expectations.h"

#include <QTest>

#include <cstdio>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void require(bool isSo, const QString &claim)
{
    if (!isSo)
        throw NotSo(claim);
}

void requireEqual(const QString &seen, const QString &expected, const QString &what)
{
    require(seen == expected, u"%1 should be \"%2\" and is \"%3\""_s.arg(what, expected, seen));
}

void waitFor(const std::function<bool()> &isSo, const QString &claim, int limitMs)
{
    if (!QTest::qWaitFor(isSo, limitMs))
        throw NotSo(u"%1 (waited %2 s)"_s.arg(claim).arg(limitMs / 1000));
}

} // namespace lineitems::e2e
