// Faster than the limit, and the portal stops answering everybody in the company.
#include "models/hubspot/ratelimiter.h"
#include "models/hubspot/retrypolicy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <deque>
#include <vector>

namespace lineitems {
namespace {

TEST(RateLimiter, LetsNoMoreThanTheLimitIntoAnyTenSeconds)
{
    RateLimiter limiter(19);
    std::vector<qint64> sent;
    qint64 now = 0;
    while (sent.size() < 200) {
        if (const qint64 wait = limiter.take(now))
            now += wait;
        else
            sent.push_back(now);
        now += static_cast<qint64>(sent.size() % 3);
    }
    for (std::size_t i = 19; i < sent.size(); ++i)
        EXPECT_GT(sent[i] - sent[i - 19], 10'000) << i;
    // And it wastes nothing: every window is used.
    EXPECT_LE(sent.back(), (200 / 19) * (10'000 + RateLimiter::marginMs + 60));
}

TEST(RateLimiter, ZeroIsNoLimitAndAPauseHoldsAll)
{
    RateLimiter limiter(0);
    for (int i = 0; i < 1000; ++i)
        EXPECT_EQ(limiter.take(5), 0);
    limiter.pause(5, 700);
    EXPECT_EQ(limiter.take(5), 700);
    EXPECT_EQ(limiter.take(705), 0);
}

TEST(RateLimiter, KeepsToTheServersLimitWhereThatIsStricter)
{
    const struct
    {
        const char *what;
        int chosen;
        ToldLimit told;
        int mayGoNow;
    } cases[] = {
        {"the server's is stricter", 190, {100, 100, 10'000}, 100},
        {"ours is stricter", 50, {100, 100, 10'000}, 50},
        {"none of ours", 0, {100, 100, 10'000}, 100},
        {"somebody else has used most of it", 100, {100, 7, 10'000}, 7},
        {"somebody else has used all of it", 100, {100, 0, 10'000}, 0},
        {"another interval", 100, {30, 30, 1'000}, 10},
    };
    for (const auto &c : cases) {
        RateLimiter limiter(c.chosen);
        limiter.learn(0, 0, c.told);
        int went = 0;
        while (went < 1000 && limiter.take(0) == 0)
            ++went;
        EXPECT_EQ(went, c.mayGoNow) << c.what;
        EXPECT_GT(limiter.take(0), c.told.intervalMs) << c.what;
        EXPECT_EQ(limiter.take(c.told.intervalMs + RateLimiter::marginMs), 0) << c.what;
    }
}

TEST(RateLimiter, DoesNotCountOwnRequestsTwice)
{
    RateLimiter limiter(100);
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(limiter.take(i), 0);
    // The answer to the thirtieth: ten are still under way.
    limiter.learn(50, 29, {100, 70, 10'000});
    int more = 0;
    while (limiter.take(60) == 0)
        ++more;
    EXPECT_EQ(more, 60);
}

TEST(RateLimiter, WastesNothingWhenAnswersAreLate)
{
    constexpr int limit = 190;
    constexpr int requests = 3'000;
    constexpr std::size_t atOnce = 10;
    constexpr qint64 latencyMs = 300;
    RateLimiter limiter(limit);
    std::vector<qint64> sent;
    std::deque<std::pair<qint64, ToldLimit>> underWay; // when each was sent, and what the server told then
    qint64 now = 0;
    for (; sent.size() < requests; ++now) {
        while (!underWay.empty() && underWay.front().first + latencyMs <= now) {
            limiter.learn(now, underWay.front().first, underWay.front().second);
            underWay.pop_front();
        }
        while (sent.size() < requests && underWay.size() < atOnce && limiter.take(now) == 0) {
            sent.push_back(now);
            const auto counted = static_cast<int>(sent.end()
                                                  - std::upper_bound(sent.begin(), sent.end(), now - 10'000));
            ASSERT_LE(counted, limit);
            underWay.push_back({now, {limit, limit - counted, 10'000}});
        }
    }
    // All windows but the last have to end; then the rest goes, ten at a time.
    const qint64 least = (requests - 1) / limit * 10'000;
    EXPECT_LE(static_cast<double>(now), 1.05 * static_cast<double>(least));
}

HttpAnswer answered(int status, QList<std::pair<QByteArray, QByteArray>> headers = {}, QByteArray body = {})
{
    HttpAnswer answer;
    answer.delivery = Delivery::Answered;
    answer.status = status;
    answer.headers = std::move(headers);
    answer.body = std::move(body);
    return answer;
}

TEST(RetryPolicy, KnowsWhatMayHaveBeenDone)
{
    const struct
    {
        int status;
        Verdict verdict;
    } cases[] = {
        {200, Verdict::Success},    {207, Verdict::Success},  {301, Verdict::Redirected},
        {307, Verdict::Redirected}, {400, Verdict::Rejected}, {401, Verdict::Unauthorized},
        {403, Verdict::Forbidden},  {404, Verdict::Rejected}, {408, Verdict::Unclear},
        {409, Verdict::Rejected},   {423, Verdict::NotNow},   {429, Verdict::NotNow},
        {477, Verdict::NotNow},     {500, Verdict::Unclear},  {502, Verdict::Unclear},
        {503, Verdict::Unclear},    {504, Verdict::Unclear},  {521, Verdict::Unclear},
        {524, Verdict::Unclear},    {100, Verdict::Unclear},
    };
    for (const auto &c : cases)
        EXPECT_EQ(verdictOf(answered(c.status)), c.verdict) << c.status;
    EXPECT_EQ(verdictOf(answered(503, {{"retry-after", "2"}})), Verdict::NotNow);
    HttpAnswer lost;
    lost.delivery = Delivery::Uncertain;
    EXPECT_EQ(verdictOf(lost), Verdict::Unclear);
    lost.delivery = Delivery::NotDelivered;
    EXPECT_EQ(verdictOf(lost), Verdict::NotNow);
}

TEST(RetryPolicy, WaitsAsAskedAndGivesUp)
{
    EXPECT_EQ(pauseBefore(1, answered(429, {{"retry-after", "3"}}), 0), 3'000);
    EXPECT_EQ(pauseBefore(1, answered(429, {}, R"({"policyName":"TEN_SECONDLY_ROLLING"})"), 0), 10'000);
    EXPECT_EQ(pauseBefore(1, answered(429, {}, R"({"policyName":"SECONDLY"})"), 0), 1'000);
    EXPECT_FALSE(pauseBefore(1, answered(429, {}, R"({"policyName":"DAILY"})"), 0));
    EXPECT_GE(pauseBefore(1, answered(423), 0).value(), 2'000);
    EXPECT_FALSE(pauseBefore(1, answered(477, {{"retry-after", "86400"}}), 0));
    EXPECT_LT(pauseBefore(1, answered(500), 0).value(), pauseBefore(3, answered(500), 0).value());
    EXPECT_LT(pauseBefore(2, answered(500), 0).value(), pauseBefore(2, answered(500), 0.9).value());
    EXPECT_FALSE(pauseBefore(maxRetries + 1, answered(500), 0));
}

} // namespace
} // namespace lineitems
