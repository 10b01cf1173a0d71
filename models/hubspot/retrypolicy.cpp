#include "models/hubspot/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace lineitems {

namespace {

std::optional<qint64> retryAfterMs(const HttpAnswer &answer)
{
    bool isNumber = false;
    const double seconds = answer.header("retry-after").trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0 || seconds > 1e6)
        return std::nullopt;
    return static_cast<qint64>(seconds * 1000);
}

/// The interval of a limit that says no more than that it is reached.
qint64 limitIntervalMs(const HttpAnswer &answer)
{
    bool isNumber = false;
    const qint64 interval = answer.header("x-hubspot-ratelimit-interval-milliseconds").toLongLong(&isNumber);
    if (isNumber && interval > 0 && interval <= maxPauseMs)
        return interval;
    return answer.body.contains("SECONDLY") && !answer.body.contains("TEN_SECONDLY") ? 1'000 : 10'000;
}

} // namespace

Verdict verdictOf(const HttpAnswer &answer)
{
    if (answer.delivery == Delivery::NotDelivered)
        return Verdict::NotNow;
    if (answer.delivery == Delivery::Uncertain)
        return Verdict::Unclear;
    switch (answer.status) {
    case 401:
        return Verdict::Unauthorized;
    case 403:
        return Verdict::Forbidden;
    case 408:
        return Verdict::Unclear;
    case 423:
    case 429:
    case 477:
        return Verdict::NotNow;
    case 503:
        return retryAfterMs(answer) ? Verdict::NotNow : Verdict::Unclear;
    default:
        break;
    }
    if (answer.status >= 200 && answer.status < 300)
        return Verdict::Success;
    if (answer.status >= 300 && answer.status < 400)
        return Verdict::Redirected;
    if (answer.status >= 400 && answer.status < 500)
        return Verdict::Rejected;
    return Verdict::Unclear;
}

bool isDailyLimit(const HttpAnswer &answer)
{
    return answer.delivery == Delivery::Answered && answer.status == 429 && answer.body.contains("\"DAILY\"");
}

std::optional<qint64> pauseBefore(int attempt, const HttpAnswer &answer, double random, int mostRetries)
{
    const bool unreachable = answer.delivery == Delivery::NotDelivered;
    if (attempt > (unreachable ? maxConnectRetries : mostRetries))
        return std::nullopt;
    if (answer.problem == DeliveryProblem::AddressNotAllowed || answer.problem == DeliveryProblem::Aborted)
        return std::nullopt;
    if (isDailyLimit(answer))
        return std::nullopt;

    const qint64 backoff = (qint64(500) << std::min(attempt - 1, 6));
    qint64 pause = backoff + static_cast<qint64>(static_cast<double>(backoff) * random / 2);
    if (const auto asked = retryAfterMs(answer))
        pause = std::max(*asked, qint64(100)) + static_cast<qint64>(random * 250);
    else if (answer.status == 429)
        pause = limitIntervalMs(answer) + static_cast<qint64>(random * 250);
    else if (answer.status == 423)
        pause = std::max<qint64>(pause, 2'000);
    if (pause > maxPauseMs)
        return std::nullopt;
    return pause;
}

} // namespace lineitems
