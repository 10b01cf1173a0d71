// Runs the GoogleTests of a room without widgets, with an event loop.
#include <QCoreApplication>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    // A test must never read or write what the person at this machine has stored.
    QStandardPaths::setTestModeEnabled(true);
    testing::InitGoogleMock(&argc, argv);
    const QCoreApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
