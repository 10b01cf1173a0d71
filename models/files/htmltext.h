// Text in HTML, and back: character references, white space. Pure.
#pragma once

#include <QString>
#include <QStringView>

namespace lineitems {

/// With character references (&amp; &#233; &#xE9; &eacute;) resolved; one that is not known stays as it is.
QString decodedReferences(QStringView html);

} // namespace lineitems
