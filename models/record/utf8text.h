// Values as text and back, for files: to the last character, which Qt's shortcuts do not keep. Pure.
#pragma once

#include <QByteArray>
#include <QString>

namespace lineitems {

/// QString::fromUtf8() takes U+FEFF at the start for a byte order mark and drops it; in a value it is a character.
/// What is no UTF-8 becomes U+FFFD.
QString textOfUtf8(QByteArrayView utf8);

/// The same for the texts in JSON that QJsonDocument wrote and will read: U+FEFF at the start of one is escaped.
QByteArray withEscapedMarks(QByteArray json);

} // namespace lineitems
