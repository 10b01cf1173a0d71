// JSON with line breaks for people. White space is the only difference: no token is touched.
#pragma once

#include <QByteArray>

namespace lineitems {

QByteArray indentedJson(const QByteArray &json);

} // namespace lineitems
