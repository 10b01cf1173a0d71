// Booleans as boxes: what Space or a click makes of them.
#pragma once

#include "models/record/property.h"
#include "ui/grid/cellselection.h"

#include <QModelIndex>
#include <QString>

#include <optional>

namespace lineitems {

/// What ticking that cell sets: the other value, or true where it was empty or not valid. Nothing if it is no
/// boolean that can be edited.
std::optional<QString> tickedText(const QModelIndex &index);

/// Of the selected cells those of boolean columns.
SelectedCells booleansOf(SelectedCells cells, const Schema &columns);

} // namespace lineitems
