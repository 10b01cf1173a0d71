#include "app/sandbox/faults.h"

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

namespace {

using enum Stage;

constexpr FaultKind kinds[] = {
    {"429", Reply, Act::TenSecondly, "rate limit of ten seconds; nothing is done"},
    {"429-retry-after", Reply, Act::TenSecondlyRetryAfter, "the same, with Retry-After"},
    {"429-secondly", Reply, Act::Secondly, "rate limit of one second; nothing is done"},
    {"429-daily", Reply, Act::Daily, "daily limit: once it strikes, everything is refused"},
    {"423", Reply, Act::Locked, "locked for a while; nothing is done"},
    {"477", Reply, Act::Migration, "the account is being moved, Retry-After 1; nothing is done"},
    {"503-retry-after", Reply, Act::Unavailable, "overloaded, Retry-After 1; nothing is done"},
    {"500", Reply, Act::ServerTrouble, "internal error as HTML; nothing is done", false, 500},
    {"502", Reply, Act::ServerTrouble, "bad gateway as HTML; nothing is done", false, 502},
    {"503", Reply, Act::ServerTrouble, "unavailable as HTML; nothing is done", false, 503},
    {"504", Reply, Act::ServerTrouble, "gateway timeout as HTML; nothing is done", false, 504},
    {"521", Reply, Act::ServerTrouble, "server is down, as HTML; nothing is done", false, 521},
    {"523", Reply, Act::ServerTrouble, "origin unreachable, as HTML; nothing is done", false, 523},
    {"524", Reply, Act::ServerTrouble, "a timeout occurred, as HTML; nothing is done", false, 524},
    {"500-applied", Reply, Act::ServerTrouble, "carried out, then answered 500", true, 500},
    {"502-applied", Reply, Act::ServerTrouble, "carried out, then answered 502", true, 502},
    {"503-applied", Reply, Act::ServerTrouble, "carried out, then answered 503", true, 503},
    {"504-applied", Reply, Act::ServerTrouble, "carried out, then answered 504", true, 504},
    {"521-applied", Reply, Act::ServerTrouble, "carried out, then answered 521", true, 521},
    {"523-applied", Reply, Act::ServerTrouble, "carried out, then answered 523", true, 523},
    {"524-applied", Reply, Act::ServerTrouble, "carried out, then answered 524", true, 524},
    {"reset", Reply, Act::Reset, "the connection is reset before anything is done"},
    {"reset-applied", Reply, Act::Reset, "carried out, then the connection is reset", true},
    {"refuse", Reply, Act::Refuse, "reset, and nobody can connect for 300 ms; nothing is done"},
    {"hang", Reply, Act::Hang, "never answered, and nothing is done"},
    {"hang-applied", Reply, Act::Hang, "carried out, but never answered", true},
    {"drip", Reply, Act::Drip, "carried out, and answered a byte a second", true},
    {"truncated", Reply, Act::Truncate, "carried out; the answer breaks off in the middle", true},
    {"malformed", Reply, Act::Malformed, "carried out, and answered with broken JSON", true},
    {"malformed-dropped", Reply, Act::Malformed, "answered with broken JSON; nothing is done"},
    {"html-200", Reply, Act::HtmlPage, "200 with a web page; nothing is done"},
    {"wrong-type", Reply, Act::WrongType, "the right answer as text/plain", true},
    {"gzip", Reply, Act::Gzip, "the right answer, compressed", true},
    {"empty", Reply, Act::Empty, "carried out, and answered with an empty body", true},
    {"empty-dropped", Reply, Act::Empty, "answered with an empty body; nothing is done"},
    {"canceled", Rows, Act::Canceled, "status CANCELED: half of the rows are saved and told"},
    {"pending", Rows, Act::Pending, "status PENDING: half of the rows are saved and told"},
    {"processing", Rows, Act::Processing, "status PROCESSING: the other half is saved 300 ms later"},
    {"row-by-trace", Rows, Act::RowByTrace, "a third of the rows is refused, by objectWriteTraceId"},
    {"row-by-ids", Rows, Act::RowByIds, "a third is refused, by context.ids"},
    {"row-by-id", Rows, Act::RowById, "a third is refused, by context.id"},
    {"row-by-value", Rows, Act::RowByValue, "a third is refused, by the unique property's value"},
    {"row-blank-ids", Rows, Act::RowBlankIds, "a third is refused, context.ids is [\"\"]"},
    {"row-by-message", Rows, Act::RowByMessage, "a third is refused, the id stands in the message only"},
    {"row-num-errors", Rows, Act::RowNumErrors, "as row-by-trace, and numErrors is wrong"},
    {"row-in-200", Rows, Act::RowIn200, "as row-by-trace, with status 200"},
    {"unique-conflict", Rows, Act::UniqueConflict, "one row is refused: its unique value is another's"},
    {"shuffled", Reply, Act::Shuffled, "results in another order", true},
    {"strangers", Reply, Act::Strangers, "also a result that nobody asked for", true},
    {"extra-fields", Reply, Act::ExtraFields, "members that nobody has heard of", true},
    {"nulls", Reply, Act::Nulls, "optional members and unsent properties are null", true},
    {"json-numbers", Reply, Act::JsonNumbers, "number properties as JSON numbers", true},
    {"no-echo", Reply, Act::NoEcho, "results without properties", true},
    {"altered", Rows, Act::Altered, "the server rounds or upper-cases one sent value"},
    {"archived", Before, Act::Archived, "somebody deletes a row of the batch just before"},
    {"colleague", Before, Act::Colleague, "somebody changes a row of the batch just before"},
    {"401", Reply, Act::Unauthorized, "the token has expired: once it strikes, for every request"},
    {"403-map", Reply, Act::ScopesAsMap, "missing scopes, told as a map; then for every request"},
    {"403-text", Reply, Act::ScopesAsText, "missing scopes, told as text; then for every request"},
    {"redirect", Reply, Act::Redirect, "307 to another host; nothing is done"},
    {"bad-value", Always, Act::BadValue, "some rows: batch refused, names property and value"},
    {"bad-property", Always, Act::BadProperty, "some rows: batch refused, names the property only"},
    {"bad-nameless", Always, Act::BadNameless, "some rows: batch refused, says nothing useful"},
    {"bad-ids", Always, Act::BadIds, "some rows: batch refused, names the row in context.ids"},
    {"bad-crash", Always, Act::BadCrash, "some rows: the server stumbles, 500; nothing is done"},
    {"huge-error", Always, Act::HugeError, "some rows: batch refused, with a message of a megabyte"},
    {"huge-207", Always, Act::Huge207, "some rows: refused alone, with a message of a megabyte"},
    {"column-gone", Always, Act::ColumnGone, "the property description exists no more"},
    {"column-read-only", Always, Act::ColumnReadOnly, "the property description is read only"},
};

bool canHappenAt(const FaultKind &kind, FaultTarget target)
{
    return target == FaultTarget::Update || kind.stage == Stage::Reply
        || (target == FaultTarget::Read && kind.act == Act::Colleague);
}

/// Takes the prefix away.
FaultTarget targetOf(QString &name)
{
    for (const auto &[prefix, target] :
         {std::pair("read:"_L1, FaultTarget::Read), std::pair("list:"_L1, FaultTarget::List)}) {
        if (name.startsWith(prefix)) {
            name.remove(0, prefix.size());
            return target;
        }
    }
    return FaultTarget::Update;
}

QString unknownFault(const QString &name)
{
    QStringList known{u"all"_s};
    for (const FaultKind &kind : kinds)
        known.append(QLatin1StringView(kind.name));
    return u"there is no fault %1; known are: %2 (with read: or list: in front, those that change replies)"_s
        .arg(name, known.join(u", "_s));
}

} // namespace

std::span<const FaultKind> faultKinds()
{
    return kinds;
}

std::optional<std::vector<Fault>> parseFaults(const QStringList &names, QString *error)
{
    std::vector<Fault> faults;
    for (const QString &each : names) {
        QString name = each.trimmed();
        const FaultTarget target = targetOf(name);
        const std::size_t before = faults.size();
        for (const FaultKind &kind : kinds) {
            const bool named = name == "all"_L1 || name == QLatin1StringView(kind.name);
            if (named && canHappenAt(kind, target))
                faults.push_back({target, &kind});
        }
        if (faults.size() == before) {
            *error = unknownFault(each);
            return std::nullopt;
        }
    }
    return faults;
}

QByteArray faultHelp()
{
    QByteArray text;
    for (const FaultKind &kind : kinds)
        text += QByteArray(kind.name).leftJustified(18) + kind.what + '\n';
    return text + QByteArray("read:NAME").leftJustified(18)
        + "the same for batch/read; list:NAME for the list\n" + QByteArray("all").leftJustified(18)
        + "all of them";
}

} // namespace lineitems::sandbox
