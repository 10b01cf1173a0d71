// How the smaller tables (review, problems) look and behave, in one place.
#pragma once

class QTableView;

namespace lineitems {

/// Rows of one height, whole rows selected, titles on the left, nothing to edit.
void setUpListTable(QTableView *table);

} // namespace lineitems
