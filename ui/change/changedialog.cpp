#include "ui/change/changedialog.h"

#include "ui/change/changepreviewmodel.h"
#include "ui/change/changetotalsmodel.h"
#include "ui/change/changewords.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 60;
constexpr int patienceMs = 200;

const QString operationKey = u"changeSelection/operation"_s;
const QString tiesKey = u"changeSelection/ties"_s;
const QString digitsKey = u"changeSelection/digits"_s;

ChangeScope scopeOf(const Document &document, const ValueFormat &format, const std::vector<CellPlace> &cells)
{
    ChangeScope scope{document.columns(), {}, format};
    std::vector<bool> seen(static_cast<std::size_t>(document.columnCount()));
    for (const CellPlace &cell : cells) {
        const auto column = static_cast<std::size_t>(cell.column);
        if (!seen[column] && !document.columns().at(cell.column).isReadOnly())
            scope.targets.push_back(document.columns().at(cell.column));
        seen[column] = true;
    }
    return scope;
}

} // namespace

ChangeDialog::ChangeDialog(Document *document, const ValueFormat &format, std::vector<CellPlace> cells,
                           QSettings *settings, QWidget *parent)
    : QDialog(parent), m_document(document), m_format(format),
      m_cells(std::make_shared<const std::vector<CellPlace>>(std::move(cells))), m_settings(settings),
      m_job([this](CellChanges changes) { showChanges(std::move(changes)); }),
      m_operations(new QListWidget(this)), m_pages(new QStackedWidget(this)), m_ties(new QComboBox(this)),
      m_digits(new QComboBox(this)), m_message(new QLabel(this)), m_lines(new ChangePreviewModel(this)),
      m_sums(new ChangeTotalsModel(this))
{
    setWindowTitle(tr("Change selection"));
    setSizeGripEnabled(true);
    makePages();
    buildLayout();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_pause, &QTimer::timeout, this, &ChangeDialog::work);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { showMessage(tr("Working out what changes…"), Tone::Muted); });
    // What the preview shows must be what goes in: a row that is saved meanwhile may hold something else now.
    connect(m_document, &Document::cellsChanged, this, &ChangeDialog::schedule);
    connect(m_document, &Document::aboutToReset, this, &QDialog::reject);
    restore();
    connect(m_operations, &QListWidget::currentRowChanged, this, &ChangeDialog::pageChosen);
    connect(m_operations, &QListWidget::itemClicked, this, [this] { page()->focusFirst(); });
    pageChosen();
}

ChangeDialog::~ChangeDialog() = default;

void ChangeDialog::makePages()
{
    for (ChangePage *page : makeChangePages(scopeOf(*m_document, m_format, *m_cells), this)) {
        m_pages->addWidget(page);
        m_operations->addItem(page->title());
        page->restore(m_settings);
        connect(page, &ChangePage::edited, this, &ChangeDialog::schedule);
    }
    m_operations->setAccessibleName(tr("Operations"));
}

void ChangeDialog::restore()
{
    chooseStored(m_ties, m_settings->value(tiesKey));
    chooseStored(m_digits, m_settings->value(digitsKey));
    m_operations->setCurrentRow(0);
    showPage(m_settings->value(operationKey).toString());
}

void ChangeDialog::store() const
{
    m_settings->setValue(operationKey, page()->key());
    m_settings->setValue(tiesKey, m_ties->currentData());
    m_settings->setValue(digitsKey, m_digits->currentData());
    page()->store(m_settings);
}

ChangePage *ChangeDialog::page() const
{
    return static_cast<ChangePage *>(m_pages->currentWidget());
}

void ChangeDialog::showPage(QStringView key)
{
    for (int index = 0; index < m_pages->count(); ++index) {
        if (static_cast<ChangePage *>(m_pages->widget(index))->key() == key)
            m_operations->setCurrentRow(index);
    }
}

void ChangeDialog::pageChosen()
{
    m_pages->setCurrentIndex(m_operations->currentRow());
    m_rounding->setVisible(page()->rounds());
    if (!m_operations->hasFocus())
        page()->focusFirst();
    schedule();
}

NumberRule ChangeDialog::numberRule() const
{
    return {static_cast<Rounding>(m_ties->currentData().toInt()), m_digits->currentData().toBool()};
}

void ChangeDialog::schedule()
{
    m_acceptsWhenDone = false; // what was agreed to is not what comes now
    m_isWorking = true;
    // Enter right behind the last key waits for the result; the button must not be grey then.
    m_apply->setEnabled(true);
    m_pause.start();
}

void ChangeDialog::work()
{
    m_job.cancel();
    ChangeWish wish = page()->wish();
    m_name = wish.name;
    m_table = m_document->snapshot();
    if (!wish.operation) {
        showChanges({});
        showMessage(wish.problem, wish.tone);
        return;
    }
    wish.operation->numbers = numberRule();
    m_patience.start();
    m_job.run([table = m_table, format = m_format, cells = m_cells,
               operation = *wish.operation](const CancelCheck &cancelled) {
        return changeCells(table, format, *cells, operation, cancelled);
    });
}

void ChangeDialog::showChanges(CellChanges changes)
{
    m_patience.stop();
    m_isWorking = m_pause.isActive();
    m_changes = std::move(changes);
    m_sums->setTotals(m_changes.totals, m_table.columns);
    // Texts have no sums: the preview may have their room.
    m_totals->setVisible(!m_changes.totals.empty());
    m_lines->setLines(m_changes.lines, m_table, m_format);
    const int cells = static_cast<int>(m_changes.inputs.size());
    showMessage(previewText(m_changes), Tone::Neutral);
    m_apply->setText(cells > 0 ? tr("&Change %Ln cell(s)", nullptr, cells) : tr("&Change"));
    m_apply->setEnabled(m_isWorking || cells > 0);
    if (std::exchange(m_acceptsWhenDone, false))
        accept();
}

void ChangeDialog::showMessage(const QString &text, Tone tone)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeFor(colors).toneColor(tone));
    m_message->setPalette(colors);
    m_message->setText(text);
}

QString ChangeDialog::message() const
{
    return m_message->text();
}

void ChangeDialog::accept()
{
    // Cells that are still on their way into the table are what is to be changed; nothing is agreed to unseen.
    const bool wasWorking = m_isWorking;
    m_document->finishWork();
    if (m_isWorking && !wasWorking)
        return;
    if (m_isWorking)
        m_acceptsWhenDone = true;
    else if (!m_changes.inputs.empty())
        apply();
}

void ChangeDialog::apply()
{
    if (m_isFrozen()) {
        showMessage(tr("The line items are being read again. Wait until they are here."), Tone::Warning);
        return;
    }
    m_document->disconnect(this);
    store();
    const QString step = stepText();
    // Many cells take their time; the dialog is out of the way meanwhile, and tells when they stand.
    hide();
    m_document->setManyCells(std::move(m_changes.inputs), step, [self = QPointer(this)](int changed) {
        if (!self)
            return;
        self->QDialog::accept();
        Q_EMIT self->applied(appliedText(changed, self->m_changes));
    });
}

QString ChangeDialog::stepText() const
{
    const std::vector<CellInput> &inputs = m_changes.inputs;
    const int column = inputs.front().column;
    const bool isOneColumn = std::all_of(inputs.begin(), inputs.end(),
                                         [column](const CellInput &input) { return input.column == column; });
    if (!isOneColumn)
        return tr("Change selection: %1").arg(m_name);
    return QStringLiteral("%1 %2").arg(m_table.columns.at(column).title(), m_name);
}

} // namespace lineitems
