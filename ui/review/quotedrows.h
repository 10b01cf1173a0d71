// Asks HubSpot which of the rows that are about to be sent belong to a quote or an invoice, and says what that
// means for them.
#pragma once

#include "models/session/session.h"

#include <QObject>

namespace lineitems {

class QuotedRows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuotedRows)

public:
    /// For more rows it takes too many requests: then the general sentence has to do.
    static constexpr std::size_t mostRows = 1'000;

    /// The session must outlive it.
    QuotedRows(const Session *session, QObject *parent);

    void ask(const std::vector<BatchInput> &inputs);
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void read(const std::vector<QByteArray> &ids, QLatin1StringView objects, int *count);

    const Session *m_session;
    int m_onQuote = 0;
    int m_onInvoice = 0;
    int m_open = 0; ///< questions without an answer yet
    bool m_isAsked = false;
    bool m_isKnown = false;
};

} // namespace lineitems
