// The bodies of the batch update in the version that a connection speaks: the one place that picks. Pure.
#pragma once

#include "models/hubspot/batchcodec.h"
#include "models/hubspot/connection.h"

namespace lineitems {

/// With V1, ids must be digits only and idProperty empty: it knows record ids only.
QByteArray encodeUpdate(ApiVersion version, std::span<const BatchInput> inputs);

/// What an answer to it confirms; nothing if the body is no such answer. V1 also tells of deleted records,
/// which confirms nothing, and a time of change of 0, which is none: both are left out.
std::optional<BatchResponse> decodeUpdate(ApiVersion version, QByteArrayView body);

} // namespace lineitems
