#include "ui/grid/columnsdialog.h"

#include "ui/grid/columnlayout.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/look/dialogsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

ColumnsDialog::ColumnsDialog(const GridView *view, const GridModel *grid, ColumnLayout *columns,
                             QWidget *parent)
    : QDialog(parent), m_view(view), m_grid(grid), m_layout(columns), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Columns"));
    resizeWithinScreen(this, {420, 520});
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Find a column"));
    find->setAccessibleName(tr("Find a column"));
    find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Columns that are shown"));
    m_list->setSpacing(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(find);
    layout->addWidget(m_list, 1);
    layout->addLayout(makeMoveButtons());
    layout->addWidget(makeButtons());
    setTabOrder(find, m_list);
    fill();
    connect(find, &QLineEdit::textChanged, this, &ColumnsDialog::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_layout->setHidden(item->data(Qt::UserRole).toInt(), item->checkState() != Qt::Checked);
    });
}

QLayout *ColumnsDialog::makeMoveButtons()
{
    auto *row = new QHBoxLayout;
    const std::pair<QString, int> moves[] = {{tr("Move &up"), -1}, {tr("Move &down"), 1}};
    for (const auto &[text, places] : moves) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, by = places] { moveCurrent(by); });
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

QDialogButtonBox *ColumnsDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *reset = buttons->addButton(tr("&Reset layout"), QDialogButtonBox::ResetRole);
    // Enter closes; it does not throw the layout away.
    reset->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_layout->reset();
        fill();
    });
    return buttons;
}

void ColumnsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const QHeaderView *header = m_view->horizontalHeader();
    for (int position = LineItemModel::firstPropertyColumn; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        const Property *property = m_grid->propertyAt(column);
        if (!property)
            continue;
        auto *item = new QListWidgetItem(property->title(), m_list);
        item->setData(Qt::UserRole, column);
        item->setToolTip(property->name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view->isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
    m_list->setCurrentRow(0);
}

void ColumnsDialog::moveCurrent(int places)
{
    const int row = m_list->currentRow();
    const int target = row + places;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_layout->move(m_list->item(row)->data(Qt::UserRole).toInt(), places);
    const QSignalBlocker blocker(m_list);
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void ColumnsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool matches = item->text().contains(text, Qt::CaseInsensitive)
            || item->toolTip().contains(text, Qt::CaseInsensitive);
        item->setHidden(!matches);
    }
}

} // namespace lineitems
