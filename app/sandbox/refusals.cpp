#include "app/sandbox/refusals.h"

#include "app/sandbox/api.h"

namespace lineitems::sandbox {

namespace {

HttpReply withHeader(HttpReply reply, const QByteArray &name, const QByteArray &value)
{
    reply.headers.emplace_back(name, value);
    return reply;
}

HttpReply refusal(int status, const QByteArray &category, const QByteArray &message)
{
    return Api::errorReply({status, category, message, {}, {}});
}

ApiError missingScopes()
{
    return {
        403,
        "MISSING_SCOPES",
        "This app hasn't been granted all required scopes to make this call.",
        {},
        {{"One or more of the following scopes are required.",
          {},
          {{"requiredGranularScopes", {"crm.objects.line_items.read", "crm.objects.line_items.write"}}}}}};
}

/// As the specification's example has it: the map in words.
HttpReply missingScopesAsText()
{
    HttpReply reply = Api::errorReply(missingScopes());
    const qsizetype begin = reply.body.indexOf(R"({"requiredGranularScopes")");
    const qsizetype end = reply.body.indexOf('}', begin) + 1;
    reply.body.replace(
        begin, end - begin,
        R"("{requiredGranularScopes=[crm.objects.line_items.read, crm.objects.line_items.write]}")");
    return reply;
}

} // namespace

HttpReply rateLimitReply(const QByteArray &policy)
{
    ApiError error{429, {}, "You have reached your " + policy.toLower() + " limit.", {}, {}, policy};
    return Api::errorReply(error);
}

std::optional<HttpReply> refusalReply(const FaultKind &kind, const HttpRequest &request)
{
    switch (kind.act) {
    case Act::TenSecondly:
        return rateLimitReply("TEN_SECONDLY_ROLLING");
    case Act::TenSecondlyRetryAfter:
        return withHeader(rateLimitReply("TEN_SECONDLY_ROLLING"), "Retry-After", "1");
    case Act::Secondly:
        return rateLimitReply("SECONDLY");
    case Act::Daily:
        return rateLimitReply("DAILY");
    case Act::Locked:
        return refusal(423, "LOCKED", "The resource is locked. Try again in two seconds.");
    case Act::Migration:
        return withHeader(refusal(477, "MIGRATION_IN_PROGRESS", "This account is being migrated."),
                          "Retry-After", "1");
    case Act::Unavailable:
        return withHeader(refusal(503, {}, "The service is overloaded."), "Retry-After", "1");
    case Act::Unauthorized:
        return refusal(401, "EXPIRED_AUTHENTICATION", "The access token expired.");
    case Act::ScopesAsMap:
        return Api::errorReply(missingScopes());
    case Act::ScopesAsText:
        return missingScopesAsText();
    case Act::Redirect:
        return withHeader(htmlReply(307), "Location", "https://elsewhere.example" + request.path);
    default:
        return std::nullopt;
    }
}

HttpReply htmlReply(int status)
{
    const QByteArray number = QByteArray::number(status);
    return {status,
            "<!DOCTYPE html>\n<html><head><title>" + number + "</title></head><body><h1>" + number
                + "</h1><p>cloudflare</p></body></html>\n",
            {{"Content-Type", "text/html; charset=UTF-8"}}};
}

} // namespace lineitems::sandbox
