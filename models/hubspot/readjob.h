// Reads records by their ids (or a unique property's values) through batch/read, several batches at once.
#pragma once

#include "models/hubspot/batchcodec.h"
#include "models/record/outcome.h"

#include <QObject>
#include <QStringList>

#include <vector>

namespace lineitems {

class ApiClient;
struct HttpAnswer;

class ReadJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadJob)

public:
    /// `idProperty` is empty for record ids.
    ReadJob(ApiClient *api, std::vector<QByteArray> ids, QStringList properties, QString idProperty,
            QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Records of one batch, in any order.
    void recordsArrived(const std::vector<lineitems::ApiRecord> &records);
    /// Ids of one batch that do not exist or are archived, and what the server said of them.
    void recordsMissing(const std::vector<QByteArray> &ids, const lineitems::RowError &error);
    /// problem is None when every id was answered for; after an error some may not have been.
    void finished(const lineitems::RowError &error);

private:
    void pump();
    void take(const std::vector<QByteArray> &ids, const HttpAnswer &answer);
    void fail(const RowError &error);

    ApiClient *m_api;
    std::vector<QByteArray> m_ids;
    QStringList m_properties;
    QString m_idProperty;
    std::size_t m_next = 0;
    int m_inFlight = 0;
    bool m_ended = false;
};

} // namespace lineitems
