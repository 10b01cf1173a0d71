// What the command writes: results on stdout, words for people on stderr, progress only on a terminal.
#pragma once

#include <QByteArray>
#include <QString>

namespace lineitems::cli {

void printOut(const QByteArray &line);
/// The text as it is, with its own line ends.
void printText(const QByteArray &text);
void printError(const QString &message);
/// A line on stderr as it is, for programs.
void printErrorLine(const QByteArray &line);

/// "1,200 of 5,000 rows" that overwrites itself; silent unless stderr is a terminal.
class Progress
{
public:
    explicit Progress(QString what);
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    /// `total` below 0: not known.
    void show(int done, int total);

private:
    QString m_what;
    bool m_onTerminal;
    bool m_shown = false;
};

} // namespace lineitems::cli
