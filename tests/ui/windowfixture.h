// A main window on a portal in memory, with settings in a temporary file and questions that answer
// themselves.
#pragma once

#include "models/storage/credentials.h"
#include "models/hubspot/clock.h"
#include "models/storage/journal.h"
#include "models/table/lineitemmodel.h"
#include "tests/ui/testportal.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <memory>

class QAction;
class QDialog;

namespace lineitems {

/// The grid is still working on cells, until this goes.
class BusyCells
{
    Q_DISABLE_COPY_MOVE(BusyCells)

public:
    explicit BusyCells(const GridView *grid);
    ~BusyCells() { *m_goOn = true; }

private:
    std::shared_ptr<std::atomic_bool> m_goOn = std::make_shared<std::atomic_bool>(false);
};

class WindowTest : public testing::Test
{
protected:
    WindowTest();

    /// Opens the portal and waits until its rows are there.
    void openPortal();
    void makeWindow();
    /// From the next makeWindow() on edits and runs are kept, in a folder of the test's own.
    void useJournal() { journal = std::make_unique<Journal>(journalDirectory()); }
    QString journalDirectory() const { return folder.filePath(QStringLiteral("journal")); }
    /// Leaves a desk with these edits behind, as a window on that connection does that crashes.
    QUuid abandon(std::vector<JournalEdit> edits, const QString &connectionKey = QStringLiteral("sandbox"));
    /// Ends the program, in whatever way `window` was left.
    void endProgram();
    /// Loads that many rows, whose prices count from 0.
    void loadRows(int count);
    /// One value for that property of all rows, still on its way into the table if there are many.
    void startFilling(const char *property, const QByteArray &wire);
    GridView *grid() const { return window->workspace()->grid(); }
    Document *document() const { return window->workspace()->session()->document(); }
    /// The grid's column of a property.
    int column(const char *property) const;
    QModelIndex cell(int row, const char *property) const;
    QString textAt(int row, const char *property) const;
    RowView *rows() const { return window->workspace()->gridModel()->rows(); }
    /// Waits until the grid shows that many rows and no filter or sort is under way.
    bool shows(int count) const;
    /// Of the rows that are shown, in their order.
    QStringList names() const;
    void setCurrent(int row, const char *property);
    /// Types into the current cell and presses Enter.
    void type(const char *text);
    /// Reviews and submits all edits, and waits for the end of the run.
    void submitAll();
    /// Opens what the action opens, lets it be looked at, and closes it.
    void lookAtDialog(QAction *action, const std::function<void(QDialog *)> &look);

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
    bool confirmAnswer = false;
    std::vector<Question> confirmQuestions;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<MainWindow> window;
};

} // namespace lineitems
