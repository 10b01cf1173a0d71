// What stands in the place of rows where there are none: why, what to do, and the button that does it. Pure.
#pragma once

#include "models/session/session.h"
#include "models/table/rowquery.h"

#include <QString>

#include <optional>

namespace lineitems {

struct EmptyState
{
    enum class Action { None, ClearFilter, Reload };

    QString title;
    QString hint;
    QString button; ///< empty: the place that says more has the button (loading: Stop)
    Action action = Action::None;
};

struct EmptyFacts
{
    Session::State state = Session::State::Opening;
    RowError loadError; ///< how the last load ended; problem is None if all rows came
    Connection connection;
    int allRows = 0;
    int shownRows = 0;
    RowQuery query;
};

/// Nothing where there are rows to see.
std::optional<EmptyState> emptyState(const EmptyFacts &facts);

} // namespace lineitems
