#include "models/hubspot/fetchjob.h"

#include "models/hubspot/answererror.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/batchcodec.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/listcodec.h"

namespace lineitems {

using namespace Qt::StringLiterals;

FetchJob::FetchJob(ApiClient *api, QStringList properties, QObject *parent)
    : QObject(parent), m_api(api), m_properties(std::move(properties))
{
}

void FetchJob::start()
{
    askTotal();
    askPage({});
}

void FetchJob::cancel()
{
    RowError cancelled;
    cancelled.problem = RowProblem::Cancelled;
    end(cancelled);
}

void FetchJob::askTotal()
{
    // The list does not say how many there are; a search for one does. Without it the load just has no end
    // in sight, so an error here is none.
    m_api->once(endpoints::search(m_api->connection()), R"({"filterGroups":[],"limit":1})"_ba, this,
                [this](const HttpAnswer &answer) {
                    const auto total = answer.isSuccess() ? decodeTotal(answer.body) : std::nullopt;
                    if (total && !m_ended)
                        Q_EMIT totalKnown(*total);
                });
}

void FetchJob::askPage(const QByteArray &after)
{
    const QUrl url = endpoints::list(m_api->connection(), m_listIdsOnly ? QStringList() : m_properties, after);
    m_api->read(HttpRequest::Method::Get, url, {}, this,
                [this, after](const HttpAnswer &answer) { takePage(answer, after); });
}

void FetchJob::takePage(const HttpAnswer &answer, const QByteArray &after)
{
    if (m_ended)
        return;
    // Too many properties for a URL: list the ids and read the values by batch.
    if (answer.delivery == Delivery::Answered && answer.status == 414 && !m_listIdsOnly) {
        m_listIdsOnly = true;
        askPage(after);
        return;
    }
    auto page = answer.isSuccess() ? decodePage(answer.body, m_properties) : std::nullopt;
    if (!page) {
        end(failureOf(answer));
        return;
    }
    // A cursor that does not move on would load the same page for ever.
    if (!page->after.isEmpty() && page->after == after) {
        end(failureOf(answer));
        return;
    }
    if (m_listIdsOnly)
        readValues(*page);
    else
        deliver(page->rows, page->after);
}

void FetchJob::readValues(const RecordPage &page)
{
    std::vector<QByteArray> ids;
    for (const LoadedRow &row : page.rows)
        ids.push_back(row.id);
    if (ids.empty()) {
        deliver({}, page.after);
        return;
    }
    m_api->read(HttpRequest::Method::Post, endpoints::batchRead(m_api->connection()),
                encodeBatchRead(ids, m_properties, {}), this,
                [this, after = page.after](const HttpAnswer &answer) {
                    if (m_ended)
                        return;
                    const auto values = answer.isSuccess() ? decodePage(answer.body, m_properties) : std::nullopt;
                    if (values)
                        deliver(values->rows, after);
                    else
                        end(failureOf(answer));
                });
}

void FetchJob::deliver(const std::vector<LoadedRow> &rows, const QByteArray &after)
{
    m_rowCount += static_cast<int>(rows.size());
    if (!rows.empty())
        Q_EMIT pageArrived(rows);
    if (m_ended)
        return;
    if (after.isEmpty())
        end({});
    else
        askPage(after);
}

void FetchJob::end(const RowError &error)
{
    if (m_ended)
        return;
    m_ended = true;
    Q_EMIT finished(error);
}

} // namespace lineitems
