// What the portal answers to reading: one record, pages of the list, batches, the deals of line items.
#pragma once

#include "app/sandbox/portal.h"
#include "app/sandbox/requests.h"

namespace lineitems::sandbox {

inline constexpr int maxBatchInputs = 100;

struct ResultRow
{
    Record record;
    std::vector<int> properties; ///< those to show, by position
    bool shownAsArchived = false; ///< only where archived records were asked for
};

struct Page
{
    std::vector<ResultRow> results;
    QByteArray after; ///< empty on the last page
    qint64 total = 0; ///< of a search
};

/// Results and errors together.
struct BatchAnswer
{
    std::vector<ResultRow> results;
    std::vector<RowError> errors;
    const char *status = "COMPLETE";
};

/// The asked-for properties and the three that always come.
std::vector<int> shownProperties(const Portal &portal, const std::vector<QByteArray> &asked);

std::optional<ResultRow> readOne(const Portal &portal, const QByteArray &id,
                                 const std::vector<QByteArray> &properties);
Answer<Page> listRecords(const Portal &portal, const ListRequest &request);
Answer<BatchAnswer> readBatch(const Portal &portal, const BatchReadRequest &request);

/// The error item for ids that are not there or were deleted.
RowError notFound(const std::vector<QByteArray> &ids);
ApiError tooManyInputs();
/// Nothing if the name is empty or a record may be named by that property.
std::optional<ApiError> checkIdProperty(const PropertyTable &table, const QByteArray &name);

} // namespace lineitems::sandbox
