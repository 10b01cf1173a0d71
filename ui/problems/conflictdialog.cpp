#include "ui/problems/conflictdialog.h"

#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tablelook.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace lineitems {

using Resolution = Document::Resolution;

ConflictDialog::ConflictDialog(const LineItemModel *lineItems, QWidget *parent)
    : QDialog(parent),
      m_model(new ConflictModel(allConflicts(lineItems->document()->snapshot()), lineItems, this)),
      m_document(lineItems->document()), m_summary(headingLabel({}, 1.15, this)),
      m_table(new QTableView(this))
{
    setWindowTitle(tr("Resolve conflicts"));
    resizeWithinScreen(this, {1000, 520});
    setSizeGripEnabled(true);
    m_summary->setWordWrap(true);
    auto *explanation = plainLabel(tr("Somebody changed these values in HubSpot after they were loaded. What "
                                      "you keep is sent with the next "
                                      "submit; what you take replaces your value, and can be undone."),
                                   this);
    explanation->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_summary);
    layout->addWidget(explanation);
    layout->addWidget(m_table, 1);
    layout->addLayout(makeChoices());
    layout->addWidget(makeButtons());
    connect(m_model, &ConflictModel::decisionsChanged, this, &ConflictDialog::updateSummary);
    updateSummary();
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void ConflictDialog::makeTable()
{
    m_table->setAccessibleName(tr("Cells in conflict"));
    m_table->setModel(m_model);
    setUpListTable(m_table);
    const int widths[ConflictModel::ColumnCount] = {210, 115, 140, 130, 130, 130, 110};
    for (int column = 0; column < ConflictModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table, &QTableView::activated, this, &ConflictDialog::showCell);
}

QBoxLayout *ConflictDialog::makeChoices()
{
    auto *row = new QHBoxLayout;
    addChoice(tr("Keep &mine"), Qt::CTRL | Qt::Key_M, Resolution::KeepMine, row);
    addChoice(tr("&Take theirs"), Qt::CTRL | Qt::Key_T, Resolution::TakeTheirs, row);
    addChoice(tr("Leave &undecided"), Qt::Key_Delete, {}, row);
    row->addStretch(1);
    addChoiceForAll(tr("&Keep all mine"), Resolution::KeepMine, row);
    addChoiceForAll(tr("Take all t&heirs"), Resolution::TakeTheirs, row);
    return row;
}

void ConflictDialog::addChoice(const QString &text, const QKeySequence &key, ConflictModel::Decision decision,
                               QBoxLayout *row)
{
    auto *action = new QAction(text, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, decision] { decideSelected(decision); });
    m_table->addAction(action);
    auto *button = new QPushButton(text, this);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
}

void ConflictDialog::addChoiceForAll(const QString &text, ConflictModel::Decision decision, QBoxLayout *row)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, m_model, [this, decision] { m_model->decideAll(decision); });
    row->addWidget(button);
}

QWidget *ConflictDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ConflictDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in the table goes to the cell; it must not apply anything, nor close the dialog.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

void ConflictDialog::decideSelected(ConflictModel::Decision decision)
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::vector<int> rows;
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    m_model->decide(rows, decision);
}

void ConflictDialog::showCell(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT cellChosen(m_model->conflict(index.row()).row, m_model->propertyName(index.row()));
}

void ConflictDialog::updateSummary()
{
    const int undecided = m_model->count({});
    const int all = m_model->rowCount();
    m_summary->setText(tr("%Ln cell(s) in conflict", nullptr, all) + QStringLiteral(" · ")
                       + tr("%Ln decided", nullptr, all - undecided) + QStringLiteral(" · ")
                       + tr("%Ln undecided", nullptr, undecided));
    m_apply->setEnabled(undecided < all);
}

QString ConflictDialog::summary() const
{
    return m_summary->text();
}

void ConflictDialog::apply()
{
    const std::vector<CellConflict> kept = m_model->decided(Resolution::KeepMine);
    const std::vector<CellConflict> taken = m_model->decided(Resolution::TakeTheirs);
    if (!kept.empty())
        m_document->resolveConflicts(kept, Resolution::KeepMine, tr("Keep my values"));
    if (!taken.empty())
        m_document->resolveConflicts(taken, Resolution::TakeTheirs, tr("Take their values"));
    accept();
    Q_EMIT applied(static_cast<int>(kept.size()), static_cast<int>(taken.size()));
}

} // namespace lineitems
