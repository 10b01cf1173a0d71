// The API's addresses: which call a path means, and in which version of the API.
#pragma once

#include <QByteArray>

namespace lineitems::sandbox {

/// How a version answers a batch.
enum class Wire {
    MultiStatus, ///< v3 and 2026-03: 207 when some rows failed
    AlwaysOk, ///< 2025-09 and 2026-09: 200, and `errors` in the body
    Legacy, ///< v1: arrays of objects without an envelope, all rows or none
};

enum class Call {
    None, ///< there is no such address
    List,
    One,
    BatchRead,
    BatchUpdate,
    Search,
    Deals,
    Quotes,
    Invoices,
    Properties,
    Validations,
    Owners,
    Account,
};

struct Address
{
    Call call = Call::None;
    Wire wire = Wire::MultiStatus;
    QByteArray id = {}; ///< of Call::One only
};

Address addressOf(const QByteArray &path);

/// Whether it asks what line items are associated with.
bool isAssociations(Call call);

/// The verb that a call takes: GET or POST.
QByteArray verbOf(Call call);

} // namespace lineitems::sandbox
