// The bodies of the legacy v1 batch update, to JSON and back. Pure.
#pragma once

#include "models/hubspot/batchcodec.h"

namespace lineitems {

/// [{"objectId":1,"properties":[{"name","value"}]}]. An id goes out as a number with its very digits. One
/// that is not digits only cannot be sent: callers see to that; here it becomes a string, so that the body
/// stays JSON. v1 has no idProperty and no trace id: both stay behind.
QByteArray encodeLegacyUpdate(std::span<const BatchInput> inputs);
/// The inputs of such a body; nothing if it is none.
std::optional<std::vector<BatchInput>> decodeLegacyUpdate(QByteArrayView body);

/// One record for each element that has an objectId; what isDeleted is archived. A value that is not told
/// is taken from the newest of `versions`. Nothing if the body is no array.
std::optional<BatchResponse> decodeLegacyResponse(QByteArrayView body);

} // namespace lineitems
