#include "models/hubspot/answererror.h"

#include "models/hubspot/apierror.h"
#include "models/hubspot/retrypolicy.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QString deliveryCode(DeliveryProblem problem)
{
    switch (problem) {
    case DeliveryProblem::None:
        return {};
    case DeliveryProblem::Refused:
        return u"CONNECTION_REFUSED"_s;
    case DeliveryProblem::HostNotFound:
        return u"HOST_NOT_FOUND"_s;
    case DeliveryProblem::TlsFailed:
        return u"TLS_FAILED"_s;
    case DeliveryProblem::ConnectFailed:
        return u"CONNECT_FAILED"_s;
    case DeliveryProblem::ConnectionLost:
        return u"CONNECTION_LOST"_s;
    case DeliveryProblem::TimedOut:
        return u"TIMED_OUT"_s;
    case DeliveryProblem::AnswerTooLarge:
        return u"ANSWER_TOO_LARGE"_s;
    case DeliveryProblem::Aborted:
        return u"ABORTED"_s;
    case DeliveryProblem::AddressNotAllowed:
        return u"ADDRESS_NOT_ALLOWED"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

RowError errorOf(const HttpAnswer &answer)
{
    if (answer.delivery != Delivery::Answered) {
        RowError error;
        error.problem = answer.delivery == Delivery::NotDelivered ? RowProblem::ConnectFailed
                                                                  : RowProblem::NoAnswer;
        error.code = deliveryCode(answer.problem);
        return error;
    }
    const auto body = decodeError(answer.body);
    RowError error = body ? rowErrorFrom(*body, answer.status) : RowError();
    error.httpStatus = answer.status;
    if (error.problem == RowProblem::None)
        error.problem = RowProblem::ServerError;
    if (verdictOf(answer) == Verdict::Redirected)
        error.problem = RowProblem::Redirected;
    if (error.correlationId.isEmpty())
        error.correlationId = QString::fromUtf8(answer.header("x-hubspot-correlation-id"));
    if (body && answer.status == 403) {
        if (const QStringList scopes = missingScopes(*body); !scopes.isEmpty())
            error.message += u" ["_s + scopes.join(u", "_s) + u']';
    }
    return error;
}

RowError unreadableAnswer(const HttpAnswer &answer)
{
    RowError error;
    error.problem = RowProblem::NoAnswer;
    error.httpStatus = answer.status;
    error.code = u"UNREADABLE_ANSWER"_s;
    return error;
}

RowError failureOf(const HttpAnswer &answer)
{
    return answer.isSuccess() ? unreadableAnswer(answer) : errorOf(answer);
}

} // namespace lineitems
