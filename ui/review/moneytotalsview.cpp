#include "ui/review/moneytotalsview.h"

#include "ui/look/plainlabel.h"
#include "ui/look/tablelook.h"
#include "ui/review/moneytotalsmodel.h"

#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace lineitems {

MoneyTotalsView::MoneyTotalsView(QWidget *parent)
    : QWidget(parent), m_currencies(new MoneyTotalsModel(this)), m_deals(new MoneyTotalsModel(this)),
      m_byCurrency(makeTable(m_currencies, tr("Net prices by currency"))),
      m_byDeal(makeTable(m_deals, tr("Net prices by deal and currency"))), m_note(plainLabel({}, this))
{
    m_byCurrency->setColumnHidden(MoneyTotalsModel::DealColumn, true);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_note);
    layout->addWidget(m_byCurrency, 2);
    layout->addWidget(m_byDeal, 3);
}

QTableView *MoneyTotalsView::makeTable(MoneyTotalsModel *model, const QString &name)
{
    auto *table = new QTableView(this);
    table->setAccessibleName(name);
    table->setModel(model);
    setUpListTable(table);
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
    m_byDeal->setVisible(money.knowsDeals);
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

QString MoneyTotalsView::note() const
{
    return m_note->text();
}

} // namespace lineitems
