#include "ui/review/quotedrows.h"

#include "models/hubspot/associationjob.h"

namespace lineitems {

using namespace Qt::StringLiterals;

QuotedRows::QuotedRows(const Session *session, QObject *parent) : QObject(parent), m_session(session) {}

void QuotedRows::ask(const std::vector<BatchInput> &inputs)
{
    if (m_isAsked || inputs.empty() || inputs.size() > mostRows)
        return;
    m_isAsked = true;
    m_rows = static_cast<int>(inputs.size());
    std::vector<QByteArray> ids;
    for (const BatchInput &input : inputs)
        ids.push_back(input.id);
    read(ids, "quotes"_L1, &m_marks.onQuote, &m_marks.knowsQuotes);
    read(ids, "invoices"_L1, &m_marks.onInvoice, &m_marks.knowsInvoices);
}

void QuotedRows::read(const std::vector<QByteArray> &ids, QLatin1StringView objects, QSet<QByteArray> *found,
                      bool *isWhole)
{
    AssociationJob *job = m_session->associations(ids, objects, this);
    connect(job, &AssociationJob::finished, this,
            [this, job, found, isWhole](const Associations &associated, const RowError &error) {
                job->deleteLater();
                *found = QSet<QByteArray>(associated.keyBegin(), associated.keyEnd());
                // A token may well lack the scope for quotes or invoices.
                *isWhole = error.problem == RowProblem::None;
                Q_EMIT changed();
            });
    job->start();
}

QString QuotedRows::quoteText() const
{
    const auto rows = static_cast<int>(m_marks.onQuote.size());
    if (rows == 0)
        return {};
    return m_marks.knowsQuotes ? tr("%Ln row(s) belong to a quote.", nullptr, rows)
                               : tr("At least %Ln row(s) belong to a quote.", nullptr, rows);
}

QString QuotedRows::invoiceText() const
{
    const auto rows = static_cast<int>(m_marks.onInvoice.size());
    if (rows == 0)
        return {};
    return m_marks.knowsInvoices ? tr("%Ln row(s) belong to an invoice.", nullptr, rows)
                                 : tr("At least %Ln row(s) belong to an invoice.", nullptr, rows);
}

QString QuotedRows::sentence() const
{
    QStringList said{quoteText(), invoiceText()};
    said.removeAll(QString());
    if (m_marks.isAny())
        said << tr(
            "They are the copies there: submitting changes the quote or invoice itself. The deal's own "
            "line items are others, and stay as they are.");
    if (!m_marks.areAll())
        said << tr("Line items on quotes and invoices are copies of their own: a row that is such a copy is "
                   "changed there, all others stay as they are.");
    else if (!m_marks.isAny())
        said << tr("None of these rows belongs to a quote or an invoice.")
             << tr("Line items on quotes and invoices are copies: those stay as they are.");
    else if ((m_marks.onQuote | m_marks.onInvoice).size() < m_rows)
        said << tr("The other rows belong to none: copies of them on quotes and invoices stay as they are.");
    return said.join(u' ');
}

} // namespace lineitems
