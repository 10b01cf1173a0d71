// The paths of the API, by version. Properties and account are v3 in all of them; v1 has a batch update only.
#pragma once

#include "models/hubspot/connection.h"

#include <QStringList>
#include <QUrl>

namespace lineitems::endpoints {

QUrl list(const Connection &connection, const QStringList &properties, const QByteArray &after);
QUrl search(const Connection &connection);
QUrl batchRead(const Connection &connection);
QUrl batchUpdate(const Connection &connection);
QUrl properties(const Connection &connection);
QUrl account(const Connection &connection);
/// What line items are associated with: `objects` is deals, quotes or invoices. v4 in all versions.
QUrl associations(const Connection &connection, QLatin1StringView objects);

/// Rows a page of the list may have at most.
inline constexpr int pageSize = 100;

} // namespace lineitems::endpoints
