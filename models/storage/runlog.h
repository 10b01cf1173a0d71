// What a run leaves behind, as a log: each entry is written once and never changed, because a run of 100,000
// rows must not wait for its history. Entries are JSON, so that a person can read them too. Pure.
#pragma once

#include "models/storage/journaltypes.h"

#include <span>

namespace lineitems {

/// What an entry tells.
enum class RunEntryKind {
    Sent, ///< rows as they go out: [["id","idProperty","traceId",[["property","old" or null,"new"],…]],…]
    Saved, ///< rows that were saved just as they were sent: ["id",…]
    Settled, ///< rows with anything else to tell: objects
};

/// Enums are stored as words. One that is not known reads as Settled, where it then tells nothing.
QString wordFor(RunEntryKind kind);
RunEntryKind runEntryKindFrom(const QString &word);

/// Recorded before it went out, and saved as it was sent: nothing to tell but that.
bool isPlainlySaved(const SettledRunRow &settled);

QByteArray sentEntry(std::span<const RunRow> rows);
QByteArray savedEntry(std::span<const QByteArray> ids);
QByteArray settledEntry(std::span<const SettledRunRow> rows);

/// A text as it stands in an entry, quotes and all: an entry that does not hold it does not tell of that row.
QByteArray quotedInEntry(QByteArrayView text);

} // namespace lineitems
