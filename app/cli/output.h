// Where results are written: stdout, a file that only appears when all of it is there, or a device or pipe
// that is written to as it is.
#pragma once

#include <QFileDevice>
#include <QString>

#include <memory>

namespace lineitems::cli {

/// `-` is stdout. Null, and `error` set, if it cannot be written.
std::unique_ptr<QFileDevice> openOutput(const QString &path, QString *error);

/// Makes what was written stand. False if some of it could not be written.
bool closeOutput(QFileDevice *out);

/// Both name one file that is there.
bool isSameFile(const QString &a, const QString &b);

} // namespace lineitems::cli
