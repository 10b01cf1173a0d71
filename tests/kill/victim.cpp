// Works like a busy person until it is killed: victim JOURNAL URL SEED, the token in LINE_ITEMS_TOKEN. Says on
// stdout what it does: "made ID VALUE" for each edit, "durable" when all edits so far are acknowledged, "submit"
// and "settled ID OUTCOME".
#include "models/hubspot/clock.h"
#include "models/hubspot/networktransport.h"
#include "models/session/session.h"
#include "tests/support/reviewof.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace lineitems;
using namespace Qt::StringLiterals;

namespace {

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

class Person final : public QObject
{
public:
    Person(Session *session, quint32 seed) : m_session(session), m_random(seed)
    {
        connect(session, &Session::loadFinished, this, [this] { begin(); });
        connect(session->journal(), &SessionJournal::caughtUp, this, [] { say("durable"); });
    }

private:
    void begin()
    {
        m_price = m_session->document()->columns().indexOf(u"price"_s);
        connect(&m_editing, &QTimer::timeout, this, &Person::edit);
        connect(&m_submitting, &QTimer::timeout, this, &Person::submit);
        m_editing.start(20);
        m_submitting.start(150);
        say("ready");
    }

    void edit()
    {
        Document *document = m_session->document();
        std::vector<CellInput> cells;
        const int count = m_random.bounded(1, 50);
        for (int i = 0; i < count; ++i) {
            const int row = m_random.bounded(document->rowCount());
            const QByteArray value = QByteArray::number(++m_edits) + ".5";
            say("made " + document->idOf(row) + ' ' + value);
            cells.push_back({row, m_price, {value, CellProblem::None}});
        }
        document->setCells(std::move(cells), u"edit"_s);
    }

    void submit()
    {
        if (m_session->state() != Session::State::Ready || m_session->document()->edits().isEmpty())
            return;
        say("submit");
        m_session->submit(reviewOf(*m_session->document()).inputs);
    }

    Session *m_session;
    QRandomGenerator m_random;
    QTimer m_editing;
    QTimer m_submitting;
    int m_price = 0;
    int m_edits = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Journal journal(words.value(1));
    QObject managers;
    NetworkTransport transport(makeManagers(10, &managers));
    SystemClock clock;
    Connection connection;
    connection.baseUrl = QUrl(words.value(2));
    connection.token = qgetenv("LINE_ITEMS_TOKEN");
    connection.requestsPerTenSeconds = 0;
    Session session(&transport, &clock, connection, {&journal, u"kill"_s});
    const Person person(&session, words.value(3).toUInt());
    session.open();
    return QCoreApplication::exec();
}
