// Opens Change selection on what is selected in the grid.
#pragma once

#include <QStringView>

class QSettings;

namespace lineitems {

class Workspace;

/// On the operation used last, or on the one of that key. Where no cell is selected, or cells are still being
/// worked on, it says so instead.
void openChangeSelection(Workspace *workspace, QSettings *settings, QStringView operation = {});

} // namespace lineitems
