#include "ui/grid/selectionround.h"

#include <algorithm>

namespace lineitems {

namespace {

/// How many cells of the area come before this one on the round.
long long numberOf(const GridPlace &place, const GridArea &area, bool across)
{
    const long long row = place.row - area.top;
    const long long position = place.position - area.left;
    return across ? row * area.width() + position : position * area.height() + row;
}

GridPlace placeOf(long long number, const GridArea &area, bool across)
{
    const int line = across ? area.width() : area.height();
    const int lines = static_cast<int>(number / line);
    const int rest = static_cast<int>(number % line);
    return across ? GridPlace{area.top + lines, area.left + rest}
                  : GridPlace{area.top + rest, area.left + lines};
}

} // namespace

std::optional<GridPlace> nextInSelection(const std::vector<GridArea> &areas, const GridPlace &current,
                                         bool across, bool back)
{
    const auto at = std::find_if(areas.begin(), areas.end(),
                                 [&](const GridArea &area) { return area.contains(current); });
    if (at == areas.end() || (areas.size() == 1 && at->count() == 1))
        return std::nullopt;
    const long long next = numberOf(current, *at, across) + (back ? -1 : 1);
    if (next >= 0 && next < at->count())
        return placeOf(next, *at, across);
    const std::size_t step = back ? areas.size() - 1 : 1;
    const GridArea &area = areas[(static_cast<std::size_t>(at - areas.begin()) + step) % areas.size()];
    return placeOf(back ? area.count() - 1 : 0, area, across);
}

} // namespace lineitems
