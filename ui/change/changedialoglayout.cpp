// How Change selection looks: operations on the left, their fields beside, what they will do below.
#include "ui/change/changedialog.h"

#include "ui/change/changepreviewmodel.h"
#include "ui/change/changetotalsmodel.h"
#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tablelook.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace lineitems {

namespace {

/// Numbers are to be seen whole. Where old and new value do not both fit, as with texts, they and the note get a
/// third each.
void shareRoom(QTableView *table)
{
    using Preview = ChangePreviewModel;
    constexpr int leastNote = 60;
    QHeaderView *header = table->horizontalHeader();
    const QAbstractItemView *preview = table; // a QTableView keeps its hints to itself
    const int values = preview->sizeHintForColumn(Preview::OldColumn)
        + preview->sizeHintForColumn(Preview::NewColumn);
    const int others = header->sectionSize(Preview::NameColumn)
        + header->sectionSize(Preview::PropertyColumn);
    const bool fit = others + values + leastNote <= preview->viewport()->width();
    for (const int column : {Preview::OldColumn, Preview::NewColumn})
        header->setSectionResizeMode(column, fit ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
}

/// Up to the difference, which is what people look for.
void keepInSight(QTableView *sums)
{
    constexpr int most = 640;
    const QAbstractItemView *view = sums;
    const QHeaderView *header = sums->horizontalHeader();
    int width = 2 * sums->frameWidth() + sums->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < header->count(); ++column)
        width += qMax(view->sizeHintForColumn(column), header->sectionSizeHint(column)) + 1;
    sums->setMinimumWidth(qMin(width, most));
}

} // namespace

void ChangeDialog::buildLayout()
{
    resizeWithinScreen(this, {1180, 680});
    QLabel *heading = headingLabel(tr("%Ln selected cell(s)", nullptr, static_cast<int>(m_cells->size())),
                                   1.15, this);
    m_operations->setFixedWidth(200);
    // None of them is to be looked for.
    m_operations->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_operations->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_pages);
    right->addWidget(makeRounding());
    right->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_operations);
    top->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    QVBoxLayout *part = addScrollingPart(layout, this);
    part->addWidget(heading);
    part->addLayout(top);
    part->addWidget(m_message);
    part->addWidget(makeTables(), 1);
    layout->addWidget(makeButtons());
}

QWidget *ChangeDialog::makeRounding()
{
    m_ties->addItem(tr("Half up: 1.005 becomes 1.01"), static_cast<int>(Rounding::HalfUp));
    m_ties->addItem(tr("Half to even: 1.005 becomes 1.00"), static_cast<int>(Rounding::HalfEven));
    m_digits->addItem(tr("Digits of the row's currency"), false);
    m_digits->addItem(tr("All digits"), true);
    m_ties->setAccessibleName(tr("Rounding"));
    m_digits->setAccessibleName(tr("Money"));
    for (const QComboBox *box : {m_ties, m_digits})
        connect(box, &QComboBox::currentIndexChanged, this, &ChangeDialog::schedule);
    m_rounding = new QWidget(this);
    auto *form = new QFormLayout(m_rounding);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Rounding:"), m_ties);
    form->addRow(tr("Mone&y:"), m_digits);
    return m_rounding;
}

QWidget *ChangeDialog::makeTables()
{
    auto *tables = new QSplitter(this);
    tables->setChildrenCollapsible(false);
    const auto add = [tables](QAbstractItemModel *model, const QString &name, int share) {
        auto *table = new QTableView(tables);
        table->setModel(model);
        table->setAccessibleName(name);
        table->setTabKeyNavigation(false);
        setUpListTable(table);
        tables->addWidget(table);
        tables->setStretchFactor(tables->count() - 1, share);
        return table;
    };
    m_preview = add(m_lines, tr("What changes first, old and new"), 3);
    m_preview->setColumnWidth(ChangePreviewModel::NameColumn, 180);
    // As the last section the note would never be narrower than by default.
    m_preview->horizontalHeader()->setStretchLastSection(false);
    m_preview->horizontalHeader()->setSectionResizeMode(ChangePreviewModel::NoteColumn, QHeaderView::Stretch);
    // Queued: the sums take their room first.
    connect(
        m_lines, &QAbstractItemModel::modelReset, m_preview, [this] { shareRoom(m_preview); },
        Qt::QueuedConnection);
    m_totals = add(m_sums, tr("Sums before and after"), 2);
    m_totals->horizontalHeader()->setStretchLastSection(false);
    m_totals->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_sums, &QAbstractItemModel::modelReset, m_totals, [this] { keepInSight(m_totals); });
    tables->setSizes({600, 540});
    return tables;
}

QWidget *ChangeDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace lineitems
