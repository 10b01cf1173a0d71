// line-items load: all line items as CSV, streamed.
#pragma once

#include <QStringList>

namespace lineitems::cli {

/// Returns the exit code.
int runLoad(const QStringList &words);

} // namespace lineitems::cli
