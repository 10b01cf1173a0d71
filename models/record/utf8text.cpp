#include "models/record/utf8text.h"

#include <QStringDecoder>

namespace lineitems {

QString textOfUtf8(QByteArrayView utf8)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decoder(QStringConverter::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    return decoder(utf8);
}

QByteArray withEscapedMarks(QByteArray json)
{
    return json.replace("\"\xEF\xBB\xBF", "\"\\ufeff");
}

} // namespace lineitems
