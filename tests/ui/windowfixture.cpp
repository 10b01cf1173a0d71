#include "tests/ui/windowfixture.h"

#include "models/session/guardrailsettings.h"
#include "ui/grid/celljobrunner.h"
#include "ui/review/reviewdialog.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QThread>

namespace lineitems {

BusyCells::BusyCells(const GridView *grid)
{
    grid->jobs()->run({CellJobRunner::mostAtOnce + 1,
                       [goOn = m_goOn](const Cancelled &) {
                           while (!*goOn)
                               QThread::yieldCurrentThread();
                           return CellResult();
                       }},
                      [](CellResult &) {});
}

WindowTest::WindowTest()
{
    prompts.unsaved = [this](QWidget *, int) {
        ++unsavedQuestions;
        return unsavedAnswer;
    };
    prompts.stopRun = [this](QWidget *) {
        ++stopRunQuestions;
        return stopRunAnswer;
    };
    prompts.token = [this](QWidget *, const QString &, const QString &) {
        ++tokenQuestions;
        return tokenAnswer;
    };
    prompts.confirm = [this](QWidget *, const Question &question) {
        confirmQuestions.push_back(question);
        return confirmAnswer;
    };
}

QUuid WindowTest::abandon(std::vector<JournalEdit> edits, const QString &connectionKey)
{
    Journal crashed(journalDirectory());
    const QUuid desk = crashed.openDesk({connectionKey, QStringLiteral("Sample portal"), {}, {}});
    crashed.writeEdits(desk, std::move(edits));
    return desk;
}

void WindowTest::endProgram()
{
    window.reset();
    journal.reset();
}

void WindowTest::makeWindow()
{
    AppServices services{&portal.transport, &clock, credentials.get(), &settings, journal.get(), {}};
    services.startSandbox = [](QString *) {
        Connection connection;
        connection.name = QStringLiteral("Sample portal");
        connection.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
        connection.token = QByteArrayLiteral("secret-token");
        connection.requestsPerTenSeconds = 0;
        connection.isSandbox = true;
        return std::optional(connection);
    };
    // What trips one has to be confirmed first: only the tests of that want to.
    if (!settings.contains(QStringLiteral("guardRails/sandbox/negative")))
        storeGuardRails(settings, QStringLiteral("sandbox"), noGuardRails());
    window = std::make_unique<MainWindow>(services, prompts);
    window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

void WindowTest::openPortal()
{
    makeWindow();
    window->openSandbox();
    const Session *session = window->workspace()->session();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }));
    ASSERT_EQ(grid()->model()->rowCount(), portal.rows.size());
}

void WindowTest::loadRows(int count)
{
    portal.rows.clear();
    for (int row = 0; row < count; ++row)
        portal.rows.insert(QString::number(100'000 + row), {{QStringLiteral("price"), QString::number(row)}});
    const Session *session = window->workspace()->session();
    window->workspace()->session()->reload();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return grid()->model()->rowCount() == count && session->state() == Session::State::Ready; }));
}

void WindowTest::startFilling(const char *property, const QByteArray &wire)
{
    const int position = document()->columns().indexOf(QString::fromLatin1(property));
    std::vector<CellInput> cells;
    for (int row = 0; row < document()->rowCount(); ++row)
        cells.push_back({row, position, {wire, CellProblem::None}});
    document()->setManyCells(std::move(cells), QStringLiteral("Paste"), [](int) {});
    ASSERT_TRUE(document()->isWorking());
}

bool WindowTest::shows(int count) const
{
    return QTest::qWaitFor([&] { return !rows()->isBusy() && grid()->model()->rowCount() == count; }, 3000);
}

QStringList WindowTest::names() const
{
    QStringList texts;
    for (int row = 0; row < grid()->model()->rowCount(); ++row)
        texts << textAt(row, "name");
    return texts;
}

int WindowTest::column(const char *property) const
{
    return window->workspace()->lineItems()->columnOf(QString::fromLatin1(property));
}

QModelIndex WindowTest::cell(int row, const char *property) const
{
    return grid()->model()->index(row, column(property));
}

QString WindowTest::textAt(int row, const char *property) const
{
    return cell(row, property).data().toString();
}

void WindowTest::setCurrent(int row, const char *property)
{
    grid()->selectionModel()->setCurrentIndex(cell(row, property), QItemSelectionModel::ClearAndSelect);
    grid()->setFocus();
}

void WindowTest::type(const char *text)
{
    // Each key goes where the focus is, as a person's would: the first one opens the editor.
    for (const char *at = text; *at; ++at)
        QTest::keyClick(QApplication::focusWidget(), *at);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
}

void WindowTest::submitAll()
{
    window->workspace()->review();
    auto *dialog = window->findChild<ReviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->submitButton()->click();
    const Session *session = window->workspace()->session();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->state() == Session::State::Ready; }));
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QApplication::processEvents();
}

void WindowTest::lookAtDialog(QAction *action, const std::function<void(QDialog *)> &look)
{
    action->trigger();
    QApplication::processEvents();
    bool found = false;
    const auto dialogs = window->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        found = true;
        look(dialog);
        dialog->reject();
    }
    EXPECT_TRUE(found) << action->text().toStdString();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
}

} // namespace lineitems
