#include "ui/summary/summarytext.h"

#include "models/record/moneytext.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct SummaryWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::SummaryWords)
};

const QString dot = u" · "_s;

QString cellsText(const SelectionSummary &summary)
{
    constexpr long long mostCounted = std::numeric_limits<int>::max();
    return SummaryWords::tr("%Ln cell(s)", nullptr, static_cast<int>(qMin(summary.cells, mostCounted)));
}

QString nameOf(const NumberFigures &figures)
{
    if (!figures.isMoney)
        return SummaryWords::tr("Numbers");
    return figures.currency.isEmpty() ? SummaryWords::tr("No currency") : QString::fromUtf8(figures.currency);
}

QString numberText(const Decimal &number)
{
    return moneyText(number, {});
}

SummaryFigure figure(const Decimal &number)
{
    return {numberText(number), QString::fromLatin1(number.toPlainString())};
}

SummaryFigure count(long long number)
{
    return {QLocale().toString(number), QString::number(number)};
}

/// Other numbers than money have no name in a line: the word "sum" before them says enough.
QString sumWithName(const NumberFigures &figures)
{
    const QString sum = moneyText(figures.sum, figures.currency);
    return figures.isMoney && figures.currency.isEmpty() ? nameOf(figures) + u' ' + sum : sum;
}

QString oneKind(const NumberFigures &figures)
{
    return QStringList{SummaryWords::tr("Sum %1").arg(sumWithName(figures)),
                       SummaryWords::tr("Average %1").arg(numberText(figures.average())),
                       SummaryWords::tr("Min %1").arg(numberText(figures.least)),
                       SummaryWords::tr("Max %1").arg(numberText(figures.greatest))}
        .join(dot);
}

QString severalKinds(const std::vector<NumberFigures> &numbers)
{
    QStringList sums;
    for (const NumberFigures &figures : numbers)
        sums << sumWithName(figures);
    return SummaryWords::tr("Sum %1").arg(sums.join(dot));
}

} // namespace

QString summaryLine(const SelectionSummary &summary)
{
    if (summary.cells < 2)
        return {};
    const QString cells = cellsText(summary);
    if (summary.numbers.size() == 1)
        return cells + dot + oneKind(summary.numbers.front());
    if (!summary.numbers.empty())
        return cells + dot + severalKinds(summary.numbers);
    if (summary.times.size() == 1)
        return cells + dot
            + SummaryWords::tr("%1 to %2").arg(summary.times.front().earliest, summary.times.front().latest);
    return cells + dot + SummaryWords::tr("%1 not empty").arg(QLocale().toString(summary.filled));
}

QString summaryCounts(const SelectionSummary &summary)
{
    QStringList parts{cellsText(summary),
                      SummaryWords::tr("%1 not empty").arg(QLocale().toString(summary.filled))};
    if (summary.notNumbers > 0)
        parts << SummaryWords::tr("%1 left out: not a number").arg(QLocale().toString(summary.notNumbers));
    return parts.join(dot);
}

QStringList summaryTitles()
{
    return {SummaryWords::tr("Count"), SummaryWords::tr("Sum"), SummaryWords::tr("Average"),
            SummaryWords::tr("Min"), SummaryWords::tr("Max")};
}

QList<SummaryRow> summaryRows(const SelectionSummary &summary)
{
    QList<SummaryRow> rows;
    for (const NumberFigures &numbers : summary.numbers)
        rows << SummaryRow{nameOf(numbers),
                           {count(numbers.count), figure(numbers.sum), figure(numbers.average()),
                            figure(numbers.least), figure(numbers.greatest)}};
    for (const TimeFigures &times : summary.times)
        rows << SummaryRow{
            times.type == PropertyType::Date ? SummaryWords::tr("Dates")
                                             : SummaryWords::tr("Dates and times"),
            {count(times.count), {}, {}, {times.earliest, times.earliest}, {times.latest, times.latest}}};
    return rows;
}

} // namespace lineitems
