// Sorting for the smaller tables: by a click on a title, and by a menu for who has no mouse.
#pragma once

class QTableView;

namespace lineitems {

/// Sorts through the model's sort(); a third click on the same title, or the menu, gives the model's own order back,
/// which is column -1. The menu is the table's context menu.
void makeSortable(QTableView *table);

} // namespace lineitems
