// A billing term in words: "12 months".
#pragma once

#include "models/record/billingterm.h"

#include <QString>

namespace lineitems {

/// What readTypedTerm() takes for the same term again. Safe on any thread.
QString termText(const BillingTerm &term);

} // namespace lineitems
