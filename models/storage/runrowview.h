// Which rows of a run somebody wants to look at, and in what order, where that depends on how rows are shown.
#pragma once

#include "models/storage/journaltypes.h"

#include <vector>

namespace lineitems {

/// Asked on the history's thread, and never changed after it was made: what one view chose is kept while its pages
/// are read.
class RunRowView
{
    Q_DISABLE_COPY_MOVE(RunRowView)

public:
    RunRowView() = default;
    virtual ~RunRowView() = default;

    virtual bool shows(const HistoryRow &row) const = 0;
    /// They come in the order in which they were recorded.
    virtual void sort(std::vector<const HistoryRow *> &rows) const = 0;
};

} // namespace lineitems
