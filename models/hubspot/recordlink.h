// Where a line item is to be seen in HubSpot's own pages.
#pragma once

#include "models/hubspot/connection.h"

namespace lineitems {

/// https://app.hubspot.com/contacts/PORTAL/record/0-8/ID, on the portal's own domain. Invalid for the sandbox,
/// and while the portal's id is not known. No other host than HubSpot's, whatever the server says.
QUrl recordLink(const Connection &connection, const AccountInfo &account, QByteArrayView recordId);

/// The record id in what a person typed or pasted: the id itself, or the address of its page. Empty if none.
QByteArray recordIdIn(QStringView text);

} // namespace lineitems
