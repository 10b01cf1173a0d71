#include "ui/review/moneytotalsview.h"

#include "ui/look/plainlabel.h"
#include "ui/look/sortablelist.h"
#include "ui/look/tablelook.h"
#include "ui/review/moneytotalsmodel.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace lineitems {

MoneyTotalsView::MoneyTotalsView(QWidget *parent)
    : QWidget(parent), m_currencies(new MoneyTotalsModel(MoneyTotalsModel::Kind::ByCurrency, this)),
      m_deals(new MoneyTotalsModel(MoneyTotalsModel::Kind::ByDeal, this)),
      m_byCurrency(makeTable(m_currencies, tr("Net prices by currency"))),
      m_byDeal(makeTable(m_deals, tr("Net prices by deal and currency"))),
      m_dealsTitle(plainLabel(tr("By deal, the largest difference in each currency first:"), this)),
      m_note(plainLabel({}, this))
{
    m_byCurrency->setColumnHidden(MoneyTotalsModel::DealColumn, true);
    m_byCurrency->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_byCurrency->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_byCurrency);
    layout->addWidget(m_dealsTitle);
    layout->addWidget(m_byDeal, 1);
}

QTableView *MoneyTotalsView::makeTable(MoneyTotalsModel *model, const QString &name)
{
    auto *table = new QTableView(this);
    table->setAccessibleName(name);
    table->setModel(model);
    setUpListTable(table);
    makeSortable(table);
    table->setTabKeyNavigation(false);
    const int widths[MoneyTotalsModel::ColumnCount] = {260, 100, 70, 150, 160, 160, 100};
    for (int column = 0; column < MoneyTotalsModel::ColumnCount; ++column)
        table->setColumnWidth(column, widths[column]);
    return table;
}

void MoneyTotalsView::showMoney(const MoneySummary &money)
{
    m_currencies->setTotals(money.byCurrency);
    m_deals->setTotals(money.byDeal);
    m_dealsTitle->setVisible(money.knowsDeals);
    m_byDeal->setVisible(money.knowsDeals);
    fitCurrencies(!money.knowsDeals);
    QStringList notes{
        tr("The net prices of the rows that will be sent: as HubSpot holds them, and as it will "
           "compute them from the changes. Currencies are not converted, and not added up.")};
    const int unknown = std::accumulate(money.byCurrency.begin(), money.byCurrency.end(), 0,
                                        [](int sum, const MoneyTotal &total) { return sum + total.unknown; });
    if (unknown > 0)
        notes << tr("%Ln row(s) are not in the totals, since it is not known what HubSpot will compute.",
                    nullptr, unknown);
    if (!money.knowsDeals)
        notes << tr("Neither a loaded column nor HubSpot's associations name the deals, so there are no "
                    "totals by deal.");
    m_note->setText(notes.join(u' '));
}

void MoneyTotalsView::fitCurrencies(bool isAlone)
{
    // Nobody's currency is to be out of sight; of very many some have to be.
    constexpr int mostRows = 8;
    const int height = m_byCurrency->horizontalHeader()->sizeHint().height()
        + qBound(1, m_currencies->rowCount(), mostRows) * m_byCurrency->verticalHeader()->defaultSectionSize()
        + m_byCurrency->horizontalScrollBar()->sizeHint().height() + 2 * m_byCurrency->frameWidth();
    m_byCurrency->setMaximumHeight(isAlone ? QWIDGETSIZE_MAX : height);
    m_byCurrency->updateGeometry();
}

QString MoneyTotalsView::note() const
{
    return m_note->text();
}

} // namespace lineitems
