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
    m_isKnown = true;
    std::vector<QByteArray> ids;
    for (const BatchInput &input : inputs)
        ids.push_back(input.id);
    read(ids, "quotes"_L1, &m_onQuote);
    read(ids, "invoices"_L1, &m_onInvoice);
}

void QuotedRows::read(const std::vector<QByteArray> &ids, QLatin1StringView objects, int *count)
{
    ++m_open;
    AssociationJob *job = m_session->associations(ids, objects, this);
    connect(job, &AssociationJob::finished, this,
            [this, job, count](const Associations &found, const RowError &error) {
                job->deleteLater();
                *count = static_cast<int>(found.size());
                // A token may well lack the scope for quotes or invoices.
                m_isKnown = m_isKnown && error.problem == RowProblem::None;
                --m_open;
                Q_EMIT changed();
            });
    job->start();
}

QString QuotedRows::sentence() const
{
    QStringList belonging;
    if (m_onQuote > 0)
        belonging << tr("%Ln row(s) belong to a quote.", nullptr, m_onQuote);
    if (m_onInvoice > 0)
        belonging << tr("%Ln row(s) belong to an invoice.", nullptr, m_onInvoice);
    if (belonging.isEmpty() && m_isKnown && m_open == 0)
        return tr("None of these rows belongs to a quote or an invoice.");
    belonging << tr("Line items on quotes and invoices are copies: those stay as they are.");
    return belonging.join(u' ');
}

} // namespace lineitems
