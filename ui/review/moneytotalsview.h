// The money of a submit: totals by currency above, by deal below, and what they leave out.
#pragma once

#include "models/changes/moneysummary.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace lineitems {

class MoneyTotalsModel;

class MoneyTotalsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoneyTotalsView)

public:
    explicit MoneyTotalsView(QWidget *parent = nullptr);

    void showMoney(const MoneySummary &money);
    QTableView *byCurrency() const { return m_byCurrency; }
    QTableView *byDeal() const { return m_byDeal; }
    QString note() const;

private:
    void fitCurrencies(bool isAlone);
    QTableView *makeTable(MoneyTotalsModel *model, const QString &name);

    MoneyTotalsModel *m_currencies;
    MoneyTotalsModel *m_deals;
    QTableView *m_byCurrency;
    QTableView *m_byDeal;
    QLabel *m_dealsTitle;
    QLabel *m_note;
};

} // namespace lineitems
