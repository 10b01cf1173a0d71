#include "app/cli/loadcommand.h"

#include "app/cli/connectionoptions.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/portal.h"
#include "models/files/csv.h"

#include <QSet>

#include <memory>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

namespace {

/// The properties asked for, without the record id; nothing, and `error` set, if one does not exist.
std::optional<QStringList> chosenProperties(const Schema &schema, const QString &asked, QString *error)
{
    QStringList names;
    if (asked.isEmpty()) {
        for (const Property &property : schema.properties()) {
            if (!property.hidden)
                names.append(property.name);
        }
    } else {
        for (const QString &name : asked.split(u',', Qt::SkipEmptyParts))
            names.append(name.trimmed());
    }
    names.removeAll(QString(recordIdProperty));
    names.removeDuplicates();
    for (const QString &name : names) {
        if (!schema.find(name)) {
            *error = u"--properties names %1, which line items do not have"_s.arg(name);
            return std::nullopt;
        }
    }
    return names;
}

int loadTo(QFileDevice *out, Portal &portal, const QStringList &properties)
{
    QList<QByteArray> header{QByteArray(recordIdProperty.data(), recordIdProperty.size())};
    for (const QString &name : properties)
        header.append(name.toUtf8());
    bool written = out->write(csvRecord(header)) >= 0;

    Progress progress(u"Loaded"_s);
    QSet<QByteArray> seen;
    int total = -1;
    const RowError error = portal.list(
        properties,
        [&](const LoadedRow &row) {
            // A list that changes while it is read may name a record twice.
            if (seen.contains(row.id))
                return;
            seen.insert(row.id);
            QList<QByteArray> cells{row.id};
            cells.append(QList<QByteArray>(row.values.begin(), row.values.end()));
            written = out->write(csvRecord(cells)) >= 0 && written;
            if (seen.size() % 100 == 0)
                progress.show(static_cast<int>(seen.size()), total);
        },
        [&](int known) { total = known; });
    if (error.problem != RowProblem::None) {
        printError(u"the load broke off after %1 rows: %2"_s.arg(seen.size()).arg(describe(error)));
        return Unreachable;
    }
    if (!written || !closeOutput(out)) {
        printError(u"cannot write: %1"_s.arg(out->errorString()));
        return UsageError;
    }
    return AllWell;
}

} // namespace

int runLoad(const QStringList &words)
{
    Syntax syntax;
    addConnectionOptions(syntax);
    syntax.valued += QSet<QString>{u"--properties"_s, u"--out"_s};
    Arguments arguments = parseArguments(words, syntax);
    const auto connection = arguments.error.isEmpty() ? connectionFrom(arguments) : std::nullopt;
    if (!connection) {
        printError(arguments.error);
        return UsageError;
    }
    Portal portal(*connection);
    RowError refused;
    const auto schema = portal.schema(&refused);
    if (!schema) {
        printError(u"cannot read the properties of line items: %1"_s.arg(describe(refused)));
        return Unreachable;
    }
    QString error;
    const auto properties = chosenProperties(*schema, arguments.value(u"--properties"_s), &error);
    if (!properties) {
        printError(error);
        return UsageError;
    }
    const auto out = openOutput(arguments.value(u"--out"_s, u"-"_s), &error);
    if (!out) {
        printError(error);
        return UsageError;
    }
    return loadTo(out.get(), portal, *properties);
}

} // namespace lineitems::cli
