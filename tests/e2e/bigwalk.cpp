#include "tests/e2e/bigwalk.h"

#include "tests/e2e/expectations.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/hands.h"
#include "tests/e2e/portalcopy.h"
#include "tests/e2e/stage.h"
#include "ui/look/chip.h"
#include "ui/filter/filterbar.h"
#include "ui/review/reviewdialog.h"
#include "ui/look/theme.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLocale>
#include <QSet>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

constexpr int allRows = 10'000;
constexpr int changedRows = 5'000;
constexpr int negativeRow = 4'321; // somewhere in the middle of a batch
const QString price = u"price"_s;

/// No sample price ends in 37, so every one of them is a change.
QString newPrice(int row)
{
    return row == negativeRow ? u"-1"_s : QString::number(row + 1) + u".37"_s;
}

/// The rows that the sandbox refuses, and the one with a price that nobody may ask.
QSet<QByteArray> badRows(const Document &document)
{
    const int name = document.columns().indexOf(u"name"_s);
    const int deal = document.columns().indexOf(u"deal_name"_s);
    QSet<QByteArray> bad{document.idOf(negativeRow)};
    for (int row = 0; row < changedRows; ++row) {
        if (document.value(row, name).contains("archived by a colleague")
            || document.value(row, deal).contains("(signed)"))
            bad.insert(document.idOf(row));
    }
    return bad;
}

void pastePrices(Stage &stage, const GridHands &grid)
{
    QString lines;
    for (int row = 0; row < changedRows; ++row)
        lines += newPrice(row) + u'\n';
    QApplication::clipboard()->setText(lines);
    grid.clickOn(0, price);
    press(Qt::Key_V, Qt::ControlModifier);
    const Edits &edits = stage.document().edits();
    // Much is worked on beside the window.
    waitFor([&] { return edits.rowCount() == changedRows && edits.cellCount() == changedRows; },
            u"one paste changes %1 cells"_s.arg(changedRows));
    require(stage.document().undoStack()->count() == 1, u"the paste is one undo step"_s);
}

void submitAll(Stage &stage)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    say(u"Review: %1."_s.arg(stage.reviewDialog()->summary()));
    QElapsedTimer timer;
    timer.start();
    stage.submitByKey();
    say(u"Submitted in %1 s: %2"_s.arg(double(timer.elapsed()) / 1000, 0, 'f', 1).arg(stage.runText()));
}

void checkOutcomes(const Document &document, const QSet<QByteArray> &bad)
{
    for (int row = 0; row < document.rowCount(); ++row) {
        const QByteArray id = document.idOf(row);
        const RowStatus expected = bad.contains(id) ? RowStatus::Failed
            : row < changedRows                     ? RowStatus::Saved
                                                    : RowStatus::Unchanged;
        require(document.statusOf(row) == expected,
                u"row %1 has the status %2, and it is %3"_s.arg(row)
                    .arg(int(expected))
                    .arg(int(document.statusOf(row))));
    }
}

/// What can be seen: the chip leads to them, and the pixels of all of them are red.
void checkRed(Stage &stage, const GridHands &grid, const QSet<QByteArray> &bad)
{
    Chip *chip = stage.window().workspace()->filterBar()->chip(RowFilter::Failed);
    click(chip, chip->rect().center());
    waitFor([&] { return grid.rowCount() == bad.size(); }, u"the chip Failed shows the failed rows"_s);
    QCoreApplication::processEvents();
    const QImage seen = stage.grid()->viewport()->grab().toImage();
    for (int row = 0; row < grid.rowCount(); ++row) {
        require(bad.contains(grid.recordId(row)), u"only bad rows failed"_s);
        requireEqual(grid.status(row), u"Failed"_s, u"the status of a failed row"_s);
        const QRect name = stage.grid()->visualRect(grid.cell(row, u"name"_s));
        require(seen.pixelColor(name.topLeft() + QPoint(2, 2))
                    == themeFor(stage.window().palette()).failedRowBase,
                u"failed rows are red"_s);
    }
}

void checkPortal(Stage &stage, const QSet<QByteArray> &bad)
{
    PortalCopy portal(stage.session()->connection());
    portal.requireHeldBy(stage.document());
    for (int row = 0; row < changedRows; ++row) {
        const QByteArray id = stage.document().idOf(row);
        const bool isNew = QString::fromUtf8(portal.value(id, price)) == newPrice(row);
        require(isNew != bad.contains(id),
                u"the portal holds the new price of record %1"_s.arg(QString::fromUtf8(id)));
    }
}

} // namespace

void walkTenThousandRows(const Camera &camera)
{
    Stage stage(allRows);
    const GridHands grid(&stage.window());
    QElapsedTimer timer;
    timer.start();
    stage.openSandbox();
    const Document &document = stage.document();
    require(document.rowCount() == allRows, u"the large portal has 10,000 line items"_s);
    say(u"Loaded %1 line items in %2 s."_s.arg(QLocale().toString(document.rowCount()))
            .arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
    const QSet<QByteArray> bad = badRows(document);
    require(bad.size() == 7, u"seven of the rows cannot be saved"_s);
    pastePrices(stage, grid);
    say(u"Pasted 5,000 prices at once, 7 of them into rows that cannot be saved."_s);
    submitAll(stage);
    checkOutcomes(document, bad);
    checkRed(stage, grid, bad);
    camera.take(u"08-ten-thousand"_s);
    checkPortal(stage, bad);
    say(u"Exactly those 7 are red and failed; the 4,993 others are saved, and the portal holds them."_s);
}

} // namespace lineitems::e2e
