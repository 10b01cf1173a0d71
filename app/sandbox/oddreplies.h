// Replies made strange: another body, another way of sending, other results.
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/propertytable.h"
#include "app/sandbox/random.h"

namespace lineitems::sandbox {

/// What the fault makes of a right reply. An act of another kind leaves it as it is.
HttpReply spoilt(const FaultKind &kind, HttpReply reply, const PropertyTable &table, Random random);

/// The body of a batch, a list or API v1 with other results; one that has none stays as it is.
QByteArray withOddResults(Act act, const QByteArray &body, const PropertyTable &table, Random random);

/// A batch response's body whose numErrors is not the number of its errors.
QByteArray withWrongNumErrors(const QByteArray &body);

} // namespace lineitems::sandbox
