// `line-items submit --plan`: carries out a plan file that was saved in the window, unchanged, and reports what
// became of every row.
#pragma once

#include <QStringList>

namespace lineitems::cli {

/// Returns the exit code.
int runPlan(const QStringList &words);

} // namespace lineitems::cli
