#include "ui/filter/sortdialog.h"

#include "ui/filter/filterwords.h"
#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int columnRole = Qt::UserRole;
constexpr int descendingRole = Qt::UserRole + 1;

} // namespace

SortDialog::SortDialog(RowView *rows, QWidget *parent)
    : QDialog(parent), m_rows(rows), m_list(new QListWidget(this)), m_columns(new QComboBox(this)),
      m_wasSorted(!rows->query().sort.empty())
{
    setWindowTitle(tr("Sort rows"));
    resizeWithinScreen(this, {460, 380});
    m_list->setAccessibleName(tr("Sort by, the most important column first"));
    m_columns->setAccessibleName(tr("Column to add"));
    m_columns->setMaxVisibleItems(20);
    for (int column = 0; column < rows->columnCount(); ++column)
        m_columns->addItem(columnText(column), column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Sort"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("Sort by, the most important column first:"), this));
    layout->addWidget(m_list, 1);
    layout->addLayout(makeListButtons());
    layout->addLayout(makeAddRow());
    layout->addWidget(buttons);
    for (const SortKey &key : rows->query().sort)
        append(key);
    m_list->setCurrentRow(0);
    updateState();
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SortDialog::turnRound);
    connect(m_list, &QListWidget::currentRowChanged, this, &SortDialog::updateState);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        // Whoever chose a column and no more means it.
        if (!m_wasSorted && m_list->count() == 0)
            addColumn();
        m_rows->setSort(keys());
        accept();
    });
    m_columns->setFocus();
}

QPushButton *SortDialog::addButton(QLayout *row, const QString &text, void (SortDialog::*what)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, what);
    row->addWidget(button);
    return button;
}

QLayout *SortDialog::makeListButtons()
{
    auto *row = new QHBoxLayout;
    m_forCurrent = {addButton(row, tr("&Turn round"), &SortDialog::turnRound),
                    addButton(row, tr("Move &up"), &SortDialog::moveUp),
                    addButton(row, tr("Move &down"), &SortDialog::moveDown),
                    addButton(row, tr("&Remove"), &SortDialog::remove)};
    row->addStretch(1);
    return row;
}

QLayout *SortDialog::makeAddRow()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_columns, 1);
    addButton(row, tr("&Add"), &SortDialog::addColumn);
    return row;
}

QString SortDialog::columnText(int column) const
{
    const Property *property = m_rows->lineItems()->propertyAt(column);
    return columnTitle(m_rows->lineItems()->document()->columns(), property ? property->name : QString());
}

void SortDialog::append(const SortKey &key)
{
    auto *item = new QListWidgetItem(m_list);
    item->setData(columnRole, key.column);
    item->setData(descendingRole, key.order == Qt::DescendingOrder);
    updateItem(item);
}

void SortDialog::updateItem(QListWidgetItem *item) const
{
    const QString column = columnText(item->data(columnRole).toInt());
    item->setText(item->data(descendingRole).toBool() ? tr("%1, descending").arg(column)
                                                      : tr("%1, ascending").arg(column));
}

void SortDialog::addColumn()
{
    const int column = m_columns->currentData().toInt();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(columnRole).toInt() == column)
            return m_list->setCurrentRow(row);
    }
    append({column, Qt::AscendingOrder});
    m_list->setCurrentRow(m_list->count() - 1);
    updateState();
}

void SortDialog::turnRound()
{
    if (QListWidgetItem *item = m_list->currentItem()) {
        item->setData(descendingRole, !item->data(descendingRole).toBool());
        updateItem(item);
    }
}

void SortDialog::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    updateState();
}

void SortDialog::move(int places)
{
    const int row = m_list->currentRow();
    const int target = row + places;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

void SortDialog::updateState()
{
    for (QPushButton *button : m_forCurrent)
        button->setEnabled(m_list->currentRow() >= 0);
}

std::vector<SortKey> SortDialog::keys() const
{
    std::vector<SortKey> keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        keys.push_back({item->data(columnRole).toInt(),
                        item->data(descendingRole).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return keys;
}

} // namespace lineitems
