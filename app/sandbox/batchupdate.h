// A batch update as HubSpot does it: one bad value rejects the batch whole, a row that is gone or locked
// fails alone.
#pragma once

#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

/// An ApiError means that nothing was written.
Answer<BatchAnswer> updateBatch(Portal &portal, const std::vector<UpdateInput> &inputs);

/// As API v1 does it: a row that is locked or in conflict rejects the batch too, one that is gone is
/// left out of the answer.
Answer<BatchAnswer> updateAllOrNothing(Portal &portal, const std::vector<UpdateInput> &inputs);

/// An error that names its row by the input's trace id, or else by its id.
RowError rowError(const UpdateInput &input, const QByteArray &category, const QByteArray &message);
/// The error of a row whose unique value is another's.
RowError conflictError(const UpdateInput &input, const QByteArray &existingId);

} // namespace lineitems::sandbox
