// Loads all line items: the list with limit=100, page by page, for the properties that are chosen.
#pragma once

#include "models/record/loadedrow.h"
#include "models/record/outcome.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace lineitems {

class ApiClient;
struct HttpAnswer;
struct RecordPage;

class FetchJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchJob)

public:
    /// `properties` are asked for, and rows come with their values in this order.
    FetchJob(ApiClient *api, QStringList properties, QObject *parent = nullptr);

    void start();
    /// Ends with finished(Cancelled) soon; what has come stays.
    void cancel();
    int rowCount() const { return m_rowCount; }

Q_SIGNALS:
    /// How many line items there are, as far as the server tells (it may change while they load).
    void totalKnown(int total);
    void pageArrived(const std::vector<lineitems::LoadedRow> &rows);
    /// problem is None when all pages came.
    void finished(const lineitems::RowError &error);

private:
    void askTotal();
    void askPage(const QByteArray &after);
    void takePage(const HttpAnswer &answer, const QByteArray &after);
    void askAhead(const HttpAnswer &answer);
    void readValues(const RecordPage &page);
    void takeValues(const HttpAnswer &answer, const QByteArray &after);
    void deliver(const std::vector<LoadedRow> &rows, const QByteArray &after);
    void end(const RowError &error);

    ApiClient *m_api;
    QStringList m_properties;
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>(); ///< gone when the job has ended
    QSet<QByteArray> m_cursors;
    QByteArray m_expected; ///< the cursor of the page that comes next
    int m_rowCount = 0;
    bool m_listIdsOnly = false;
    bool m_ended = false;
};

} // namespace lineitems
