// A main window on a portal in memory, with settings in a temporary file and questions that answer
// themselves.
#pragma once

#include "models/storage/credentials.h"
#include "models/hubspot/clock.h"
#include "models/table/lineitemmodel.h"
#include "tests/ui/testportal.h"
#include "ui/gridmodel.h"
#include "ui/gridview.h"
#include "ui/mainwindow.h"
#include "ui/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace lineitems {

class WindowTest : public testing::Test
{
protected:
    WindowTest();

    /// Opens the portal and waits until its rows are there.
    void openPortal();
    void makeWindow();
    GridView *grid() const { return window->workspace()->grid(); }
    Document *document() const { return window->workspace()->session()->document(); }
    /// The grid's column of a property.
    int column(const char *property) const;
    QModelIndex cell(int row, const char *property) const;
    QString textAt(int row, const char *property) const;
    void setCurrent(int row, const char *property);
    /// Types into the current cell and presses Enter.
    void type(const char *text);
    /// Reviews and submits all edits, and waits for the end of the run.
    void submitAll();

    TestPortal portal;
    SystemClock clock;
    std::unique_ptr<Credentials> credentials = memoryCredentials();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Prompts prompts;
    UnsavedAnswer unsavedAnswer = UnsavedAnswer::Cancel;
    int unsavedQuestions = 0;
    bool stopRunAnswer = false;
    int stopRunQuestions = 0;
    std::optional<QByteArray> tokenAnswer;
    int tokenQuestions = 0;
    std::unique_ptr<MainWindow> window;
};

} // namespace lineitems
