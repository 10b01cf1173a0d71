#include "models/changes/batchinput.h"

#include <QUuid>

namespace lineitems {

TraceIdSource randomTraceIds()
{
    return [] { return QUuid::createUuid().toByteArray(QUuid::WithoutBraces); };
}

} // namespace lineitems
