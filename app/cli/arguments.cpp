#include "app/cli/arguments.h"

namespace lineitems::cli {

using namespace Qt::StringLiterals;

std::optional<int> Arguments::number(const QString &option, int otherwise, int least, int most)
{
    if (!values.contains(option))
        return otherwise;
    bool isNumber = false;
    const int number = values.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    error = u"%1 takes a whole number from %2 to %3"_s.arg(option).arg(least).arg(most);
    return std::nullopt;
}

Arguments parseArguments(const QStringList &words, const Syntax &syntax)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size() && arguments.error.isEmpty(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith("--"_L1)) {
            arguments.files.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = equals < 0 ? word : word.left(equals);
        if (syntax.flags.contains(name) && equals < 0) {
            arguments.flags.insert(name);
        } else if (!syntax.valued.contains(name)) {
            arguments.error = u"unknown option %1"_s.arg(name);
        } else if (arguments.values.contains(name)) {
            arguments.error = u"%1 is given twice"_s.arg(name);
        } else if (equals >= 0) {
            arguments.values.insert(name, word.sliced(equals + 1));
        } else if (i + 1 < words.size()) {
            arguments.values.insert(name, words.at(++i));
        } else {
            arguments.error = u"%1 needs a value"_s.arg(name);
        }
    }
    if (arguments.error.isEmpty() && arguments.files.size() > syntax.mostFiles)
        arguments.error = u"unexpected argument %1"_s.arg(arguments.files.at(syntax.mostFiles));
    return arguments;
}

} // namespace lineitems::cli
