// Which of the changed line items are the copies on a quote or an invoice, as far as HubSpot has said.
#pragma once

#include <QByteArray>
#include <QSet>

namespace lineitems {

/// A line item that is associated with a quote is that quote's own copy: a change of it is one of the quote.
struct CopyMarks
{
    enum class Place { Nowhere, Quote, Invoice, Both, NotKnown };

    QSet<QByteArray> onQuote; ///< ids of line items
    QSet<QByteArray> onInvoice;
    bool knowsQuotes = false; ///< of every row it was answered
    bool knowsInvoices = false;

    bool areAll() const { return knowsQuotes && knowsInvoices; }
    bool isAny() const { return !onQuote.isEmpty() || !onInvoice.isEmpty(); }
    Place placeOf(const QByteArray &id) const
    {
        const bool isOnQuote = onQuote.contains(id);
        const bool isOnInvoice = onInvoice.contains(id);
        if (isOnQuote && isOnInvoice)
            return Place::Both;
        if (isOnQuote || isOnInvoice)
            return isOnQuote ? Place::Quote : Place::Invoice;
        return areAll() ? Place::Nowhere : Place::NotKnown;
    }
};

} // namespace lineitems
