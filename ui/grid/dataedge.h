// Where Ctrl and an arrow lead, as in Excel: from a value to the last one before a gap, else to the next value
// behind the gap, else to the end.
#pragma once

namespace lineitems {

/// Along `count` cells from the one at `from`, by `step` (1 or -1). `isFilled(cell)` tells of each.
template <typename IsFilled>
int dataEdge(int from, int step, int count, const IsFilled &isFilled)
{
    const auto exists = [count](int cell) { return cell >= 0 && cell < count; };
    int at = from + step;
    if (!exists(at))
        return from;
    if (isFilled(from) && isFilled(at)) {
        while (exists(at + step) && isFilled(at + step))
            at += step;
        return at;
    }
    while (exists(at + step) && !isFilled(at))
        at += step;
    return at;
}

} // namespace lineitems
