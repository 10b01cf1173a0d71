// line-items submit: sends what a CSV changes, and reports what became of every row.
#pragma once

#include <QStringList>

namespace lineitems::cli {

/// Returns the exit code.
int runSubmit(const QStringList &words);

} // namespace lineitems::cli
