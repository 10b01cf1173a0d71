#include "ui/details/rowdetailspanel.h"

#include "models/files/tabseparated.h"
#include "models/table/valuetext.h"
#include "ui/details/rowdetailsmodel.h"
#include "ui/grid/celldelegate.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/grid/ticks.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/statuspresentation.h"
#include "ui/look/tablelook.h"
#include "ui/problems/errorsentences.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace lineitems {

namespace {

/// The problem's details have the rest of a long message.
constexpr qsizetype longestStatus = 600;

} // namespace

RowDetailsPanel::RowDetailsPanel(QWidget *parent)
    : QDockWidget(tr("Row details"), parent), m_model(new RowDetailsModel(this)),
      m_listed(new QSortFilterProxyModel(this)), m_name(new ElidedLabel(this)), m_id(plainLabel({}, this)),
      m_status(plainLabel({}, this)), m_note(plainLabel({}, this)), m_filter(new QLineEdit(this)),
      m_table(new QTableView(this)), m_open(new QPushButton(tr("&Open in HubSpot"), this)),
      m_copy(new QPushButton(tr("&Copy"), this))
{
    setObjectName(QStringLiteral("rowDetails"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_listed->setSourceModel(m_model);
    m_listed->setFilterKeyColumn(-1);
    m_listed->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable();
    setWidget(makeContent());
    connect(m_model, &RowDetailsModel::rowChanged, this, &RowDetailsPanel::showFacts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RowDetailsPanel::showNote);
    connect(m_filter, &QLineEdit::textChanged, m_listed, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_copy, &QPushButton::clicked, this, &RowDetailsPanel::copy);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT linkChosen(m_linkOf(m_grid->document()->idOf(m_model->row()))); });
    showFacts();
}

QWidget *RowDetailsPanel::makeContent()
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel *label : {m_id, m_status, m_note})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("About the property"));
    m_filter->setPlaceholderText(tr("Filter properties"));
    m_filter->setAccessibleName(tr("Filter properties"));
    m_filter->setClearButtonEnabled(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *content = new QWidget(this);
    content->setMinimumWidth(260);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_name);
    layout->addWidget(m_id);
    layout->addWidget(m_status);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    return content;
}

void RowDetailsPanel::setUpTable()
{
    m_table->setAccessibleName(tr("Properties of the line item"));
    m_table->setModel(m_listed);
    setUpListTable(m_table);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setTabKeyNavigation(false);
    setFrozen(false);
    auto *delegate = new CellDelegate(m_table);
    m_table->setItemDelegateForColumn(RowDetailsModel::ValueColumn, delegate);
    connect(delegate, &CellDelegate::leftByKey, this, &RowDetailsPanel::moveOn);
    connect(delegate, &CellDelegate::enteredForAll, this, &RowDetailsPanel::enter);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_table->setColumnWidth(RowDetailsModel::NoteColumn, 110);
    m_table->setColumnWidth(RowDetailsModel::NameColumn, 120);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isSharing && column <= RowDetailsModel::OldColumn)
            m_hasOwnWidths = true;
    });
    auto *copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &RowDetailsPanel::copy);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void RowDetailsPanel::shareRoom()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback sharing(m_isSharing, true);
    const int room = m_table->viewport()->width();
    const int old = room * 3 / 10;
    const int value = room * 7 / 20;
    m_table->setColumnWidth(RowDetailsModel::PropertyColumn, room - value - old);
    m_table->setColumnWidth(RowDetailsModel::ValueColumn, value);
    m_table->setColumnWidth(RowDetailsModel::OldColumn, old);
}

void RowDetailsPanel::setGrid(GridView *view, GridModel *grid, const LinkOf &linkOf)
{
    if (m_view) {
        m_view->disconnect(this);
        m_view->selectionModel()->disconnect(this);
        m_grid->disconnect(this);
    }
    m_view = view;
    m_grid = grid;
    m_linkOf = linkOf;
    m_model->setGrid(grid);
    if (!view)
        return;
    connect(view, &GridView::aboutToCommit, this, &RowDetailsPanel::commitEditor);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowDetailsPanel::followRow);
    connect(grid, &QAbstractItemModel::rowsInserted, this, &RowDetailsPanel::followRow);
    followRow();
}

void RowDetailsPanel::setFrozen(bool frozen)
{
    m_table->setEditTriggers(frozen ? QAbstractItemView::NoEditTriggers
                                    : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed);
}

void RowDetailsPanel::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    followRow();
}

void RowDetailsPanel::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showFacts();
}

void RowDetailsPanel::followRow()
{
    // A panel that nobody sees costs nothing; a filter that is being applied has no current row for a moment.
    if (!isVisible() || !m_view || !m_view->currentIndex().isValid())
        return;
    const int row = m_grid->rows()->sourceRow(m_view->currentIndex().row());
    if (row == m_model->row())
        return;
    commitEditor();
    m_model->setRow(row);
}

void RowDetailsPanel::commitEditor()
{
    QWidget *editor = m_table->indexWidget(m_table->currentIndex());
    if (!editor)
        return;
    QAbstractItemDelegate *delegate = m_table->itemDelegateForColumn(RowDetailsModel::ValueColumn);
    Q_EMIT delegate->commitData(editor);
    Q_EMIT delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool RowDetailsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        shareRoom();
    const auto *press = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    const bool isSpace = watched == m_table && press && press->key() == Qt::Key_Space && !press->modifiers();
    // As in the grid: it would open the editor and overwrite all of the value; nobody means that.
    if (isSpace)
        tick();
    return isSpace || QDockWidget::eventFilter(watched, event);
}

void RowDetailsPanel::tick()
{
    if (m_grid && m_table->editTriggers() != QAbstractItemView::NoEditTriggers) {
        const int row = m_model->row();
        m_grid->document()->finishWork();
        const QModelIndex current = m_table->currentIndex();
        // An undo that ended just now may have gone to another row.
        if (const auto text = m_model->row() == row ? tickedText(current) : std::nullopt)
            m_listed->setData(current, *text);
    }
}

void RowDetailsPanel::enter(const QString &text)
{
    m_listed->setData(m_table->currentIndex(), text);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowDetailsPanel::moveOn(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool back = modifiers.testFlag(Qt::ShiftModifier) || key == Qt::Key_Backtab;
    const QModelIndex current = m_table->currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + (back ? -1 : 1));
    if (next.isValid())
        m_table->setCurrentIndex(next);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowDetailsPanel::focusTable()
{
    const int row = qMax(m_table->currentIndex().row(), 0);
    m_table->setCurrentIndex(m_listed->index(row, RowDetailsModel::ValueColumn));
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void RowDetailsPanel::showNote()
{
    const QModelIndex current = m_table->currentIndex();
    m_note->setText(current.siblingAtColumn(RowDetailsModel::NoteColumn).data().toString());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString RowDetailsPanel::noteText() const
{
    return m_note->text();
}

void RowDetailsPanel::showFacts()
{
    showNote();
    const int row = m_model->row();
    m_copy->setEnabled(row >= 0);
    if (row < 0) {
        m_name->setText(tr("No line item is chosen."));
        m_id->clear();
        m_status->clear();
        m_open->setEnabled(false);
        return;
    }
    const Document *document = m_grid->document();
    const QByteArray id = document->idOf(row);
    m_name->setText(oneLineText(lineItemName(*document, row)));
    m_id->setText(tr("Record ID %1").arg(QString::fromUtf8(id)));
    m_open->setEnabled(m_linkOf && m_linkOf(id).isValid());
    m_open->setToolTip(m_open->isEnabled() ? QString() : tr("The sandbox has no pages in HubSpot"));
    showStatus();
}

void RowDetailsPanel::showStatus()
{
    const Document *document = m_grid->document();
    const StatusLook look = statusLook(document->statusOf(m_model->row()));
    const RowResult *result = document->results().find(m_model->row());
    QStringList lines{look.text.isEmpty() ? tr("Unchanged") : look.text};
    const LineItemModel *lineItems = m_grid->lineItems();
    const QVariant failure = lineItems->index(m_model->row(), LineItemModel::statusColumn).data(RowErrorRole);
    if (failure.isValid()) {
        const auto error = failure.value<RowError>();
        lines[0] += QStringLiteral(": ") + oneLineText(rowErrorSentence(error), longestStatus);
        if (!error.correlationId.isEmpty())
            lines << tr("Correlation ID: %1").arg(oneLineText(error.correlationId));
    } else if (result && !result->warning.isEmpty()) {
        lines << oneLineText(result->warning, longestStatus);
    }
    QPalette colours = m_status->palette();
    colours.setColor(QPalette::WindowText, themeFor(palette()).toneColor(look.tone));
    m_status->setPalette(colours);
    m_status->setText(lines.join(u'\n'));
}

QString RowDetailsPanel::statusText() const
{
    return m_status->text();
}

void RowDetailsPanel::copy()
{
    QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    std::sort(chosen.begin(), chosen.end());
    CellTable cells;
    int row = -1;
    for (const QModelIndex &index : std::as_const(chosen)) {
        if (std::exchange(row, index.row()) != index.row())
            cells << QStringList();
        cells.last() << index.data().toString();
    }
    // Without a choice of several the whole line item is meant.
    if (chosen.size() < 2) {
        cells.clear();
        for (int line = 0; line < m_listed->rowCount(); ++line) {
            QStringList texts;
            for (int column = 0; column < RowDetailsModel::ColumnCount; ++column)
                texts << m_listed->index(line, column).data().toString();
            cells << texts;
        }
    }
    QApplication::clipboard()->setText(toTabSeparated(cells));
}

} // namespace lineitems
