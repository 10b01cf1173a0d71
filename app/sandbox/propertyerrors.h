// The recorded shape of HubSpot's "Property values were not valid": JSON within the message.
#pragma once

#include "app/sandbox/apierror.h"
#include "app/sandbox/valuecheck.h"

namespace lineitems::sandbox {

struct BadValue
{
    QByteArray property;
    QByteArray value;
    ValueProblem problem;
};

/// The rejection of a whole batch. It names properties and values, never the row.
ApiError badValuesError(const std::vector<BadValue> &values);

} // namespace lineitems::sandbox
