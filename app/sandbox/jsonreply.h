// The portal's answers as HubSpot's JSON.
#pragma once

#include "app/sandbox/address.h"
#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

inline constexpr qint64 portalId = 148'200'300;

QByteArray recordJson(const Portal &portal, const ResultRow &row);
QByteArray listJson(const Portal &portal, const Page &page);
QByteArray searchJson(const Portal &portal, const Page &page);

/// The body of a batch response; the points in time are milliseconds since the epoch.
QByteArray batchJson(const Portal &portal, const BatchAnswer &answer, qint64 startedAt, qint64 completedAt);

/// Line items and the ids of their deals, quotes or invoices, as the v4 associations API tells them. One that has
/// none is left out.
QByteArray associationsJson(const BatchAnswer &answer, Call call, qint64 startedAt, qint64 completedAt);

/// The answer of API v1's batch update.
QByteArray legacyJson(const Portal &portal, const BatchAnswer &answer);
/// And its error: a message, and nothing that says more.
QByteArray legacyErrorJson(const ApiError &error);

QByteArray errorJson(const ApiError &error, const QByteArray &correlationId);

} // namespace lineitems::sandbox
