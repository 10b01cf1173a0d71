// What the reading endpoints answer: a page of records, the property schema, the account. Pure.
#pragma once

#include "models/hubspot/connection.h"
#include "models/record/loadedrow.h"
#include "models/record/property.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace lineitems {

struct RecordPage
{
    std::vector<LoadedRow> rows; ///< values in the order of the properties asked for
    QByteArray after; ///< the cursor of the next page; empty on the last
};

/// A page of GET …/line_items, or the results of …/batch/read and …/search. Nothing if it is none, or if a
/// record in it has no id.
std::optional<RecordPage> decodePage(QByteArrayView body, const QStringList &properties);

/// The `total` of a search; nothing if it has none.
std::optional<int> decodeTotal(QByteArrayView body);

/// GET /crm/v3/properties/line_items. Properties without a name are left out.
std::optional<Schema> decodeSchema(QByteArrayView body);

/// GET /account-info/v3/details.
std::optional<AccountInfo> decodeAccount(QByteArrayView body);

} // namespace lineitems
