#include "tests/e2e/portalcopy.h"

#include "tests/e2e/expectations.h"
#include "tests/support/reviewof.h"

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

PortalCopy::PortalCopy(const Connection &connection) : m_session(&m_transport, &m_clock, connection)
{
    m_session.open();
    waitFor([this] { return m_session.state() == Session::State::Ready; }, u"the portal can be read anew"_s,
            60'000);
}

QByteArray PortalCopy::value(const QByteArray &recordId, const QString &property)
{
    const Document &document = *m_session.document();
    const int row = document.rowOf(recordId);
    require(row >= 0, u"the portal has the record %1"_s.arg(QString::fromUtf8(recordId)));
    return document.value(row, document.columns().indexOf(property)).toByteArray();
}

void PortalCopy::change(const QByteArray &recordId, const QString &property, const QByteArray &value)
{
    Document &document = *m_session.document();
    const int column = document.columns().indexOf(property);
    document.setCell({document.rowOf(recordId), column, {value, CellProblem::None}}, u"change"_s);
    m_session.submit(reviewOf(document).inputs);
    waitFor([this] { return m_session.state() == Session::State::Ready; },
            u"a colleague's change is saved"_s);
    require(m_session.lastRun().saved == 1,
            u"a colleague's change is saved: %1"_s.arg(m_session.lastRun().failed));
}

void PortalCopy::requireHeldBy(const Document &window)
{
    require(window.rowCount() == rowCount(), u"window and portal have the same rows"_s);
    for (int column = 0; column < window.columnCount(); ++column) {
        const QString name = window.columns().at(column).name;
        for (int row = 0; row < window.rowCount(); ++row) {
            const QByteArray id = window.idOf(row);
            requireEqual(QString::fromUtf8(window.baselineValue(row, column)),
                         QString::fromUtf8(value(id, name)),
                         u"%1 of record %2 in the window"_s.arg(name, QString::fromUtf8(id)));
        }
    }
}

} // namespace lineitems::e2e
