#include "models/session/session.h"

#include "models/hubspot/answererror.h"
#include "models/hubspot/apiclient.h"
#include "models/hubspot/associationjob.h"
#include "models/hubspot/endpoints.h"
#include "models/hubspot/listcodec.h"
#include "models/hubspot/updatecodec.h"
#include "models/session/columnchoice.h"

#include <algorithm>
#include <utility>

namespace lineitems {

using namespace Qt::StringLiterals;

Session::Session(Transport *transport, Clock *clock, Connection connection, const SessionStorage &storage,
                 QObject *parent)
    : QObject(parent), m_connection(connection), m_clock(clock),
      m_api(std::make_unique<ApiClient>(transport, clock, std::move(connection)))
{
    if (storage.journal)
        m_journal = std::make_unique<SessionJournal>(storage, &m_document, m_api.get(), clock);
}

Session::~Session() = default;

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Session::setToken(const QByteArray &token)
{
    m_connection.token = token;
    m_api->setToken(token);
    if (m_submit && std::exchange(m_waitsForToken, false)) {
        if (!m_submit->isPaused())
            m_watch.goOn(m_clock->nowMs());
        m_submit->tokenReplaced();
    }
}

void Session::open()
{
    m_opening = std::make_unique<QObject>();
    setState(State::Opening);
    m_api->read(HttpRequest::Method::Get, endpoints::account(m_connection), {}, m_opening.get(),
                [this](const HttpAnswer &answer) {
                    const auto account = answer.isSuccess() ? decodeAccount(answer.body) : std::nullopt;
                    // Some tokens may not ask for the account; the line items decide whether it can open.
                    const bool hopeless = answer.delivery != Delivery::Answered || answer.status == 401;
                    if (!account && hopeless) {
                        failOpening(failureOf(answer));
                        return;
                    }
                    m_account = account.value_or(AccountInfo());
                    Q_EMIT accountKnown();
                    loadSchema();
                });
}

void Session::failOpening(const RowError &error)
{
    m_opening.reset();
    if (m_isOpen) {
        // A reload that fails leaves what is there.
        setState(State::Ready);
        Q_EMIT loadFinished(error);
        return;
    }
    setState(State::Broken);
    Q_EMIT openFailed(error);
}

void Session::loadSchema()
{
    m_api->read(HttpRequest::Method::Get, endpoints::properties(m_connection), {}, m_opening.get(),
                [this](const HttpAnswer &answer) {
                    const auto schema = answer.isSuccess() ? decodeSchema(answer.body) : std::nullopt;
                    if (!schema) {
                        failOpening(failureOf(answer));
                        return;
                    }
                    m_document.clear(gridColumns(*schema));
                    m_isOpen = true;
                    if (m_journal)
                        m_journal->openDesk(
                            {{}, m_connection.name, m_connection.baseUrl.toString(), m_account.portalId});
                    Q_EMIT opened();
                    loadRows();
                });
}

void Session::reload()
{
    if (m_state != State::Ready)
        return;
    m_refresh.reset();
    m_unrefreshed.clear();
    m_opening = std::make_unique<QObject>();
    setState(State::Opening);
    loadSchema();
}

void Session::loadRows()
{
    QStringList names;
    for (const Property &property : m_document.columns().properties())
        names.append(property.name);
    m_watch.start(m_clock->nowMs());
    m_total = -1;
    m_fetch = std::make_unique<FetchJob>(m_api.get(), names);
    connect(m_fetch.get(), &FetchJob::totalKnown, this, [this](int total) { m_total = total; });
    connect(m_fetch.get(), &FetchJob::pageArrived, this, [this](const std::vector<LoadedRow> &rows) {
        m_document.appendRows(rows);
        reportProgress(m_document.rowCount(), m_total);
    });
    connect(m_fetch.get(), &FetchJob::finished, this, [this](const RowError &error) {
        m_fetch.release()->deleteLater();
        setState(State::Ready);
        Q_EMIT loadFinished(error);
    });
    setState(State::Loading);
    m_fetch->start();
}

void Session::cancelLoad()
{
    if (m_fetch) {
        m_fetch->cancel();
    } else if (m_state == State::Opening) {
        RowError cancelled;
        cancelled.problem = RowProblem::Cancelled;
        failOpening(cancelled);
    }
}

std::vector<int> Session::failedRows(std::span<const int> rows) const
{
    const TableSnapshot table = m_document.snapshot();
    std::vector<int> failed(rows.begin(), rows.end());
    std::erase_if(failed, [&](int row) { return !mayBeRetried(table, row); });
    return failed;
}

QByteArray Session::requestBody(std::span<const BatchInput> batch) const
{
    return encodeUpdate(m_connection.version, batch);
}

QString Session::asCurl(std::span<const BatchInput> batch) const
{
    QString body = QString::fromUtf8(requestBody(batch));
    body.replace(u'\'', u"'\\''"_s);
    return u"curl --request POST \\\n  --url '%1' \\\n  --header \"Authorization: Bearer $HUBSPOT_TOKEN\" "
           u"\\\n"
           "  --header 'Content-Type: application/json' \\\n  --data '"_s.arg(
               endpoints::batchUpdate(m_connection).toString(QUrl::FullyEncoded))
        + body + u'\'';
}

AssociationJob *Session::associations(std::vector<QByteArray> ids, QLatin1StringView objects,
                                      QObject *parent) const
{
    return new AssociationJob(m_api.get(), std::move(ids), objects, parent);
}

void Session::reportProgress(int done, int total)
{
    SessionProgress progress;
    progress.done = done;
    progress.total = total;
    if (m_watch.isHeld()) {
        Q_EMIT progressed(progress);
        return;
    }
    const qint64 elapsed = std::max<qint64>(1, m_watch.elapsed(m_clock->nowMs()));
    progress.rowsPerSecond = 1000.0 * done / static_cast<double>(elapsed);
    if (total > done && done > 0)
        progress.msLeft = static_cast<qint64>(static_cast<double>(elapsed) * (total - done) / done);
    else if (total >= 0)
        progress.msLeft = 0;
    Q_EMIT progressed(progress);
}

} // namespace lineitems
