// Errors as sentences: what happened, what it means, what to do. What the server said is quoted as it
// came, always to be shown as plain text.
#pragma once

#include "models/hubspot/connection.h"
#include "models/record/outcome.h"
#include "models/session/session.h"

#include <QDateTime>
#include <QString>

namespace lineitems {

/// Why one row was not saved; the server's own words where it had any.
QString rowErrorSentence(const RowError &error);

struct ErrorText
{
    QString what;
    QString meaning;
    QString todo;
};

/// Why a portal could not be opened or loaded.
ErrorText openErrorText(const RowError &error, const Connection &connection);
/// True for an answer that another token may change.
bool isTokenProblem(const RowError &error);

/// What a run came to, in one paragraph. Never says that all is saved unless it is. `heldBack` counts the
/// rows that were not part of it, because a cell of theirs is not valid.
QString runSummaryText(const RunSummary &summary, int heldBack);
/// The tone of that paragraph.
bool isFullSuccess(const RunSummary &summary, int heldBack);
/// After the daily limit: when the requests begin anew by this computer's clock, which is midnight in the
/// account's zone. Empty if that zone is not known.
QString dailyResetSentence(const QString &accountZone, const QDateTime &now);

QString addressProblemSentence(AddressProblem problem);

} // namespace lineitems
