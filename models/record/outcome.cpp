#include "models/record/outcome.h"

namespace lineitems {

using namespace Qt::StringLiterals;

QLatin1StringView outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return "not_sent"_L1;
    case Outcome::Saved:
        return "saved"_L1;
    case Outcome::Failed:
        return "failed"_L1;
    case Outcome::Conflict:
        return "conflict"_L1;
    case Outcome::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
