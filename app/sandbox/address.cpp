#include "app/sandbox/address.h"

#include <QByteArrayView>

namespace lineitems::sandbox {

namespace {

struct ObjectsPath
{
    QByteArrayView path;
    Wire wire;
};

constexpr ObjectsPath objectsPaths[] = {
    {"/crm/v3/objects/line_items", Wire::MultiStatus},
    {"/crm/objects/2026-03/line_items", Wire::MultiStatus},
    {"/crm/objects/2025-09/line_items", Wire::AlwaysOk},
    {"/crm/objects/2026-09/line_items", Wire::AlwaysOk},
};

struct OtherPath
{
    QByteArrayView path;
    Call call;
    Wire wire = Wire::MultiStatus;
};

constexpr OtherPath otherPaths[] = {
    {"/crm/v3/properties/line_items", Call::Properties},
    {"/crm/v3/property-validations/0-8", Call::Validations},
    {"/crm/v3/owners", Call::Owners},
    {"/account-info/v3/details", Call::Account},
    {"/crm/v4/associations/line_items/deals/batch/read", Call::Deals},
    {"/crm/v4/associations/line_items/quotes/batch/read", Call::Quotes},
    {"/crm/v4/associations/line_items/invoices/batch/read", Call::Invoices},
    {"/crm-objects/v1/objects/line_items/batch-update", Call::BatchUpdate, Wire::Legacy},
};

/// What follows the path of the line items.
Address objectsAddress(QByteArrayView rest, Wire wire)
{
    if (rest.isEmpty())
        return {Call::List, wire};
    if (rest == "/batch/read")
        return {Call::BatchRead, wire};
    if (rest == "/batch/update")
        return {Call::BatchUpdate, wire};
    if (rest == "/search")
        return {Call::Search, wire};
    if (rest.startsWith('/') && rest.lastIndexOf('/') == 0)
        return {Call::One, wire, rest.sliced(1).toByteArray()};
    return {};
}

} // namespace

Address addressOf(const QByteArray &path)
{
    for (const ObjectsPath &objects : objectsPaths) {
        if (path.startsWith(objects.path))
            return objectsAddress(QByteArrayView(path).sliced(objects.path.size()), objects.wire);
    }
    for (const OtherPath &other : otherPaths) {
        if (path == other.path)
            return {other.call, other.wire};
    }
    return {};
}

bool isAssociations(Call call)
{
    return call == Call::Deals || call == Call::Quotes || call == Call::Invoices;
}

QByteArray verbOf(Call call)
{
    const bool posts = call == Call::BatchRead || call == Call::BatchUpdate || call == Call::Search
        || isAssociations(call);
    return posts ? "POST" : "GET";
}

} // namespace lineitems::sandbox
