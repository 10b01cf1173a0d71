// The ways in which the portal can misbehave on purpose, by name.
#pragma once

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace lineitems::sandbox {

/// Where a fault sets in.
enum class Stage {
    Reply, ///< the request is carried out or not; the reply is another
    Rows, ///< some rows of an update fare otherwise than the rest
    Before, ///< something happens to the records before the request is handled
    Always, ///< not by chance: every update that holds such a row or property is refused
};

enum class Act {
    // Stage::Reply
    TenSecondly,
    TenSecondlyRetryAfter,
    Secondly,
    Daily,
    Locked,
    Migration,
    Unavailable,
    Unauthorized,
    ScopesAsMap,
    ScopesAsText,
    Redirect,
    ServerTrouble,
    Reset,
    Refuse,
    Hang,
    Drip,
    Truncate,
    Malformed,
    HtmlPage,
    WrongType,
    Gzip,
    Empty,
    Shuffled,
    Strangers,
    ExtraFields,
    Nulls,
    JsonNumbers,
    NoEcho,
    // Stage::Rows
    RowByTrace,
    RowByIds,
    RowById,
    RowByValue,
    RowBlankIds,
    RowByMessage,
    RowNumErrors,
    RowIn200,
    UniqueConflict,
    Canceled,
    Pending,
    Processing,
    Altered,
    // Stage::Before
    Archived,
    Colleague,
    // Stage::Always
    BadValue,
    BadProperty,
    BadNameless,
    BadIds,
    BadCrash,
    HugeError,
    Huge207,
    ColumnGone,
    ColumnReadOnly,
};

struct FaultKind
{
    const char *name;
    Stage stage;
    Act act;
    const char *what; ///< one line for people
    bool applied = false; ///< Stage::Reply only: whether the request is carried out all the same
    int status = 0; ///< Act::ServerTrouble only
};

enum class FaultTarget { Update, Read, List };

struct Fault
{
    FaultTarget target = FaultTarget::Update;
    const FaultKind *kind = nullptr;
};

std::span<const FaultKind> faultKinds();

/// From names as "500", "read:500", "list:hang", "all", "read:all". Nothing, with a sentence in `error`
/// that lists the known names, if one is unknown or cannot happen there.
std::optional<std::vector<Fault>> parseFaults(const QStringList &names, QString *error);

/// Every name with what it is, a line each.
QByteArray faultHelp();

} // namespace lineitems::sandbox
