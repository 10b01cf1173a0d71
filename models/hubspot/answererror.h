// An answer that is no success, as the error that a row or a job reports.
#pragma once

#include "models/hubspot/http.h"
#include "models/record/outcome.h"

namespace lineitems {

/// What went wrong with a call: the server's own words where it had any, else the way it failed.
RowError errorOf(const HttpAnswer &answer);

/// A 2xx whose body is not what was asked for: it confirms nothing.
RowError unreadableAnswer(const HttpAnswer &answer);

/// Whichever of the two fits an answer that could not be used.
RowError failureOf(const HttpAnswer &answer);

} // namespace lineitems
