#include "app/cli/console.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

bool stderrIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

void printOut(const QByteArray &line)
{
    write(stdout, line + '\n');
}

void printText(const QByteArray &text)
{
    write(stdout, text);
}

void printError(const QString &message)
{
    // A server's text must not move the cursor or colour the terminal.
    QString plain = message;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    write(stderr, "line-items: " + plain.toUtf8() + '\n');
}

void printErrorLine(const QByteArray &line)
{
    write(stderr, line + '\n');
}

Progress::Progress(QString what) : m_what(std::move(what)), m_onTerminal(stderrIsTerminal()) {}

Progress::~Progress()
{
    if (m_shown)
        write(stderr, "\n");
}

void Progress::show(int done, int total)
{
    if (!m_onTerminal)
        return;
    m_shown = true;
    const QString of = total < 0 ? QString() : u" of %L1"_s.arg(total);
    write(stderr, u"\r%1 %L2%3 rows "_s.arg(m_what).arg(done).arg(of).toUtf8());
}

} // namespace lineitems::cli
