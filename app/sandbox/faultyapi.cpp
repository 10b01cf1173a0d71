#include "app/sandbox/faultyapi.h"

#include "app/sandbox/oddreplies.h"
#include "app/sandbox/refusals.h"

#include <chrono>

namespace lineitems::sandbox {

namespace {

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::optional<FaultTarget> targetOf(const HttpRequest &request, const Address &address)
{
    if (request.method != verbOf(address.call))
        return std::nullopt;
    switch (address.call) {
    case Call::BatchUpdate:
        return FaultTarget::Update;
    case Call::BatchRead:
        return FaultTarget::Read;
    case Call::List:
        return FaultTarget::List;
    default:
        return std::nullopt;
    }
}

bool isOfToken(Act act)
{
    return act == Act::Unauthorized || act == Act::ScopesAsMap || act == Act::ScopesAsText;
}

/// What a reply is made of whose request is not carried out.
HttpReply nothingDone()
{
    return {200, R"({"status":"COMPLETE","results":[]})"};
}

} // namespace

FaultyApi::FaultyApi(Api &api, const FaultOptions &options, Clock clock)
    : m_api(api), m_options(options), m_curses(options.faults, options.seed),
      m_clock(clock ? std::move(clock) : Clock(steadyNow)), m_random(options.seed), m_limit(options.limit)
{
}

HttpReply FaultyApi::handle(const HttpRequest &request)
{
    writeLate();
    HttpReply reply = admits() ? answer(request) : rateLimitReply("TEN_SECONDLY_ROLLING");
    tellLimit(request, reply);
    reply.delayMs = m_options.latencyMs;
    return reply;
}

void FaultyApi::acceptToken(const QByteArray &token)
{
    m_api.setToken(token);
    const std::lock_guard lock(m_lock);
    m_tokenIsNew = true;
    if (m_lasting && isOfToken(m_lasting->act))
        m_lasting = nullptr;
}

bool FaultyApi::admits()
{
    if (m_options.limit == 0)
        return true;
    const std::lock_guard lock(m_lock);
    return m_limit.admits(m_clock());
}

void FaultyApi::tellLimit(const HttpRequest &request, HttpReply &reply)
{
    if (m_options.limit == 0 || request.path.endsWith("/search"))
        return;
    const std::lock_guard lock(m_lock);
    m_limit.tell(reply);
}

HttpReply FaultyApi::answer(const HttpRequest &request)
{
    if (m_options.faults.empty() || !m_api.accepts(request))
        return m_api.handle(request);
    if (const FaultKind *kind = lasting())
        return *refusalReply(*kind, request);
    const Address address = addressOf(request.path);
    const std::optional<FaultTarget> target = targetOf(request, address);
    if (!target)
        return m_api.handle(request);
    const std::optional<Strike> hit = strike(*target);
    return hit ? struck(request, address, *hit) : perform(request, address);
}

const FaultKind *FaultyApi::lasting() const
{
    const std::lock_guard lock(m_lock);
    return m_lasting;
}

std::optional<FaultyApi::Strike> FaultyApi::strike(FaultTarget target)
{
    const std::lock_guard lock(m_lock);
    std::vector<const FaultKind *> possible;
    for (const Fault &fault : m_options.faults) {
        const bool isOver = m_tokenIsNew && isOfToken(fault.kind->act);
        if (fault.target == target && fault.kind->stage != Stage::Always && !isOver)
            possible.push_back(fault.kind);
    }
    if (possible.empty() || !m_random.happens(m_options.rate))
        return std::nullopt;
    const FaultKind *kind = possible[m_random.below(possible.size())];
    if (kind->act == Act::Daily || isOfToken(kind->act))
        m_lasting = kind;
    return Strike{kind, Random(m_random.next())};
}

HttpReply FaultyApi::struck(const HttpRequest &request, const Address &address, Strike strike)
{
    const FaultKind &kind = *strike.kind;
    if (const std::optional<HttpReply> refusal = refusalReply(kind, request))
        return *refusal;
    if (kind.stage == Stage::Rows)
        return updateRows(request, address.wire, strike);
    if (kind.stage == Stage::Before) {
        meddle(request, address, strike);
        return perform(request, address);
    }
    HttpReply reply = kind.applied ? perform(request, address) : nothingDone();
    return spoilt(kind, std::move(reply), m_api.table(), strike.random);
}

HttpReply FaultyApi::perform(const HttpRequest &request, const Address &address)
{
    if (address.call != Call::BatchUpdate || !m_curses.areCast())
        return m_api.handle(request);
    const Answer<std::vector<UpdateInput>> parsed = parseUpdate(request.body, address.wire);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return m_api.updateReply(*error, address.wire);
    return m_api.updateReply(carryOut(std::get<std::vector<UpdateInput>>(parsed), address.wire),
                             address.wire);
}

} // namespace lineitems::sandbox
