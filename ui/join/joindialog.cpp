#include "ui/join/joindialog.h"

#include "ui/join/joincolumns.h"
#include "ui/join/joinleftout.h"
#include "ui/join/joinsentences.h"
#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tablelook.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 80;

} // namespace

JoinDialog::JoinDialog(std::shared_ptr<const CsvTable> table, const QString &source, LineItemModel *lineItems,
                       QWidget *parent)
    : QDialog(parent), m_table(std::move(table)), m_lineItems(lineItems),
      m_summary(headingLabel({}, 1.15, this)), m_details(plainLabel({}, this)),
      m_columns(new JoinColumns(*m_table, lineItems->document()->columns(), this)),
      m_key(new QComboBox(this)), m_changes(new JoinChangesModel(lineItems, this)),
      m_leftOut(new JoinFindingsModel(m_table, lineItems->document(), this))
{
    setWindowTitle(tr("Paste by key"));
    resizeWithinScreen(this, {1120, 640});
    setSizeGripEnabled(true);
    buildLayout(source);
    fillKeys();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &JoinDialog::start);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JoinDialog::finish);
    connect(m_columns, &JoinColumns::targetsChanged, this, &JoinDialog::schedule);
    for (const QComboBox *choice :
         {m_key, m_emptyCells, m_severalRows, m_severalLineItems, m_unclearNumbers, m_unclearDates})
        connect(choice, &QComboBox::currentIndexChanged, this, &JoinDialog::schedule);
    followLineItems();
    showResult();
    start();
    m_key->setFocus();
}

JoinDialog::~JoinDialog()
{
    // The work holds all that it needs, so it may end after this.
    cancel();
}

void JoinDialog::followLineItems()
{
    const Document *document = m_lineItems->document();
    connect(document, &Document::aboutToReset, this, &QDialog::reject);
    connect(document, &Document::rowsAppended, this, &JoinDialog::schedule);
    connect(document, &Document::cellsChanged, this, &JoinDialog::schedule);
}

void JoinDialog::buildLayout(const QString &source)
{
    m_summary->setWordWrap(true);
    m_details->setWordWrap(true);
    auto *where = plainLabel(
        tr("%1 · %Ln row(s). All line items that are loaded are looked at, also those that "
           "the filter hides.",
           nullptr, static_cast<int>(m_table->records.size()) - 1)
            .arg(source),
        this);
    where->setWordWrap(true);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeChoices());
    halves->addWidget(makeResults());
    halves->setSizes({430, 690});
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    QVBoxLayout *part = addScrollingPart(layout, this);
    part->addWidget(m_summary);
    part->addWidget(m_details);
    part->addWidget(where);
    part->addWidget(halves, 1);
    layout->addWidget(makeButtons());
}

QWidget *JoinDialog::makeChoices()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Key:"), m_key);
    layout->addLayout(form);
    layout->addWidget(m_columns, 1);
    layout->addLayout(makeRules());
    m_key->setAccessibleName(tr("Key"));
    m_key->setToolTip(tr("The column by which a row of the table finds its line item"));
    return side;
}

QLayout *JoinDialog::makeRules()
{
    m_emptyCells = makeChoice({tr("Leave the value as it is"), tr("Clear the value")});
    m_severalRows = makeChoice({tr("Leave these rows out"), tr("The last row counts")});
    m_severalLineItems = makeChoice({tr("Change none of them"), tr("Change all of them")});
    m_unclearNumbers = makeChoice(
        {tr("Leave them out"), tr("The point is for decimals"), tr("The comma is for decimals")});
    m_unclearDates = makeChoice(
        {tr("Leave them out"), tr("The day is first"), tr("The month is first"), tr("The year is first")});
    m_emptyCells->setAccessibleName(tr("Empty cell"));
    m_severalRows->setAccessibleName(tr("Key in several rows with different values"));
    m_severalLineItems->setAccessibleName(tr("Key of several line items"));
    m_unclearNumbers->setAccessibleName(
        tr("Numbers like 1.234 and 1,234, where nothing tells how they are meant"));
    m_unclearNumbers->setToolTip(m_unclearNumbers->accessibleName());
    m_unclearDates->setAccessibleName(tr("Dates like 01/02/2026, where nothing tells how they are meant"));
    m_unclearDates->setToolTip(m_unclearDates->accessibleName());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Empty cell:"), m_emptyCells);
    form->addRow(tr("Key in several &rows:"), m_severalRows);
    form->addRow(tr("Key of several &line items:"), m_severalLineItems);
    form->addRow(tr("Unclear &numbers:"), m_unclearNumbers);
    form->addRow(tr("Unclear &dates:"), m_unclearDates);
    return form;
}

QComboBox *JoinDialog::makeChoice(const QStringList &choices)
{
    auto *choice = new QComboBox(this);
    choice->addItems(choices);
    return choice;
}

QWidget *JoinDialog::makeResults()
{
    m_results = new QTabWidget(this);
    m_results->setAccessibleName(tr("What would happen"));
    m_results->addTab(makeChangesTable(), QString());
    m_leftOutPage = new JoinLeftOut(m_leftOut, this);
    m_results->addTab(m_leftOutPage, QString());
    return m_results;
}

QTableView *JoinDialog::makeChangesTable()
{
    auto *table = new QTableView(this);
    table->setAccessibleName(tr("Cells that change"));
    table->setModel(m_changes);
    setUpListTable(table);
    table->setTabKeyNavigation(false);
    const int widths[JoinChangesModel::ColumnCount] = {170, 105, 120, 120, 120};
    for (int column = 0; column < JoinChangesModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

QWidget *JoinDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("C&hange"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void JoinDialog::fillKeys()
{
    m_key->addItem(tr("(choose the key column)"), noColumn);
    const QStringList headings = headingsOf(*m_table);
    for (int column = 0; column < static_cast<int>(headings.size()); ++column)
        m_key->addItem(headings[column], column);
    const int guess = guessKey(m_columns->targets(), m_lineItems->document()->columns());
    m_key->setCurrentIndex(m_key->findData(guess));
}

JoinRules JoinDialog::rules() const
{
    JoinRules rules;
    rules.targets = m_columns->targets();
    rules.key = m_key->currentData().toInt();
    rules.emptyClears = m_emptyCells->currentIndex() == 1;
    rules.lastCounts = m_severalRows->currentIndex() == 1;
    rules.changeAll = m_severalLineItems->currentIndex() == 1;
    if (m_unclearNumbers->currentIndex() > 0)
        rules.unclearNumbers = m_unclearNumbers->currentIndex() == 1 ? NumberConvention::Point
                                                                     : NumberConvention::Comma;
    if (m_unclearDates->currentIndex() > 0)
        rules.unclearDates = dateOrders[static_cast<std::size_t>(m_unclearDates->currentIndex() - 1)];
    return rules;
}

void JoinDialog::schedule()
{
    m_apply->setEnabled(false);
    m_columns->setKey(m_key->currentData().toInt());
    m_pause.start();
}

void JoinDialog::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled = nullptr;
}

void JoinDialog::start()
{
    cancel();
    m_apply->setEnabled(false);
    m_columns->setKey(m_key->currentData().toInt());
    m_summary->setText(tr("Comparing the table with the line items…"));
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_watcher.setFuture(
        QtConcurrent::run([table = m_table, chosen = rules(), lineItems = m_lineItems->document()->snapshot(),
                           format = m_lineItems->valueFormat(), cancelled = m_cancelled]() -> Join {
            return std::make_shared<const KeyJoin>(
                joinByKey(*table, chosen, lineItems, format, [&] { return cancelled->load(); }));
        }));
}

void JoinDialog::finish()
{
    m_cancelled = nullptr;
    m_join = m_watcher.result();
    // What was chosen meanwhile is joined next.
    if (!m_pause.isActive())
        showResult();
}

void JoinDialog::showResult()
{
    m_changes->setJoin(m_join);
    m_leftOut->setJoin(m_join, rules());
    m_leftOutPage->showKinds();
    const int cells = static_cast<int>(m_join->inputs.size());
    const JoinRules chosen = rules();
    const bool hasKey = chosen.key >= 0 && chosen.targets[static_cast<std::size_t>(chosen.key)] >= 0;
    m_summary->setText(!hasKey ? tr("Choose the key column, and the property that it stands for.")
                               : tr("%Ln cell(s) will change", nullptr, cells) + u" · "_s
                               + tr("%Ln line item(s)", nullptr, m_join->changedRows));
    m_details->setText(detailsText());
    m_details->setVisible(hasKey);
    m_results->setTabText(0, tr("Changes (%L1)").arg(cells));
    m_results->setTabText(1, tr("Left out (%L1)").arg(m_join->findings.size()));
    m_apply->setText(cells > 0 ? tr("C&hange %Ln cell(s)", nullptr, cells) : tr("C&hange"));
    m_apply->setEnabled(cells > 0);
}

QString JoinDialog::detailsText() const
{
    QStringList parts{tr("%L1 of %Ln row(s) taken", nullptr, m_join->records).arg(m_join->matched)};
    for (const JoinProblem problem : joinProblems) {
        if (const int count = m_leftOut->count(problem))
            parts << joinProblemCount(problem, count);
    }
    if (m_join->sameCells > 0)
        parts << tr("%Ln cell(s) hold the value already", nullptr, m_join->sameCells);
    parts << joinColumnNotes(*m_join, *m_table);
    return parts.join(u" · "_s);
}

QString JoinDialog::summary() const
{
    return m_summary->text() + u'\n' + m_details->text();
}

void JoinDialog::apply()
{
    // Cells that are still on their way into the table change what there is to join with.
    m_lineItems->document()->finishWork();
    if (!isCurrent())
        return;
    if (m_isFrozen()) {
        m_summary->setText(tr("The line items are being read again. Wait until they are here."));
        return;
    }
    Document *document = m_lineItems->document();
    document->disconnect(this);
    // Many cells take their time; the dialog is out of the way meanwhile, and tells when they stand.
    hide();
    document->setManyCells(m_join->inputs, tr("Paste by key"), [self = QPointer(this)](int cells) {
        if (self)
            self->tellApplied(cells);
    });
}

void JoinDialog::tellApplied(int changedCells)
{
    QStringList parts{tr("%Ln cell(s) changed", nullptr, changedCells)};
    for (const JoinProblem problem : joinProblems) {
        if (const int count = m_leftOut->count(problem))
            parts << joinProblemCount(problem, count);
    }
    accept();
    Q_EMIT applied(parts.join(u" · "_s));
}

} // namespace lineitems
