// line-items sandbox: the embedded portal on its own, until it is stopped.
#pragma once

#include <QStringList>

namespace lineitems::cli {

/// Prints {"url":…,"token":…} once it listens. Returns the exit code.
int runSandbox(const QStringList &words);

} // namespace lineitems::cli
