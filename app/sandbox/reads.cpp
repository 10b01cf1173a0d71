#include "app/sandbox/reads.h"

#include <algorithm>
#include <unordered_set>

namespace lineitems::sandbox {

namespace {

constexpr int maxListLimit = 100;

/// The row where a page begins: behind the record that `after` names. Nothing for a bad one.
std::optional<int> firstRow(const Portal &portal, const QByteArray &after)
{
    if (after.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 id = after.toLongLong(&isNumber);
    const std::optional<int> row = isNumber ? portal.sample().rowOfId(id) : std::nullopt;
    return row ? std::optional(*row + 1) : std::nullopt;
}

Page pageOf(const Portal &portal, const ListRequest &request, int row)
{
    const std::vector<int> properties = shownProperties(portal, request.properties);
    Page page;
    for (; row < portal.rowCount() && std::ssize(page.results) < request.limit; ++row) {
        Record record = portal.at(row);
        // The plain list is late, as a real one may be, and still shows what a colleague deleted.
        if (!request.archived || record.archived)
            page.results.push_back({std::move(record), properties, request.archived});
    }
    if (row < portal.rowCount() && !page.results.empty() && !request.archived)
        page.after = QByteArray::number(page.results.back().record.id);
    return page;
}

} // namespace

std::vector<int> shownProperties(const Portal &portal, const std::vector<QByteArray> &asked)
{
    std::vector<int> indexes = portal.table().indexesOf(asked);
    const KnownProperties &known = portal.known();
    for (const int always : {known.created, known.lastModified, known.recordId}) {
        if (std::find(indexes.begin(), indexes.end(), always) == indexes.end())
            indexes.push_back(always);
    }
    return indexes;
}

std::optional<ResultRow> readOne(const Portal &portal, const QByteArray &id,
                                 const std::vector<QByteArray> &properties)
{
    std::optional<Record> record = portal.find(id);
    if (!record || record->archived)
        return std::nullopt;
    return ResultRow{std::move(*record), shownProperties(portal, properties), false};
}

Answer<Page> listRecords(const Portal &portal, const ListRequest &request)
{
    if (request.limit < 1 || request.limit > maxListLimit)
        return validationError("limit must be between 1 and 100, but was: "
                               + QByteArray::number(request.limit));
    const std::optional<int> row = firstRow(portal, request.after);
    if (!row)
        return validationError("after is not a paging cursor of this list: " + request.after);
    return pageOf(portal, request, *row);
}

Answer<BatchAnswer> readBatch(const Portal &portal, const BatchReadRequest &request)
{
    if (std::ssize(request.ids) > maxBatchInputs)
        return tooManyInputs();
    if (const auto error = checkIdProperty(portal.table(), request.idProperty))
        return *error;
    const std::vector<int> properties = shownProperties(portal, request.properties);
    BatchAnswer answer;
    std::vector<QByteArray> missing;
    std::unordered_set<qint64> seen;
    for (const QByteArray &id : request.ids) {
        std::optional<Record> record = portal.find(id, request.idProperty);
        if (!record || record->archived)
            missing.push_back(id);
        else if (seen.insert(record->id).second)
            answer.results.push_back({std::move(*record), properties, false});
    }
    if (!missing.empty())
        answer.errors.push_back(notFound(missing));
    return answer;
}

RowError notFound(const std::vector<QByteArray> &ids)
{
    return {
        "OBJECT_NOT_FOUND",
        "Could not get some LINE_ITEM objects, they may be deleted or not exist. Check that ids are valid.",
        {{"ids", ids}}};
}

ApiError tooManyInputs()
{
    return validationError("The maximum number of inputs in a batch is 100.");
}

std::optional<ApiError> checkIdProperty(const PropertyTable &table, const QByteArray &name)
{
    if (name.isEmpty() || isIdProperty(table, name))
        return std::nullopt;
    if (name == "hs_object_id")
        return validationError("idProperty may not be hs_object_id: leave it out to use record ids.");
    return validationError("Property \"" + name + "\" is not a unique identifier property of line items.");
}

} // namespace lineitems::sandbox
