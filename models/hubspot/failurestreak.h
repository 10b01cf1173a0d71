// Tells when a run is hopeless: five batches in a row of which no row was saved, all for one reason. Pure.
#pragma once

#include "models/record/outcome.h"

#include <optional>
#include <vector>

namespace lineitems {

class FailureStreak
{
public:
    /// Inputs 0 to inputCount - 1, in batches as they come.
    explicit FailureStreak(int inputCount);

    /// To be called once for each input when it is settled.
    void settled(int input, const RowOutcome &outcome);
    /// The reason, once there is enough of it; its problem is FailingAlike.
    const std::optional<RowError> &reason() const { return m_reason; }

    /// So many batches in a row.
    static constexpr int enough = 5;

private:
    struct Batch
    {
        int open = 0; ///< inputs that are not settled yet
        bool alike = true; ///< none saved, and all for `why`
        std::optional<RowError> why;
    };
    void closeBatch(const Batch &batch);

    std::vector<Batch> m_batches;
    int m_length = 0;
    std::optional<RowError> m_last;
    std::optional<RowError> m_reason;
};

} // namespace lineitems
