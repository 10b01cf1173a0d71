#include "ui/join/joinleftout.h"

#include "ui/join/joinsentences.h"
#include "ui/look/tablelook.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <numeric>

namespace lineitems {

JoinLeftOut::JoinLeftOut(JoinFindingsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_kind(new QComboBox(this)), m_table(new QTableView(this))
{
    m_kind->setAccessibleName(tr("Kind"));
    m_table->setAccessibleName(tr("What is left out"));
    m_table->setModel(model);
    setUpListTable(m_table);
    m_table->setTabKeyNavigation(false);
    const int widths[JoinFindingsModel::ColumnCount] = {50, 110, 100, 100, 300};
    for (int column = 0; column < JoinFindingsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *copy = new QPushButton(tr("&Copy list"), this);
    copy->setAutoDefault(false);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &JoinLeftOut::copySelected);
    connect(copy, &QPushButton::clicked, this, &JoinLeftOut::copyAll);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JoinLeftOut::showKind);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
}

void JoinLeftOut::showKinds()
{
    const QVariant before = m_kind->currentData();
    m_kind->clear();
    m_kind->addItem(QString());
    for (const JoinProblem problem : joinProblems) {
        const int count = m_model->count(problem);
        if (count > 0)
            m_kind->addItem(joinProblemCount(problem, count), static_cast<int>(problem));
    }
    m_kind->setItemText(0, tr("All that is left out (%L1)").arg(m_model->countAll()));
    m_kind->setCurrentIndex(before.isValid() ? qMax(0, m_kind->findData(before)) : 0);
}

void JoinLeftOut::showKind()
{
    const QVariant kind = m_kind->currentData();
    m_model->setKind(kind.isValid() ? std::optional(static_cast<JoinProblem>(kind.toInt())) : std::nullopt);
}

void JoinLeftOut::copySelected()
{
    std::vector<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    QApplication::clipboard()->setText(m_model->asText(rows));
}

void JoinLeftOut::copyAll()
{
    std::vector<int> rows(static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    QApplication::clipboard()->setText(m_model->asText(rows));
}

} // namespace lineitems
