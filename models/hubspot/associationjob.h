// Reads with which object of some kind, such as a deal, line items are associated, several batches at once.
#pragma once

#include "models/hubspot/apierror.h"
#include "models/record/outcome.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

namespace lineitems {

class ApiClient;
struct HttpAnswer;

/// The id of an object, by that of the line item that is associated with it.
using Associations = QHash<QByteArray, QByteArray>;

class AssociationJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AssociationJob)

public:
    /// `objects` is deals, quotes or invoices.
    AssociationJob(ApiClient *api, std::vector<QByteArray> ids, QLatin1StringView objects,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Line items that have none are not in it. problem is None when every id was answered for.
    void finished(const lineitems::Associations &found, const lineitems::RowError &error);

private:
    void pump();
    void take(const HttpAnswer &answer);
    void end(const RowError &error);

    ApiClient *m_api;
    std::vector<QByteArray> m_ids;
    QLatin1StringView m_objects;
    Associations m_found;
    RowError m_error; ///< of ids that were not answered for
    std::size_t m_next = 0;
    int m_inFlight = 0;
    bool m_ended = false;
};

struct AssociationAnswer
{
    Associations found; ///< with the first object where there are several
    std::vector<ApiError> errors; ///< of line items of which it is not known; not of those that have none
};

/// Nothing if it cannot be read.
std::optional<AssociationAnswer> decodeAssociations(QByteArrayView body);

} // namespace lineitems
