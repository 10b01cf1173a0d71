// Opens Change selection on what is selected in the grid.
#pragma once

#include <QStringView>

class QSettings;

namespace lineitems {

class Workspace;

/// On the operation used last, or on the one of that key. Where nothing can be changed it says so.
void openChangeSelection(Workspace *workspace, QSettings *settings, QStringView operation = {});

} // namespace lineitems
