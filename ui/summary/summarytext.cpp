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

/// What is made of estimates is one.
QString estimated(const NumberFigures &figures, const QString &text)
{
    return figures.estimates > 0 ? u"\u2248 "_s + text : text;
}

/// Money has its currency's digits, and its code stands elsewhere.
QString numberText(const NumberFigures &figures, const Decimal &number)
{
    const QString text = moneyText(number, figures.currency);
    const qsizetype code = figures.currency.isEmpty() ? 0 : QString::fromUtf8(figures.currency).size() + 1;
    return estimated(figures, text.chopped(code));
}

SummaryFigure figure(const NumberFigures &figures, const Decimal &number)
{
    return {numberText(figures, number), QString::fromLatin1(number.toPlainString())};
}

SummaryFigure count(long long number)
{
    return {QLocale().toString(number), QString::number(number)};
}

/// Other numbers than money have no name in a line: the word "sum" before them says enough.
QString sumWithName(const NumberFigures &figures)
{
    const QString sum = estimated(figures, moneyText(figures.sum, figures.currency));
    return figures.isMoney && figures.currency.isEmpty() ? nameOf(figures) + u' ' + sum : sum;
}

QString oneKind(const NumberFigures &figures)
{
    return QStringList{SummaryWords::tr("Sum %1").arg(sumWithName(figures)),
                       SummaryWords::tr("Average %1").arg(numberText(figures, figures.average())),
                       SummaryWords::tr("Min %1").arg(numberText(figures, figures.least)),
                       SummaryWords::tr("Max %1").arg(numberText(figures, figures.greatest))}
        .join(dot);
}

QString severalKinds(const std::vector<NumberFigures> &numbers)
{
    QStringList sums;
    for (const NumberFigures &figures : numbers)
        sums << sumWithName(figures);
    return SummaryWords::tr("Sum %1").arg(sums.join(dot));
}

QString mainFigures(const SelectionSummary &summary)
{
    if (summary.numbers.size() == 1)
        return oneKind(summary.numbers.front());
    if (!summary.numbers.empty())
        return severalKinds(summary.numbers);
    if (summary.times.size() == 1)
        return SummaryWords::tr("%1 to %2").arg(summary.times.front().earliest, summary.times.front().latest);
    return SummaryWords::tr("%1 not empty").arg(QLocale().toString(summary.filled));
}

QString unknownText(const SelectionSummary &summary)
{
    return SummaryWords::tr("%1 left out: not known until saved").arg(QLocale().toString(summary.unknown));
}

} // namespace

QString summaryLine(const SelectionSummary &summary)
{
    if (summary.cells < 2)
        return {};
    QStringList parts{cellsText(summary)};
    // Before the figures: what the line has no room for is cut at its end.
    if (summary.unknown > 0)
        parts << unknownText(summary);
    parts << mainFigures(summary);
    return parts.join(dot);
}

QString summaryCounts(const SelectionSummary &summary)
{
    QStringList parts{cellsText(summary),
                      SummaryWords::tr("%1 not empty").arg(QLocale().toString(summary.filled))};
    if (summary.notNumbers > 0)
        parts << SummaryWords::tr("%1 left out: not a number").arg(QLocale().toString(summary.notNumbers));
    if (summary.unknown > 0)
        parts << unknownText(summary);
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
                           {count(numbers.count), figure(numbers, numbers.sum),
                            figure(numbers, numbers.average()), figure(numbers, numbers.least),
                            figure(numbers, numbers.greatest)}};
    for (const TimeFigures &times : summary.times)
        rows << SummaryRow{
            times.type == PropertyType::Date ? SummaryWords::tr("Dates")
                                             : SummaryWords::tr("Dates and times"),
            {count(times.count), {}, {}, {times.earliest, times.earliest}, {times.latest, times.latest}}};
    return rows;
}

} // namespace lineitems
