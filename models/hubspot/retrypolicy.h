// Whether a request that was certainly not carried out is worth sending again, and after what pause. Pure.
#pragma once

#include "models/hubspot/http.h"

#include <optional>

namespace lineitems {

/// What an answer says of the request's fate, whatever it was for.
enum class Verdict {
    Success, ///< 2xx: read the body
    Rejected, ///< 4xx: refused whole, nothing was done
    NotNow, ///< 423, 429, 477, 503 with Retry-After, or not delivered: nothing was done, try later
    Unclear, ///< 5xx, a lost connection, a timeout: it may have been done
    Unauthorized, ///< 401
    Forbidden, ///< 403
    Redirected, ///< 3xx: refused, the token does not follow
};

/// Sources: HubSpot's error guide; 500, 502, 504 and 52x may come after a write was applied.
Verdict verdictOf(const HttpAnswer &answer);

/// The day's requests are used up: no pause of ours helps.
bool isDailyLimit(const HttpAnswer &answer);

/// Attempts after the first one, at most, of a call that a person waits for: half a minute.
inline constexpr int maxRetries = 5;
/// The same in a run: among its many requests some meet a fault that comes and goes many times in a row, and
/// whoever submits has walked away. A minute and a half.
inline constexpr int maxRunRetries = 8;
/// A server that cannot be reached at all is given up sooner: a person waits.
inline constexpr int maxConnectRetries = 4;
/// Nobody waits longer than this for one request.
inline constexpr qint64 maxPauseMs = 120'000;

/// The pause before attempt `attempt` (1 is the first repetition), in ms; nothing when it is time to give
/// up. `random` in [0, 1) spreads clients that were refused together.
std::optional<qint64> pauseBefore(int attempt, const HttpAnswer &answer, double random,
                                  int mostRetries = maxRetries);

} // namespace lineitems
