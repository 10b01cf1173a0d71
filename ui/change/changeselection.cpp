#include "ui/change/changeselection.h"

#include "models/table/lineitemmodel.h"
#include "ui/change/changedialog.h"
#include "ui/grid/cellselection.h"
#include "ui/grid/gridview.h"
#include "ui/window/workspace.h"

#include <QCoreApplication>

namespace lineitems {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::ChangeSelection)
};

std::vector<CellPlace> placesOf(const SelectedCells &cells)
{
    std::vector<CellPlace> places;
    for (const SelectedArea &area : cells.areas) {
        for (int row = area.firstRow; row <= area.lastRow; ++row) {
            for (const int position : area.columns) {
                const int column = cells.columns[static_cast<std::size_t>(position)];
                if (column != SelectedCells::statusColumn)
                    places.push_back({cells.rows[static_cast<std::size_t>(row)], column});
            }
        }
    }
    return places;
}

} // namespace

void openChangeSelection(Workspace *workspace, QSettings *settings, QStringView operation)
{
    GridView *grid = workspace->grid();
    grid->commitEditor();
    if (!grid->isReady())
        return;
    std::vector<CellPlace> places = placesOf(grid->selectedCells());
    // Rows that are about to be replaced take no edits.
    if (grid->isFrozen() || places.empty()) {
        Q_EMIT workspace->reported(
            grid->isFrozen() ? Words::tr("The line items are being read again. Wait until they are here.")
                             : Words::tr("Select the cells to change first."));
        return;
    }
    auto *dialog = new ChangeDialog(workspace->session()->document(), workspace->lineItems()->valueFormat(),
                                    std::move(places), settings, workspace);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->refuseWhile([grid] { return grid->isFrozen(); });
    QObject::connect(dialog, &ChangeDialog::applied, workspace, &Workspace::reported);
    if (!operation.isEmpty())
        dialog->showPage(operation);
    dialog->open();
}

} // namespace lineitems
