#include "app/sandbox/search.h"

#include "app/sandbox/searchfilter.h"

#include <algorithm>

namespace lineitems::sandbox {

namespace {

constexpr int maxSearchLimit = 200;
constexpr int maxSearchResults = 10'000;
constexpr int maxFilterGroups = 6;

std::optional<ApiError> checkRequest(const Portal &portal, const SearchRequest &request)
{
    if (request.limit < 1 || request.limit > maxSearchLimit)
        return validationError("limit must be between 1 and 200");
    if (std::ssize(request.filterGroups) > maxFilterGroups)
        return validationError("At most 6 filterGroups are allowed");
    const int sort = request.sortProperty.isEmpty() ? 0 : portal.table().indexOf(request.sortProperty);
    if (sort < 0)
        return validationError("There was a problem with the request: unknown property "
                               + request.sortProperty);
    for (const auto &group : request.filterGroups) {
        for (const SearchFilter &filter : group) {
            if (portal.table().indexOf(filter.property) < 0 || !isSearchOperator(filter.op))
                return validationError("There was a problem with the request: filter " + filter.property + " "
                                       + filter.op);
        }
    }
    return std::nullopt;
}

/// What a sort needs to keep of a match; the record itself can be made again.
struct Match
{
    int row = 0;
    QByteArray sortValue;
};

std::vector<Match> matches(const Portal &portal, const SearchRequest &request)
{
    const RecordMatcher matcher(portal, request);
    const int sort = request.sortProperty.isEmpty() ? -1 : portal.table().indexOf(request.sortProperty);
    std::vector<Match> found;
    for (int row = 0; row < portal.rowCount(); ++row) {
        if (portal.isArchived(row))
            continue;
        if (matcher.takesAll() && sort < 0) {
            found.push_back({row, {}});
            continue;
        }
        const Record record = portal.at(row);
        if (matcher.matches(record))
            found.push_back({row, sort < 0 ? QByteArray() : record.value(sort)});
    }
    if (sort >= 0) {
        const ValueKind kind = portal.table().at(sort).kind;
        std::stable_sort(found.begin(), found.end(), [&](const Match &a, const Match &b) {
            return request.descending ? compareValues(kind, b.sortValue, a.sortValue) < 0
                                      : compareValues(kind, a.sortValue, b.sortValue) < 0;
        });
    }
    return found;
}

} // namespace

Answer<Page> searchRecords(const Portal &portal, const SearchRequest &request)
{
    if (const auto error = checkRequest(portal, request))
        return *error;
    bool isNumber = true;
    const qint64 begin = request.after.isEmpty() ? 0 : request.after.toLongLong(&isNumber);
    if (!isNumber || begin < 0 || begin + request.limit > maxSearchResults)
        return validationError("after must be an offset, and at most 10,000 results can be paged through");

    const std::vector<Match> found = matches(portal, request);
    const qint64 end = std::min<qint64>(begin + request.limit, std::ssize(found));
    Page page;
    page.total = std::ssize(found);
    const std::vector<int> properties = shownProperties(portal, request.properties);
    for (qint64 i = begin; i < end; ++i)
        page.results.push_back({portal.at(found[static_cast<std::size_t>(i)].row), properties, false});
    if (end < page.total)
        page.after = QByteArray::number(end);
    return page;
}

} // namespace lineitems::sandbox
