// Who works on this machine: the name by which the system knows the person.
#pragma once

#include <QString>

namespace lineitems {

QString systemUser();

} // namespace lineitems
