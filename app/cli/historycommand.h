// line-items history: what was sent from this machine, and the way back.
#pragma once

#include <QStringList>

namespace lineitems::cli {

/// Returns the exit code.
int runHistory(const QStringList &words);

} // namespace lineitems::cli
