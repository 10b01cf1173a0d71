#include "models/session/guardrailsettings.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// An empty text is stored for a guard rail that is switched off.
QString textOf(const std::optional<Decimal> &number)
{
    return number ? QString::fromLatin1(number->toPlainString()) : QString();
}

std::optional<Decimal> numberFrom(const QVariant &stored, const std::optional<Decimal> &otherwise)
{
    if (!stored.isValid())
        return otherwise;
    const QString text = stored.toString();
    const auto number = Decimal::parse(text.toUtf8());
    // The file may have been edited by hand: what cannot be read must not switch a guard rail off.
    return number || text.isEmpty() ? number : otherwise;
}

std::optional<int> countFrom(const QVariant &stored, const std::optional<int> &otherwise)
{
    if (!stored.isValid())
        return otherwise;
    bool isNumber = false;
    const int count = stored.toInt(&isNumber);
    if (isNumber && count >= 0)
        return count;
    return stored.toString().isEmpty() ? std::nullopt : otherwise;
}

} // namespace

GuardRails storedGuardRails(QSettings &settings, const QString &key)
{
    GuardRails rails;
    settings.beginGroup(u"guardRails/%1"_s.arg(key));
    rails.mostPercent = numberFrom(settings.value("mostPercent"_L1), rails.mostPercent);
    rails.priceZero = settings.value("priceZero"_L1, rails.priceZero).toBool();
    rails.signFlipped = settings.value("signFlipped"_L1, rails.signFlipped).toBool();
    rails.negative = settings.value("negative"_L1, rails.negative).toBool();
    rails.floor = numberFrom(settings.value("floor"_L1), rails.floor);
    rails.mostRows = countFrom(settings.value("mostRows"_L1), rails.mostRows);
    settings.endGroup();
    return rails;
}

void storeGuardRails(QSettings &settings, const QString &key, const GuardRails &rails)
{
    settings.beginGroup(u"guardRails/%1"_s.arg(key));
    settings.setValue("mostPercent"_L1, textOf(rails.mostPercent));
    settings.setValue("priceZero"_L1, rails.priceZero);
    settings.setValue("signFlipped"_L1, rails.signFlipped);
    settings.setValue("negative"_L1, rails.negative);
    settings.setValue("floor"_L1, textOf(rails.floor));
    settings.setValue("mostRows"_L1, rails.mostRows ? QString::number(*rails.mostRows) : QString());
    settings.endGroup();
}

} // namespace lineitems
