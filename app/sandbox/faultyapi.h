// The API as it is met in practice: it keeps a rate limit, answers slowly and, on purpose, wrongly.
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/curses.h"
#include "app/sandbox/random.h"
#include "app/sandbox/requestlimit.h"

namespace lineitems::sandbox {

struct FaultOptions
{
    std::vector<Fault> faults = {};
    quint32 seed = 1;
    double rate = 0.1; ///< of the requests that a fault may hit, the share that one does
    int limit = 0; ///< requests in any ten seconds at most; 0 is no limit
    int latencyMs = 0; ///< how long every reply is held back
};

/// What happens follows from the seed and the order of the requests. Safe to call from several threads.
class FaultyApi
{
public:
    /// How long the second half of a batch with the fault "processing" is not written.
    static constexpr int processingMs = 300;

    /// The clock counts milliseconds and never goes back; without one it is the system's.
    FaultyApi(Api &api, const FaultOptions &options, Clock clock = {});

    HttpReply handle(const HttpRequest &request);

    /// From now on this is the token, with all scopes. The faults 401 and 403 do not strike again.
    void acceptToken(const QByteArray &token);

private:
    /// A fault that hits a request, and the chance that it draws from.
    struct Strike
    {
        const FaultKind *kind = nullptr;
        Random random;
    };

    /// The part of a batch that is written later.
    struct LateInputs
    {
        qint64 dueAt = 0;
        std::vector<UpdateInput> inputs;
        Wire wire = Wire::MultiStatus;
    };

    HttpReply answer(const HttpRequest &request);
    bool admits();
    void tellLimit(const HttpRequest &request, HttpReply &reply);
    std::optional<Strike> strike(FaultTarget target);
    const FaultKind *lasting() const;
    HttpReply struck(const HttpRequest &request, const Address &address, Strike strike);
    HttpReply perform(const HttpRequest &request, const Address &address);

    HttpReply updateRows(const HttpRequest &request, Wire wire, Strike &strike);
    Answer<BatchAnswer> updateSome(const std::vector<UpdateInput> &inputs, Wire wire, Strike &strike);
    Answer<BatchAnswer> halfDone(const std::vector<UpdateInput> &inputs, Wire wire, Strike &strike);
    Answer<BatchAnswer> carryOut(const std::vector<UpdateInput> &inputs, Wire wire);
    Answer<BatchAnswer> carryOutBeside(const std::vector<UpdateInput> &inputs,
                                       const std::vector<RowError> &refused, Wire wire);
    std::vector<UpdateInput> withAltered(const std::vector<UpdateInput> &inputs, Random &random) const;
    RowError conflict(const UpdateInput &input) const;
    void meddle(const HttpRequest &request, const Address &address, Strike &strike);
    void change(const QByteArray &id, const QByteArray &idProperty, const std::vector<QByteArray> &names);
    void writeLate();

    Api &m_api;
    const FaultOptions m_options;
    const Curses m_curses;
    const Clock m_clock;

    mutable std::mutex m_lock; ///< of what follows
    Random m_random;
    RequestLimit m_limit;
    std::vector<LateInputs> m_late;
    const FaultKind *m_lasting = nullptr; ///< what every request is refused with
    bool m_tokenIsNew = false; ///< it does not expire again
};

} // namespace lineitems::sandbox
