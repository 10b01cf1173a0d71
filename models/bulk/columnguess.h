// Which property each column of a table is about, from its heading, and which of them is the key. A guess that
// a person sees and can change; where two properties could be meant, none is guessed.
#pragma once

#include "models/record/property.h"

#include <QStringList>

#include <vector>

namespace lineitems {

inline constexpr int noColumn = -1;

/// For each heading the position of its property in `columns`, or noColumn. No property comes twice.
std::vector<int> guessColumns(const QStringList &headings, const Schema &columns);

/// The heading that is the best key of those: the record id, then a unique property, then the SKU, then the
/// name; noColumn if there is none of them.
int guessKey(const std::vector<int> &targets, const Schema &columns);

} // namespace lineitems
