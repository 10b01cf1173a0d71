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
    // First: an undo that ends now goes to its own cells, and these are not the ones that are meant.
    QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty() && currentIndex().isValid())
        selection.select(currentIndex(), currentIndex());
    // What is copied, cleared or pasted over is what the step before leaves.
    m_grid->document()->finishWork();
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
    const QPersistentModelIndex current = currentIndex();
    // What is ticked is what the step before leaves.
    const CellEditing cells = editing();
    const auto text = tickedText(current);
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
    const CellEditing cells = editing();
    edit(cells.fill(cells.selectedCells(), typed), tr("Fill selection"));
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
    const QItemSelection before = selectionModel()->selection();
    run(editing().paste(copied), [this, before](CellResult &result) {
        if (result.question)
            askAboutPaste(*result.question, before);
        else
            applyPaste(result, before);
    });
}

void GridView::applyPaste(CellResult &result, const QItemSelection &before)
{
    const PastedBlock block = std::exchange(result.pasted, {});
    apply(result, tr("Paste"));
    if (selectionModel()->selection() == before)
        selectPasted(block);
}

void GridView::selectPasted(const PastedBlock &block)
{
    std::vector<int> rows;
    for (const int row : block.rows)
        rows.push_back(m_grid->rows()->viewRow(row));
    const std::vector<RowRun> runs = rowRuns(std::move(rows), block.rows.size());
    // A sort or a filter may have come between, and taken the rows apart.
    if (block.columns.empty() || runs.size() != 1 || runs.front().first < 0)
        return;
    const QList<int> visible = visibleColumns();
    const auto position = [&](int column) {
        return static_cast<int>(visible.indexOf(column < 0 ? LineItemModel::statusColumn
                                                           : column + LineItemModel::firstPropertyColumn));
    };
    const int left = position(block.columns.front());
    const int right = position(block.columns.back());
    if (left >= 0 && right - left + 1 == static_cast<int>(block.columns.size()))
        selectArea({runs.front().first, left, runs.front().last, right});
}

void GridView::askAboutPaste(const PastePlan &plan, const QItemSelection &before)
{
    auto *dialog = new PasteDialog(plan, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The rows that it is about are gone then.
    connect(m_grid->document(), &Document::aboutToReset, dialog, &QDialog::reject);
    connect(dialog, &PasteDialog::chosen, this, [this, plan, before](const PasteChoices &choices) {
        run(CellEditing::paste(plan, choices),
            [this, before](CellResult &result) { applyPaste(result, before); });
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
