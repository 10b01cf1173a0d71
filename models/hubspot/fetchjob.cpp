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
    m_api->once(endpoints::search(m_api->connection()), R"({"filterGroups":[],"limit":1})"_ba, m_calls.get(),
                [this](const HttpAnswer &answer) {
                    const auto total = answer.isSuccess() ? decodeTotal(answer.body) : std::nullopt;
                    if (total && !m_ended)
                        Q_EMIT totalKnown(*total);
                });
}

void FetchJob::askPage(const QByteArray &after)
{
    m_expected = after;
    const QUrl url = endpoints::list(m_api->connection(), m_listIdsOnly ? QStringList() : m_properties,
                                     after);
    m_api->read(HttpRequest::Method::Get, url, {}, m_calls.get(),
                [this, after](const HttpAnswer &answer) { takePage(answer, after); });
}

void FetchJob::askAhead(const HttpAnswer &answer)
{
    // The list is sequential by nature; but while one page is read here the server can make the next. The cursor
    // stands at the end of the body. Should this not be it, the page is asked for again, and this one's not used.
    const qsizetype key = answer.isSuccess() && !m_listIdsOnly ? answer.body.lastIndexOf("\"after\"") : -1;
    const qsizetype open = key < 0 ? -1 : answer.body.indexOf('"', key + 7);
    const qsizetype close = open < 0 ? -1 : answer.body.indexOf('"', open + 1);
    const QByteArray cursor = close < 0 ? QByteArray() : answer.body.mid(open + 1, close - open - 1);
    if (!cursor.isEmpty() && !cursor.contains('\\') && !m_cursors.contains(cursor))
        askPage(cursor);
}

void FetchJob::takePage(const HttpAnswer &answer, const QByteArray &after)
{
    if (m_ended || after != m_expected)
        return;
    askAhead(answer);
    // Too many properties for a URL: list the ids and read the values by batch.
    if (answer.delivery == Delivery::Answered && answer.status == 414 && !m_listIdsOnly) {
        m_listIdsOnly = true;
        askPage({});
        return;
    }
    auto page = answer.isSuccess() ? decodePage(answer.body, m_properties) : std::nullopt;
    if (!page) {
        end(failureOf(answer));
        return;
    }
    // A cursor that comes again would load the same pages for ever.
    if (!page->after.isEmpty() && m_cursors.contains(page->after)) {
        end(failureOf(answer));
        return;
    }
    m_cursors.insert(page->after);
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
                encodeBatchRead(ids, m_properties, {}), m_calls.get(),
                [this, after = page.after](const HttpAnswer &answer) { takeValues(answer, after); });
}

void FetchJob::takeValues(const HttpAnswer &answer, const QByteArray &after)
{
    if (m_ended)
        return;
    const auto response = answer.isSuccess() ? decodeBatchResponse(answer.body) : std::nullopt;
    const auto values = response ? decodePage(answer.body, m_properties) : std::nullopt;
    if (!values) {
        end(failureOf(answer));
        return;
    }
    // A record that was archived a moment ago is no loss; rows that are missing for another reason are.
    for (const ApiError &error : response->errors) {
        if (error.category != "OBJECT_NOT_FOUND"_L1) {
            end(rowErrorFrom(error, answer.status));
            return;
        }
    }
    deliver(values->rows, after);
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
    else if (after != m_expected)
        askPage(after);
}

void FetchJob::end(const RowError &error)
{
    if (m_ended)
        return;
    m_ended = true;
    m_calls.reset(); // nobody waits for what is still under way
    Q_EMIT finished(error);
}

} // namespace lineitems
