// What the matrix goes through: which faults, how often, and what must come of it.
#pragma once

#include "models/hubspot/connection.h"

#include <QStringList>

#include <vector>

namespace lineitems {

struct FaultScenario
{
    QStringList faults;
    double rate = 0.3;
    ApiVersion version = ApiVersion::V3;
    bool byUniqueValue = false; ///< rows go out by idProperty, without known old values
    bool checkConflicts = true;
    /// Every row that the portal would take has to end as saved.
    bool allSaved = false;
    /// Reading fails too, so that some rows may stay unknown; else none may.
    bool mayBeUnknown = false;

    QString name() const;
};

std::vector<FaultScenario> faultScenarios();

} // namespace lineitems
