#include "ui/history/historydialog.h"

#include "models/session/historyexport.h"
#include "ui/look/dialogsize.h"
#include "ui/look/elidedlabel.h"
#include "ui/history/historyrowsmodel.h"
#include "ui/history/historyrunsmodel.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sortablelist.h"
#include "ui/look/statuspresentation.h"
#include "ui/history/storagesentences.h"
#include "ui/look/tablelook.h"
#include "ui/look/whentext.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace lineitems {

namespace {

constexpr int typingPauseMs = 200;
/// The place in the outcome filter of rows that have none; the outcomes have their own numbers.
constexpr int anyOutcome = -1;
constexpr int noOutcome = -2;

QTableView *makeTable(QAbstractItemModel *model, std::initializer_list<int> widths, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setModel(model);
    setUpListTable(table);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    int column = 0;
    for (const int width : widths) {
        // Titles are longer in some languages.
        const int title = table->horizontalHeader()->sectionSizeHint(column);
        table->setColumnWidth(column++, qMax(width, title));
    }
    makeSortable(table);
    return table;
}

QComboBox *makeOutcomes(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(HistoryDialog::tr("Outcome"));
    box->addItem(HistoryDialog::tr("All outcomes"), anyOutcome);
    for (const Outcome outcome :
         {Outcome::Saved, Outcome::Failed, Outcome::Conflict, Outcome::Unknown, Outcome::NotSent})
        box->addItem(outcomeLook(outcome).text, static_cast<int>(outcome));
    box->addItem(HistoryDialog::tr("No outcome"), noOutcome);
    return box;
}

} // namespace

HistoryDialog::HistoryDialog(Journal *journal, OpenConnection connection, QWidget *parent)
    : QDialog(parent), m_journal(journal), m_open(std::move(connection.identity)),
      m_lineItems(connection.lineItems), m_runs(new HistoryRunsModel(journal, this)),
      m_sortedRuns(new QSortFilterProxyModel(this)), m_rows(new HistoryRowsModel(journal, this)),
      m_outcome(makeOutcomes(this)), m_rowsTitle(headingLabel({}, 1.0, this)), m_status(new ElidedLabel(this))
{
    setWindowTitle(tr("History"));
    setSizeGripEnabled(true);
    resizeWithinScreen(this, {1180, 680});
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeRuns());
    parts->addWidget(makeRows());
    parts->setStretchFactor(0, 2);
    parts->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(parts, 1);
    layout->addLayout(makeButtons());
    connectModels();
    m_runs->showRuns({});
    m_runsTable->setFocus();
}

QLineEdit *HistoryDialog::makeFilter(const QString &hint, const std::function<void()> &apply)
{
    auto *field = new QLineEdit(this);
    field->setPlaceholderText(hint);
    field->setAccessibleName(hint);
    field->setClearButtonEnabled(true);
    auto *pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMs);
    connect(field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, apply);
    return field;
}

QWidget *HistoryDialog::makeRuns()
{
    m_runsFilter = makeFilter(tr("Find runs by user, connection, portal or record ID"),
                              [this] { m_runs->showRuns(m_runsFilter->text()); });
    m_sortedRuns->setSourceModel(m_runs);
    m_sortedRuns->setSortRole(HistoryRunsModel::SortRole);
    m_sortedRuns->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sortedRuns->setSortLocaleAware(true);
    m_runsTable = makeTable(m_sortedRuns, {130, 90, 200, 60, 60, 60, 60, 60, 60, 205}, this);
    m_runsTable->setAccessibleName(tr("Runs, the newest first"));
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 6);
    layout->addWidget(m_runsFilter);
    layout->addWidget(m_runsTable, 1);
    return part;
}

QWidget *HistoryDialog::makeRows()
{
    m_rowsFilter = makeFilter(tr("Find rows by record ID, value or message"), [this] { showRows(); });
    m_rowsTable = makeTable(m_rows, {120, 170, 130, 150, 150, 130, 90}, this);
    m_rowsTable->setAccessibleName(tr("Cells of the chosen run"));
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_rowsFilter, 1);
    filters->addWidget(m_outcome);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_rowsTitle);
    layout->addLayout(filters);
    layout->addWidget(m_rowsTable, 1);
    return part;
}

QLayout *HistoryDialog::makeButtons()
{
    m_export = new QPushButton(tr("&Export as CSV…"), this);
    m_undo = new QPushButton(tr("&Undo run…"), this);
    auto *close = new QPushButton(tr("&Close"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_export);
    row->addWidget(m_undo);
    row->addWidget(m_status, 1);
    row->addWidget(close);
    // Enter in a filter must not do anything to the chosen run.
    for (QPushButton *button : {m_export, m_undo, close})
        button->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &HistoryDialog::askForFile);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const HistoryRun *run = chosen())
            Q_EMIT undoChosen(HistoryRun(*run));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void HistoryDialog::connectModels()
{
    connect(m_runsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::showChosen);
    // A reset takes the current run away without a word.
    connect(m_sortedRuns, &QAbstractItemModel::modelReset, this, &HistoryDialog::showChosen);
    // What was not read yet would be missing from the order.
    connect(m_runsTable->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_runs,
            &HistoryRunsModel::readAll);
    connect(m_runs, &HistoryRunsModel::pageRead, this, [this] {
        if (m_runs->rowCount() == 0)
            m_rowsTitle->setText(m_runsFilter->text().isEmpty() ? tr("No runs yet") : tr("No runs found"));
        else if (!m_runsTable->currentIndex().isValid())
            m_runsTable->setCurrentIndex(m_sortedRuns->index(0, 0));
    });
    connect(m_rows, &HistoryRowsModel::pageRead, this, [this] {
        m_rowsTitle->setText(tr("Run of %1: %Ln row(s)", nullptr, m_rows->total())
                                 .arg(shortWhenText(chosen()->run.startedAtMs)));
    });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &HistoryDialog::showRows);
    const auto tell = [this](const StorageError &error) { showStatus(historyFailedText(error)); };
    connect(m_runs, &HistoryRunsModel::failed, this, tell);
    connect(m_rows, &HistoryRowsModel::failed, this, tell);
}

const HistoryRun *HistoryDialog::chosen() const
{
    const QModelIndex current = m_sortedRuns->mapToSource(m_runsTable->currentIndex());
    return current.isValid() ? &m_runs->run(current.row()) : nullptr;
}

void HistoryDialog::showChosen()
{
    m_rowsTitle->clear();
    showRows();
    updateButtons();
}

void HistoryDialog::showRows()
{
    RunRowFilter filter;
    if (const HistoryRun *run = chosen())
        filter.run = run->run.id;
    filter.text = m_rowsFilter->text();
    const int outcome = m_outcome->currentData().toInt();
    filter.unsettledOnly = outcome == noOutcome;
    if (outcome >= 0)
        filter.outcome = static_cast<Outcome>(outcome);
    const bool isNamed = chosen() && isOfOpenConnection(*chosen());
    m_rowsTable->setColumnHidden(HistoryRowsModel::NameColumn, !isNamed);
    m_rows->showRows(filter, isNamed ? words() : HistoryWords());
}

HistoryWords HistoryDialog::words() const
{
    if (!m_lineItems)
        return {};
    // Edits and outcomes say nothing here, and whoever has a copy of them makes the next edit dearer.
    const Document *document = m_lineItems->document();
    const TableSnapshot table = document->snapshot();
    return {{table.columns, table.baseline, {}, {}}, m_lineItems->valueFormat()};
}

bool HistoryDialog::isOfOpenConnection(const HistoryRun &run) const
{
    return !m_open.connectionKey.isEmpty() && run.run.connection.connectionKey == m_open.connectionKey
        && !isOfAnotherPortal(run.run.connection, m_open);
}

void HistoryDialog::updateButtons()
{
    const HistoryRun *run = chosen();
    m_export->setEnabled(run && !m_isBusy);
    const bool isHere = run && isOfOpenConnection(*run);
    m_undo->setEnabled(isHere && run->counts.saved > 0 && !m_isBusy);
    m_undo->setToolTip(
        !run || isHere ? QString()
                       : tr("Open the connection of this run, and wait until its line items are loaded."));
}

void HistoryDialog::askForFile()
{
    const QString name = tr("run %1.csv")
                             .arg(QDateTime::fromMSecsSinceEpoch(chosen()->run.startedAtMs)
                                      .toString(QStringLiteral("yyyy-MM-dd HHmm")));
    auto *dialog = new QFileDialog(this, tr("Export the run as CSV"), QDir::home().filePath(name),
                                   tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    // This run, whatever the list shows by then.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, run = chosen()->run.id](const QString &path) { exportRun(run, path); });
    dialog->open();
}

void HistoryDialog::exportRun(const QUuid &run, const QString &path)
{
    m_isBusy = true;
    updateButtons();
    showStatus(tr("Writing %1…").arg(QDir::toNativeSeparators(path)));
    auto *job = new HistoryExport(m_journal, run, path, this);
    connect(job, &HistoryExport::finished, this, [this, job, path](const HistoryExportEnd &end) {
        job->deleteLater();
        tellExported(end, path);
    });
    job->start();
}

void HistoryDialog::tellExported(const HistoryExportEnd &end, const QString &path)
{
    m_isBusy = false;
    updateButtons();
    const QString file = QDir::toNativeSeparators(path);
    if (end.storageError)
        showStatus(historyFailedText(end.storageError));
    else if (!end.fileError.isEmpty())
        showStatus(tr("%1 could not be written (%2). Choose another folder, or make room on the disk.")
                       .arg(file, end.fileError));
    else
        showStatus(tr("%Ln row(s) written to %1", nullptr, end.rows).arg(file));
}

void HistoryDialog::setUndoing(bool undoing)
{
    m_isBusy = undoing;
    m_runsTable->setEnabled(!undoing);
    updateButtons();
    if (undoing)
        showStatus(tr("Bringing back the old values…"));
}

void HistoryDialog::showStatus(const QString &text)
{
    m_status->setText(text);
}

QString HistoryDialog::status() const
{
    return m_status->text();
}

} // namespace lineitems
