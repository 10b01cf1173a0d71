// A batch update as HubSpot does it: one bad value rejects the batch whole, a row that is gone or locked
// fails alone.
#pragma once

#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

/// An ApiError means that nothing was written.
Answer<BatchAnswer> updateBatch(Portal &portal, const std::vector<UpdateInput> &inputs);

} // namespace lineitems::sandbox
