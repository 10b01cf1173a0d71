#include "ui/review/guardwords.h"

#include "models/record/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace lineitems {

namespace {

struct GuardWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::GuardWords)
};

} // namespace

QString guardTitle(Guard guard, const GuardRails &rails)
{
    switch (guard) {
    case Guard::ChangeOver:
        return GuardWords::tr("Change over %1 %").arg(moneyText(rails.mostPercent.value_or(Decimal()), {}));
    case Guard::PriceZero:
        return GuardWords::tr("Price zero or taken away");
    case Guard::SignFlipped:
        return GuardWords::tr("Sign flipped");
    case Guard::BelowFloor:
        return GuardWords::tr("Price below %1").arg(moneyText(rails.floor.value_or(Decimal()), {}));
    case Guard::Negative:
        return GuardWords::tr("Negative");
    case Guard::ManyRows:
        return GuardWords::tr("More than %1 rows").arg(QLocale().toString(rails.mostRows.value_or(0)));
    }
    Q_UNREACHABLE();
}

QString guardTitles(const GuardSet &tripped, const GuardRails &rails)
{
    QStringList titles;
    for (int guard = 0; guard < guardCount; ++guard) {
        if (tripped.has(static_cast<Guard>(guard)))
            titles << guardTitle(static_cast<Guard>(guard), rails);
    }
    return titles.join(QStringLiteral(" · "));
}

} // namespace lineitems
