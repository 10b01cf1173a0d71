#include "ui/problems/errorsentences.h"

#include "ui/look/onelinetext.h"
#include "ui/look/whentext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::ErrorWords)
};

/// What the server said, or what its status means when it said nothing.
QString serverSentence(const RowError &error)
{
    if (!error.message.isEmpty())
        return error.message;
    if (error.httpStatus > 0)
        return ErrorWords::tr("HubSpot refused it with status %1 and gave no reason.").arg(error.httpStatus);
    return ErrorWords::tr("HubSpot refused it and gave no reason.");
}

ErrorText tokenText(const RowError &error)
{
    return {ErrorWords::tr("HubSpot did not accept the token."),
            ErrorWords::tr("It may be mistyped or out of date, or its private app was removed. "
                           "HubSpot said: %1")
                .arg(serverSentence(error)),
            ErrorWords::tr("Copy the token again from the private app in HubSpot, and enter it here.")};
}

ErrorText scopeText(const RowError &error)
{
    return {ErrorWords::tr("The token is valid, but it may not read line items."),
            ErrorWords::tr("Its private app lacks a scope. HubSpot said: %1").arg(serverSentence(error)),
            ErrorWords::tr("In HubSpot, give the private app the scopes crm.objects.line_items.read, "
                           "crm.objects.line_items.write and crm.schemas.line_items.read; then try again.")};
}

ErrorText unreachableText(const Connection &connection)
{
    return {ErrorWords::tr("%1 could not be reached.").arg(connection.baseUrl.host()),
            ErrorWords::tr("The computer is offline, a firewall is in between, or the address is wrong. "
                           "Nothing was sent."),
            ErrorWords::tr("Check the network and the address; then try again.")};
}

QString countSentences(const RunSummary &run)
{
    QStringList parts;
    if (run.saved > 0)
        parts << ErrorWords::tr("%Ln row(s) saved", nullptr, run.saved);
    if (run.failed > 0)
        parts << ErrorWords::tr("%Ln failed", nullptr, run.failed);
    if (run.conflict > 0)
        parts << ErrorWords::tr("%Ln in conflict", nullptr, run.conflict);
    if (run.unknown > 0)
        parts << ErrorWords::tr("%Ln unknown", nullptr, run.unknown);
    if (run.notSent > 0)
        parts << ErrorWords::tr("%Ln not sent", nullptr, run.notSent);
    return parts.isEmpty() ? ErrorWords::tr("No row was sent") : parts.join(u" · "_s);
}

} // namespace

QString rowErrorSentence(const RowError &error)
{
    switch (error.problem) {
    case RowProblem::None:
        return error.message;
    case RowProblem::ServerError:
        return serverSentence(error);
    case RowProblem::RecordMissing:
        return ErrorWords::tr("HubSpot has no such line item any more: it was deleted or archived.");
    case RowProblem::NotApplied:
        return ErrorWords::tr("HubSpot answered, but it still holds the old value.");
    case RowProblem::NoAnswer:
        return ErrorWords::tr("No answer came, and reading back did not work either. It may or may not be "
                              "saved: reload to see.");
    case RowProblem::ConnectFailed:
        return ErrorWords::tr("HubSpot could not be reached. Nothing was sent.");
    case RowProblem::Cancelled:
        return ErrorWords::tr("You cancelled the run before this row's turn.");
    case RowProblem::RunStopped:
        return ErrorWords::tr("The run was stopped by an error before this row's turn.");
    case RowProblem::RetriesUsedUp:
        return ErrorWords::tr("HubSpot stayed busy or unavailable. Try again later.");
    case RowProblem::DailyLimit:
        return ErrorWords::tr("The day's requests to HubSpot are used up. They begin anew at midnight in the "
                              "account's time zone.");
    case RowProblem::FailingAlike:
        return ErrorWords::tr("Five batches in a row failed for the same reason: %1")
            .arg(serverSentence(error));
    case RowProblem::CheckFailed:
        return ErrorWords::tr("Whether somebody else had changed it could not be read. Nothing was sent.");
    case RowProblem::Interrupted:
        return ErrorWords::tr(
            "The program ended in the middle of the run. HubSpot still holds the old value.");
    case RowProblem::Mixed:
        return ErrorWords::tr("HubSpot now holds neither the old value nor the one that was sent.");
    case RowProblem::ChangedSinceLoad:
        return ErrorWords::tr(
            "Somebody changed this line item in HubSpot after it was loaded. Nothing was sent.");
    case RowProblem::Redirected:
        return ErrorWords::tr("The server pointed to another address. The token was not sent there.");
    }
    Q_UNREACHABLE();
}

bool isTokenProblem(const RowError &error)
{
    return error.httpStatus == 401;
}

ErrorText openErrorText(const RowError &error, const Connection &connection)
{
    if (isTokenProblem(error))
        return tokenText(error);
    if (error.httpStatus == 403)
        return scopeText(error);
    if (error.problem == RowProblem::ConnectFailed || error.problem == RowProblem::NoAnswer)
        return unreachableText(connection);
    return {
        ErrorWords::tr("“%1” could not be opened.").arg(connection.name), rowErrorSentence(error),
        ErrorWords::tr("Try again. If it fails again, check the address, and HubSpot's own status page.")};
}

bool isFullSuccess(const RunSummary &run, int heldBack)
{
    return run.saved > 0 && heldBack == 0 && run.failed + run.conflict + run.unknown + run.notSent == 0
        && run.stoppedBy.problem == RowProblem::None && !run.cancelled;
}

QString runSummaryText(const RunSummary &run, int heldBack)
{
    QString text = countSentences(run);
    if (heldBack > 0)
        text += u" · "_s + ErrorWords::tr("%Ln held back (not valid)", nullptr, heldBack);
    // Nobody reads "0.0 s" as a duration.
    const double seconds = qMax(0.1, static_cast<double>(run.durationMs) / 1000.0);
    text += u" · "_s + ErrorWords::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (run.cancelled)
        text += u". "_s + ErrorWords::tr("You cancelled the run.");
    if (run.stoppedBy.problem != RowProblem::None)
        text += u". "_s
            + ErrorWords::tr("The run stopped: %1").arg(oneLineText(rowErrorSentence(run.stoppedBy)));
    if (run.unknown > 0)
        text += u". "_s + ErrorWords::tr("Unknown rows may be saved or not: retry, or reload to see.");
    return text;
}

QString dailyResetSentence(const QString &accountZone, const QDateTime &now)
{
    // Of no name Qt makes the zone of this computer.
    const QTimeZone zone(accountZone.toLatin1());
    if (accountZone.isEmpty() || !zone.isValid())
        return {};
    const QDate tomorrow = now.toTimeZone(zone).date().addDays(1);
    return ErrorWords::tr("Here that is %1.").arg(whenText(tomorrow.startOfDay(zone).toMSecsSinceEpoch()));
}

QString addressProblemSentence(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::None:
        return {};
    case AddressProblem::NotAUrl:
        return ErrorWords::tr("This is not an address. It looks like https://api.hubapi.com.");
    case AddressProblem::NotHttps:
        return ErrorWords::tr(
            "The address must begin with https://, so that nobody can read the token on the way.");
    case AddressProblem::HasCredentials:
        return ErrorWords::tr("The address must not hold a user name or password.");
    }
    Q_UNREACHABLE();
}

} // namespace lineitems
