#include "ui/columnsdialog.h"

#include "ui/columnlayout.h"
#include "ui/gridmodel.h"
#include "ui/gridview.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

ColumnsDialog::ColumnsDialog(const GridView *view, const GridModel *grid, ColumnLayout *columns, QWidget *parent)
    : QDialog(parent), m_view(view), m_grid(grid), m_layout(columns), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Columns"));
    resize(380, 480);
    auto *find = new QLineEdit(this);
    find->setPlaceholderText(tr("Find a column"));
    find->setAccessibleName(tr("Find a column"));
    find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Columns that are shown"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *reset = buttons->addButton(tr("&Reset layout"), QDialogButtonBox::ResetRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(find);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    fill();
    connect(find, &QLineEdit::textChanged, this, &ColumnsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_layout->reset();
        fill();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_layout->setHidden(item->data(Qt::UserRole).toInt(), item->checkState() != Qt::Checked);
    });
}

void ColumnsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (int column = LineItemModel::firstPropertyColumn; column < m_grid->columnCount(); ++column) {
        const Property *property = m_grid->propertyAt(column);
        auto *item = new QListWidgetItem(property->label.isEmpty() ? property->name : property->label, m_list);
        item->setData(Qt::UserRole, column);
        item->setToolTip(property->name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_view->isColumnHidden(column) ? Qt::Unchecked : Qt::Checked);
    }
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
