// Replies that refuse a request as HubSpot, or what stands before it, does.
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/httpmessage.h"

namespace lineitems::sandbox {

/// 429 with the policy's name: TEN_SECONDLY_ROLLING, SECONDLY or DAILY.
HttpReply rateLimitReply(const QByteArray &policy);

/// The refusal that a fault stands for; nothing if it stands for none.
std::optional<HttpReply> refusalReply(const FaultKind &kind, const HttpRequest &request);

/// A web page where JSON is expected.
HttpReply htmlReply(int status);

} // namespace lineitems::sandbox
