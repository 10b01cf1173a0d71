#include "ui/history/broughtbacksentences.h"

#include "ui/look/whentext.h"

#include <QCoreApplication>

namespace lineitems {

namespace {

struct BroughtBackWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::BroughtBackWords)
};

int unsettledRows(const AbandonedDesk &desk)
{
    int rows = 0;
    for (const AbandonedRun &run : desk.unfinishedRuns)
        rows += run.unsettledRows;
    return rows;
}

QString rowsText(int rows)
{
    return BroughtBackWords::tr("%Ln row(s)", nullptr, rows);
}

/// What is missing, or has to be decided.
QStringList otherCells(const BroughtBackSummary &summary)
{
    QStringList parts;
    if (summary.conflicts > 0)
        parts << BroughtBackWords::tr("%Ln of them was/were changed by somebody else meanwhile: decide whose "
                                      "value stays.",
                                      nullptr, summary.conflicts);
    if (summary.lostCells > 0)
        parts << BroughtBackWords::tr("%Ln cell(s) could not come back: the line item or the property is "
                                      "not there any more.",
                                      nullptr, summary.lostCells);
    if (summary.unknownCells > 0)
        parts << BroughtBackWords::tr("%Ln cell(s) could not come back: the old value was never read.",
                                      nullptr, summary.unknownCells);
    return parts;
}

QString interruptedRows(const BroughtBackSummary &summary)
{
    QStringList counts;
    if (summary.saved > 0)
        counts << BroughtBackWords::tr("%Ln saved", nullptr, summary.saved);
    if (summary.notSent > 0)
        counts << BroughtBackWords::tr("%Ln not sent", nullptr, summary.notSent);
    if (summary.unclear > 0)
        counts << BroughtBackWords::tr("%Ln unclear: look at them before you send them again", nullptr,
                                       summary.unclear);
    return counts.isEmpty() ? QString()
                            : BroughtBackWords::tr("Of the rows that were on their way: %1.")
                                  .arg(counts.join(QStringLiteral(", ")));
}

} // namespace

QString abandonedText(const AbandonedDesk &desk)
{
    const QString when = whenText(desk.writtenAtMs);
    const QString cells = BroughtBackWords::tr("%Ln changed cell(s)", nullptr, desk.editedCells);
    const int unsettled = unsettledRows(desk);
    if (desk.editedCells == 0 && unsettled == 0)
        return BroughtBackWords::tr(
                   "The program ended on %1 in the middle of a run. All rows that it had sent "
                   "have their outcome in the history.")
            .arg(when);
    if (desk.editedCells == 0)
        return BroughtBackWords::tr("The program ended on %1 with %2 on their way to HubSpot.")
            .arg(when, rowsText(unsettled));
    if (unsettled == 0)
        return BroughtBackWords::tr("The program ended on %1 with %2 in %3 that were not saved.")
            .arg(when, cells, rowsText(desk.editedRows));
    return BroughtBackWords::tr("The program ended on %1 with %2 in %3 that were not saved, and with %4 on "
                                "their way to HubSpot.")
        .arg(when, cells, rowsText(desk.editedRows), rowsText(unsettled));
}

QString restoredText(const BroughtBackSummary &summary)
{
    QStringList parts;
    if (summary.cells > 0)
        parts << BroughtBackWords::tr("%Ln cell(s) came back as unsaved edits.", nullptr, summary.cells);
    else
        parts << BroughtBackWords::tr("No cell had to come back: HubSpot holds these values already.");
    parts << otherCells(summary);
    const QString run = interruptedRows(summary);
    if (!run.isEmpty())
        parts << run;
    return parts.join(u' ');
}

QString undoneText(const BroughtBackSummary &summary)
{
    QStringList parts;
    if (summary.cells > 0)
        parts << BroughtBackWords::tr("%Ln cell(s) have their old value again, as unsaved edits. Nothing is "
                                      "sent until you submit.",
                                      nullptr, summary.cells);
    else
        parts << BroughtBackWords::tr("There is nothing to undo: no cell of the run came back.");
    return (parts << otherCells(summary)).join(u' ');
}

Tone broughtBackTone(const BroughtBackSummary &summary)
{
    const int toLookAt = summary.conflicts + summary.lostCells + summary.unknownCells + summary.unclear;
    return toLookAt > 0 ? Tone::Warning : Tone::Good;
}

} // namespace lineitems
