// What GridView does with the cells that are selected: copy, cut, paste, clear, fill, tick, revert.
#include "ui/grid/gridview.h"

#include "ui/grid/cellediting.h"
#include "ui/grid/celljobrunner.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridselection.h"
#include "ui/grid/ticks.h"
#include "ui/paste/pastedialog.h"

namespace lineitems {

CellEditing GridView::editing() const
{
    // What is copied, cleared or pasted over is what the step before leaves.
    m_grid->document()->finishWork();
    QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty() && currentIndex().isValid())
        selection.select(currentIndex(), currentIndex());
    return {m_grid, selection, visibleColumns()};
}

void GridView::run(const CellJob &job, const std::function<void(CellResult &)> &done)
{
    if (!m_frozen && isReady() && job.work)
        m_jobs->run(job, done);
}

bool GridView::isReady()
{
    if (m_jobs->isBusy())
        Q_EMIT reported(tr("The cells before are still being worked on. Wait a moment, or press Stop."));
    return !m_jobs->isBusy();
}

void GridView::edit(const CellJob &job, const QString &stepText)
{
    run(job, [this, stepText](CellResult &result) { apply(result, stepText); });
}

void GridView::apply(CellResult &result, const QString &stepText)
{
    const auto done = [this, report = result.report](int changed) {
        EditReport all = report;
        all.changed = changed;
        Q_EMIT reported(reportText(all));
    };
    m_grid->document()->setManyCells(std::move(result.inputs), stepText, done);
}

void GridView::revert(const CellJob &job, const QString &stepText,
                      const std::function<QString(int)> &unchangedText)
{
    run(job, [this, stepText, unchangedText](CellResult &result) {
        const auto done = [this, unchangedText, unchanged = result.report.unchanged](int cells) {
            QStringList parts{tr("%Ln cell(s) reverted", nullptr, cells)};
            if (unchanged > 0)
                parts << unchangedText(unchanged);
            Q_EMIT reported(parts.join(QStringLiteral(" · ")));
        };
        m_grid->document()->setManyCells(std::move(result.inputs), stepText, done);
    });
}

void GridView::clearSelectedCells()
{
    commitEditor();
    edit(editing().clear(), tr("Clear cells"));
}

SelectedCells GridView::selectedCells() const
{
    return editing().selectedCells();
}

void GridView::fillCells(const SelectedCells &cells, const QString &text)
{
    edit(editing().fill(cells, text), tr("Set value"));
}

bool GridView::tickCells()
{
    // First: what is ticked is what the step before leaves.
    const CellEditing cells = editing();
    const auto text = tickedText(currentIndex());
    if (text)
        edit(cells.fill(booleansOf(cells.selectedCells(), m_grid->document()->columns()), *text),
             tr("Tick cells"));
    return text.has_value();
}

void GridView::fillSelectionWith(const QString &typed)
{
    setFocus(Qt::OtherFocusReason);
    // Also where a Ctrl+click has taken the cell out of the selection: this is where it was typed.
    selectionModel()->select(currentIndex(), QItemSelectionModel::Select);
    // It cannot go into all of them now, but what was typed is not lost.
    if (m_jobs->isBusy())
        model()->setData(currentIndex(), typed);
    edit(editing().fill(selectedCells(), typed), tr("Fill selection"));
}

void GridView::selectArea(const GridArea &area)
{
    selectionModel()->select(selectionOf({area}, *m_grid, visibleColumns()),
                             QItemSelectionModel::ClearAndSelect);
}

void GridView::copySelection()
{
    commitEditor();
    run(editing().copy(), [this](const CellResult &result) {
        putOnClipboard(result);
        if (result.copied == 0)
            return;
        QStringList parts{tr("%Ln cell(s) copied", nullptr, result.copied)};
        if (result.estimates > 0)
            parts << tr("%Ln of them estimated: not saved yet", nullptr, result.estimates);
        Q_EMIT reported(parts.join(QStringLiteral(" · ")));
    });
}

void GridView::putOnClipboard(const CellResult &copied)
{
    if (copied.copied > 0)
        copyCells(copied.text, copied.html);
    else if (copied.hasGaps)
        Q_EMIT reported(tr("Nothing was copied: the selected cells do not form one block. Select the same "
                           "columns in each row."));
}

void GridView::cutSelection()
{
    commitEditor();
    run(editing().cut(), [this](CellResult &result) {
        putOnClipboard(result);
        if (result.copied > 0)
            apply(result, tr("Cut"));
    });
}

void GridView::pasteClipboard()
{
    commitEditor();
    const CopiedText copied = copiedText();
    if (copied.isEmpty()) {
        Q_EMIT reported(tr("There is nothing on the clipboard that fits into cells."));
        return;
    }
    const CellEditing cells = editing();
    run(cells.paste(copied), [this, origin = cells.pasteOrigin()](CellResult &result) {
        if (result.question)
            askAboutPaste(*result.question, origin);
        else
            applyPaste(result, origin);
    });
}

void GridView::applyPaste(CellResult &result, const GridPlace &origin)
{
    apply(result, tr("Paste"));
    // Where there are more, they are what was selected before.
    if (result.pasted.size() != 1)
        return;
    const CellRange &block = result.pasted.front();
    const int lastColumn = static_cast<int>(visibleColumns().size()) - 1;
    selectArea({origin.row + block.firstRow, origin.position + block.firstColumn,
                qMin(origin.row + block.lastRow, m_grid->rowCount() - 1),
                qMin(origin.position + block.lastColumn, lastColumn)});
}

void GridView::askAboutPaste(const PastePlan &plan, const GridPlace &origin)
{
    auto *dialog = new PasteDialog(plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The rows that it is about are gone then.
    connect(m_grid->document(), &Document::aboutToReset, dialog, &QDialog::reject);
    connect(dialog, &PasteDialog::chosen, this, [this, plan, origin](const PasteChoices &choices) {
        run(CellEditing::paste(plan, choices),
            [this, origin](CellResult &result) { applyPaste(result, origin); });
    });
    dialog->open();
}

void GridView::revertSelectedCells()
{
    commitEditor();
    revert(editing().revertCells(), tr("Revert cells"),
           [](int cells) { return tr("%Ln cell(s) left alone: not changed", nullptr, cells); });
}

void GridView::revertSelectedRows()
{
    commitEditor();
    revert(editing().revertRows(), tr("Revert rows"),
           [](int rows) { return tr("%Ln row(s) left alone: not changed", nullptr, rows); });
}

} // namespace lineitems
