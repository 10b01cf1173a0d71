// The portal's API: authorisation, addresses and verbs, and the bodies that go back.
#pragma once

#include "app/sandbox/address.h"
#include "app/sandbox/httpmessage.h"
#include "app/sandbox/reads.h"

#include <atomic>
#include <mutex>
#include <shared_mutex>

namespace lineitems::sandbox {

/// Safe to call from several threads: readers together, a writer alone.
class Api
{
public:
    /// Keeps what changed; false if it could not be written.
    using Keep = std::function<bool(const Portal &)>;

    Api(Portal portal, QByteArray propertiesJson, QByteArray validationsJson, QByteArray token, Keep keep);

    HttpReply handle(const HttpRequest &request);

    // The steps of a batch update, for those who change something between them.
    bool accepts(const HttpRequest &request) const;
    Answer<BatchAnswer> update(const std::vector<UpdateInput> &inputs, Wire wire);
    HttpReply updateReply(const Answer<BatchAnswer> &answer, Wire wire) const;
    static HttpReply errorReply(const ApiError &error);

    void setToken(const QByteArray &token);

    // What is stored, whatever was answered. The rules never change and need no lock.
    const PropertyTable &table() const { return m_portal.table(); }
    std::optional<Record> find(const QByteArray &id, const QByteArray &idProperty = {}) const;
    /// The record id of a row, 0 to SampleData::rowCount() - 1.
    qint64 idOf(int row) const { return m_portal.sample().idOf(row); }
    /// Empty also where there is no such record or property.
    QByteArray valueOf(const QByteArray &id, const QByteArray &property) const;
    int writesOf(qint64 id) const;
    /// Somebody else sets one property; a record that is not there is left out.
    void changeByOther(const QByteArray &id, const QByteArray &idProperty, int property,
                       const QByteArray &value);
    /// Somebody else deletes a record.
    void archive(const QByteArray &id, const QByteArray &idProperty);

private:
    HttpReply route(const HttpRequest &request);
    HttpReply get(const HttpRequest &request, const Address &address) const;
    HttpReply post(const HttpRequest &request, const Address &address);
    HttpReply list(const HttpRequest &request) const;
    HttpReply one(const HttpRequest &request, const QByteArray &id) const;
    HttpReply search(const HttpRequest &request) const;
    HttpReply batchRead(const HttpRequest &request, const Address &address) const;
    HttpReply batchUpdate(const HttpRequest &request, Wire wire);
    void addDailyLimit(HttpReply &reply);

    Portal m_portal;
    mutable std::shared_mutex m_portalLock;
    const QByteArray m_propertiesJson;
    const QByteArray m_validationsJson;
    const Keep m_keep;

    mutable std::mutex m_tokenLock;
    QByteArray m_expected; ///< the Authorization header with the token

    std::atomic<int> m_requestsToday = 0;
};

} // namespace lineitems::sandbox
