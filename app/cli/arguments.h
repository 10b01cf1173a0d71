// The command line of `line-items`: a command, options by name, and files.
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace lineitems::cli {

/// Exit codes: a contract with the scripts that call us.
enum ExitCode {
    AllWell = 0, ///< every row saved or unchanged
    SomeRowsOtherwise = 1,
    UsageError = 2, ///< also an unreadable or refused file
    Unreachable = 3, ///< refused or unreachable before anything was sent
};

/// What a command understands.
struct Syntax
{
    QSet<QString> valued; ///< options with a value: --rows 10 or --rows=10
    QSet<QString> flags;
    int mostFiles = 0;
};

struct Arguments
{
    QHash<QString, QString> values;
    QSet<QString> flags;
    QStringList files;
    QString error; ///< what is wrong, in words; empty if all is well

    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return values.value(option, otherwise);
    }
    /// A whole number in a range, or nothing; `error` then says what is wrong.
    std::optional<int> number(const QString &option, int otherwise, int least, int most);
};

Arguments parseArguments(const QStringList &words, const Syntax &syntax);

} // namespace lineitems::cli
