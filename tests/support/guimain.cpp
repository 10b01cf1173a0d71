// Runs the GoogleTests of a room with widgets; offscreen, unless QT_QPA_PLATFORM says otherwise.
#include <QApplication>
#include <QStandardPaths>

#include <gmock/gmock.h>

int main(int argc, char **argv)
{
    // A test must never read or write what the person at this machine has stored.
    QStandardPaths::setTestModeEnabled(true);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleMock(&argc, argv);
    const QApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
