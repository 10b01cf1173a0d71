#include "ui/join/joinopener.h"

#include "models/files/clipboardtable.h"
#include "models/table/lineitemmodel.h"
#include "ui/grid/gridview.h"

#include "ui/join/joindialog.h"
#include "ui/join/joinsentences.h"
#include "ui/paste/cellclipboard.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// What a spreadsheet puts on the clipboard; a single column is a text that somebody copied, as in a file.
CsvTable tableOf(const CopiedText &copied)
{
    const ClipboardTable copiedTable = readClipboardTable(copied.text, copied.html);
    if (copiedTable.width() < 2)
        return readTable(copied.text.toUtf8());
    CsvTable table;
    for (qsizetype row = 0; row < copiedTable.cells.size(); ++row) {
        CsvRecord record;
        record.line = static_cast<int>(row) + 1;
        const QStringList &cells = copiedTable.cells.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            record.cells.push_back(cells.at(column).toUtf8());
            record.held.push_back(copiedTable.heldNumber(row, column));
        }
        table.records.push_back(std::move(record));
    }
    return table;
}

/// The table among what is dragged; empty if it is anything else, or more than one file.
QString droppedTable(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "txt"_L1 ? path : QString();
}

} // namespace

JoinOpener::JoinOpener(GridView *grid, LineItemModel *lineItems, QWidget *parent)
    : QObject(parent), m_parent(parent), m_grid(grid), m_lineItems(lineItems)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JoinOpener::open);
    grid->viewport()->setAcceptDrops(true);
    grid->viewport()->installEventFilter(this);
}

bool JoinOpener::canOpen()
{
    m_grid->commitEditor();
    if (!m_grid->isReady())
        return false; // it says so itself
    m_lineItems->document()->finishWork();
    if (m_grid->isFrozen())
        Q_EMIT reported(tr("The line items are being read again. Wait until they are here."));
    else if (m_lineItems->rowCount() == 0)
        Q_EMIT reported(tr("There are no line items yet that a table could change."));
    else if (m_watcher.isRunning())
        Q_EMIT reported(tr("The table before is still being read."));
    else
        return true;
    return false;
}

void JoinOpener::pasteByKey()
{
    const CopiedText copied = copiedText();
    if (!canOpen())
        return;
    if (copied.isEmpty())
        Q_EMIT reported(tr("There is no text on the clipboard."));
    else
        read(tr("Clipboard"), [copied] { return TableFile{tableOf(copied), {}, false}; });
}

void JoinOpener::changeFromTable()
{
    if (!canOpen())
        return;
    auto *dialog = new QFileDialog(m_parent, tr("Change from table"), {},
                                   tr("Tables (*.csv *.tsv *.txt)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JoinOpener::openFile);
    dialog->open();
}

void JoinOpener::openFile(const QString &path)
{
    if (canOpen())
        read(QFileInfo(path).fileName(), [path] { return readTableFile(path); });
}

void JoinOpener::read(const QString &source, const std::function<TableFile()> &reader)
{
    m_source = source;
    Q_EMIT reported(tr("Reading the table…"));
    m_watcher.setFuture(QtConcurrent::run([reader] {
        TableFile file = reader();
        file.table = withoutEmptyColumns(std::move(file.table));
        return std::make_shared<const TableFile>(std::move(file));
    }));
}

void JoinOpener::open()
{
    const std::shared_ptr<const TableFile> file = m_watcher.result();
    Q_EMIT reported({});
    const QString problem = tableProblem(*file);
    if (!problem.isEmpty()) {
        Q_EMIT refused(tr("“%1” changes nothing. %2").arg(m_source, problem));
        return;
    }
    // The rows may have gone while the table was read, or be about to go.
    if (!canOpen())
        return;
    const std::shared_ptr<const CsvTable> table(file, &file->table);
    auto *dialog = new JoinDialog(table, m_source, m_lineItems, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->refuseWhile([grid = m_grid] { return grid->isFrozen(); });
    connect(dialog, &JoinDialog::applied, this, &JoinOpener::reported);
    dialog->open();
}

bool JoinOpener::eventFilter(QObject *viewport, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(viewport, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = droppedTable(drop->mimeData());
    if (path.isEmpty())
        return QObject::eventFilter(viewport, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        openFile(path);
    return true;
}

} // namespace lineitems
