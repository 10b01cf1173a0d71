// The portal's answers as HubSpot's JSON.
#pragma once

#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

QByteArray recordJson(const Portal &portal, const ResultRow &row);
QByteArray listJson(const Portal &portal, const Page &page);
QByteArray searchJson(const Portal &portal, const Page &page);

/// The body of a batch response; the points in time are milliseconds since the epoch.
QByteArray batchJson(const Portal &portal, const BatchAnswer &answer, qint64 startedAt, qint64 completedAt);

/// Line items and the ids of their deals, as the v4 associations API tells them (type 20).
QByteArray dealsJson(const BatchAnswer &answer, qint64 startedAt, qint64 completedAt);

QByteArray errorJson(const ApiError &error, const QByteArray &correlationId);

} // namespace lineitems::sandbox
