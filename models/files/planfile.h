// A plan: changes that somebody has reviewed and somebody else submits unchanged. JSON for people to look into,
// with a checksum over its content: a file that was changed after it was saved is refused. The checksum keeps
// accidents and edits out, not a forger, who can compute another. A plan holds no token. Pure.
#pragma once

#include "models/record/rowchange.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace lineitems {

struct PlanRow
{
    RowChange change;
    QString name; ///< of the line item, for people

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

struct PlanFile
{
    QString portalId; ///< the HubSpot account that it is for
    QString portalName;
    QString savedBy;
    qint64 savedAtMs = 0; ///< since the epoch
    std::vector<PlanRow> rows;

    friend bool operator==(const PlanFile &, const PlanFile &) = default;
};

enum class PlanProblem {
    None,
    NotAPlan, ///< no JSON, something else, or not whole
    OtherVersion, ///< of a program that writes another format
    Changed, ///< the checksum is not that of the content
};

struct PlanResult
{
    PlanFile plan; ///< empty with a problem
    PlanProblem problem = PlanProblem::None;
};

QByteArray encodePlan(const PlanFile &plan);
PlanResult decodePlan(const QByteArray &json);

} // namespace lineitems
