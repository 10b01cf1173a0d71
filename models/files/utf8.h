// Where a text stops being UTF-8, so that an error can say the place.
#pragma once

#include <QByteArrayView>

namespace lineitems {

/// The offset of the first byte that is not UTF-8 (RFC 3629), or of a NUL; -1 if all is well.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// Characters (code points) in valid UTF-8.
qsizetype characterCount(QByteArrayView text);

} // namespace lineitems
