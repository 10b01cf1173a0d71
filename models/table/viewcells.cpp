#include "models/table/viewcells.h"

#include <algorithm>
#include <numeric>

namespace lineitems {

long long ViewCells::count() const
{
    long long sum = 0;
    for (const Part &part : parts) {
        for (const RowRun &run : part.runs)
            sum += run.last - run.first + 1;
    }
    return sum;
}

std::vector<RowRun> unitedRuns(std::vector<RowRun> runs)
{
    std::sort(runs.begin(), runs.end(), [](const RowRun &a, const RowRun &b) { return a.first < b.first; });
    std::vector<RowRun> united;
    for (const RowRun &run : runs) {
        if (!united.empty() && run.first <= united.back().last + 1)
            united.back().last = std::max(united.back().last, run.last);
        else
            united.push_back(run);
    }
    return united;
}

ViewCells reordered(const ViewCells &cells, std::vector<int> &places)
{
    std::vector<int> order(cells.rows.size());
    std::iota(order.begin(), order.end(), 0);
    const auto placeOf = [&](int position) { return places[static_cast<std::size_t>(position)]; };
    std::erase_if(order, [&](int position) { return placeOf(position) < 0; });
    std::sort(order.begin(), order.end(), [&](int a, int b) { return placeOf(a) < placeOf(b); });

    ViewCells result;
    std::vector<int> newPositions(cells.rows.size(), -1);
    std::vector<int> newPlaces;
    for (const int position : order) {
        newPositions[static_cast<std::size_t>(position)] = static_cast<int>(result.rows.size());
        result.rows.push_back(cells.rows[static_cast<std::size_t>(position)]);
        newPlaces.push_back(placeOf(position));
    }
    for (const ViewCells::Part &part : cells.parts) {
        std::vector<RowRun> runs;
        for (const RowRun &run : part.runs) {
            for (int position = run.first; position <= run.last; ++position) {
                if (const int now = newPositions[static_cast<std::size_t>(position)]; now >= 0)
                    runs.push_back({now, now});
            }
        }
        result.parts.push_back({part.column, unitedRuns(std::move(runs))});
    }
    places = std::move(newPlaces);
    return result;
}

} // namespace lineitems
