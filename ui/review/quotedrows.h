// Asks HubSpot which of the rows that are about to be sent are the copies on a quote or an invoice, and says what
// that means for them.
#pragma once

#include "models/changes/copymarks.h"
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
    const CopyMarks &marks() const { return m_marks; }
    QString sentence() const;

Q_SIGNALS:
    void changed();

private:
    void read(const std::vector<QByteArray> &ids, QLatin1StringView objects, QSet<QByteArray> *found,
              bool *isWhole);
    QString quoteText() const;
    QString invoiceText() const;

    const Session *m_session;
    CopyMarks m_marks;
    int m_rows = 0; ///< that are asked for
    bool m_isAsked = false;
};

} // namespace lineitems
