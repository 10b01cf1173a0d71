// The figures of a selection as words: one line for the status bar, and a table of all of them.
#pragma once

#include "models/table/selectionsummary.h"

#include <QString>
#include <QStringList>

namespace lineitems {

/// Empty for fewer than two cells: the cell says it all. With one kind of number its sum, average, least and
/// greatest; with several the sums.
QString summaryLine(const SelectionSummary &summary);
/// How many cells there are, and what became of those that are not in the figures.
QString summaryCounts(const SelectionSummary &summary);

/// A figure as it is read, and as it is copied: with a point and without grouping.
struct SummaryFigure
{
    QString shown;
    QString plain;
};

struct SummaryRow
{
    QString name; ///< EUR, "Numbers", "Dates" …
    QList<SummaryFigure> figures; ///< as summaryTitles(); a figure that there is not is empty
};

QStringList summaryTitles();
QList<SummaryRow> summaryRows(const SelectionSummary &summary);

} // namespace lineitems
