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
    /// A row that belongs to a quote is that quote's own copy of a line item: a change of it is one of the quote.
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    struct Count
    {
        int rows = 0;
        bool isWhole = false; ///< every row was answered for
    };
    void read(const std::vector<QByteArray> &ids, QLatin1StringView objects, Count *count);
    QString quoteText() const;
    QString invoiceText() const;

    const Session *m_session;
    Count m_onQuote;
    Count m_onInvoice;
    bool m_isAsked = false;
};

} // namespace lineitems
