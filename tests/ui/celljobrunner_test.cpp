// Many cells are worked on beside the window: it goes on answering, and what is stopped changes nothing.
#include "ui/grid/celljobrunner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace lineitems {
namespace {

CellJob jobOf(long long cells, Qt::HANDLE *ranOn)
{
    return {cells, [ranOn](const Cancelled &) {
                *ranOn = QThread::currentThreadId();
                CellResult result;
                result.copied = 7;
                return result;
            }};
}

TEST(CellJobRunner, FewCellsAreDoneAtOnce)
{
    CellJobRunner runner;
    Qt::HANDLE thread = nullptr;
    int copied = 0;
    runner.run(jobOf(CellJobRunner::mostAtOnce, &thread),
               [&](const CellResult &result) { copied = result.copied; });
    EXPECT_EQ(copied, 7);
    EXPECT_EQ(thread, QThread::currentThreadId());
}

TEST(CellJobRunner, ManyCellsAreDoneOnAnotherThread)
{
    CellJobRunner runner;
    Qt::HANDLE thread = nullptr;
    int copied = 0;
    runner.run(jobOf(CellJobRunner::mostAtOnce + 1, &thread),
               [&](const CellResult &result) { copied = result.copied; });
    EXPECT_EQ(copied, 0);
    EXPECT_TRUE(runner.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return copied == 7; }));
    EXPECT_NE(thread, QThread::currentThreadId());
    EXPECT_FALSE(runner.isBusy());
}

TEST(CellJobRunner, WhatIsStoppedIsDropped)
{
    CellJobRunner runner;
    QSignalSpy busy(&runner, &CellJobRunner::busyChanged);
    bool done = false;
    std::atomic_bool ended = false;
    runner.run({CellJobRunner::mostAtOnce + 1,
                [&ended](const Cancelled &cancelled) {
                    while (!cancelled)
                        QThread::yieldCurrentThread();
                    ended = true;
                    return CellResult();
                }},
               [&](CellResult &) { done = true; });
    // It is said that it takes its time, so that there is something to stop it by.
    ASSERT_TRUE(QTest::qWaitFor([&] { return busy.count() == 1; }));
    runner.stop();
    EXPECT_FALSE(runner.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended.load(); }));
    QCoreApplication::processEvents();
    EXPECT_FALSE(done);
    EXPECT_FALSE(busy.last().first().toBool());
}

} // namespace
} // namespace lineitems
