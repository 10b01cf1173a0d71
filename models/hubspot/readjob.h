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
    /// Records of one batch, in any order. An id that is in no batch does not exist (or is archived).
    void recordsArrived(const std::vector<lineitems::ApiRecord> &records);
    /// problem is None when every batch was answered; after an error some batches may be missing.
    void finished(const lineitems::RowError &error);

private:
    void pump();
    void take(const HttpAnswer &answer);

    ApiClient *m_api;
    std::vector<QByteArray> m_ids;
    QStringList m_properties;
    QString m_idProperty;
    std::size_t m_next = 0;
    int m_inFlight = 0;
    bool m_ended = false;
};

} // namespace lineitems
