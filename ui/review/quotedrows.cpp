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
    std::vector<QByteArray> ids;
    for (const BatchInput &input : inputs)
        ids.push_back(input.id);
    read(ids, "quotes"_L1, &m_onQuote);
    read(ids, "invoices"_L1, &m_onInvoice);
}

void QuotedRows::read(const std::vector<QByteArray> &ids, QLatin1StringView objects, Count *count)
{
    AssociationJob *job = m_session->associations(ids, objects, this);
    connect(job, &AssociationJob::finished, this,
            [this, job, count](const Associations &found, const RowError &error) {
                job->deleteLater();
                // A token may well lack the scope for quotes or invoices.
                *count = {static_cast<int>(found.size()), error.problem == RowProblem::None};
                Q_EMIT changed();
            });
    job->start();
}

QString QuotedRows::quoteText() const
{
    if (m_onQuote.rows == 0)
        return {};
    return m_onQuote.isWhole ? tr("%Ln row(s) belong to a quote.", nullptr, m_onQuote.rows)
                             : tr("At least %Ln row(s) belong to a quote.", nullptr, m_onQuote.rows);
}

QString QuotedRows::invoiceText() const
{
    if (m_onInvoice.rows == 0)
        return {};
    return m_onInvoice.isWhole ? tr("%Ln row(s) belong to an invoice.", nullptr, m_onInvoice.rows)
                               : tr("At least %Ln row(s) belong to an invoice.", nullptr, m_onInvoice.rows);
}

QString QuotedRows::sentence() const
{
    QStringList said{quoteText(), invoiceText()};
    said.removeAll(QString());
    const bool belongs = !said.isEmpty();
    if (belongs)
        said << tr("What is submitted is changed there.");
    if (!m_onQuote.isWhole || !m_onInvoice.isWhole)
        said << tr("Line items on quotes and invoices are copies of their own: a row that is such a copy is "
                   "changed there, all others stay as they are.");
    else if (!belongs)
        said << tr("None of these rows belongs to a quote or an invoice.")
             << tr("Line items on quotes and invoices are copies: those stay as they are.");
    return said.join(u' ');
}

} // namespace lineitems
