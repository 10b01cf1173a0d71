#include "ui/look/whentext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace lineitems {

namespace {

struct WhenWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::WhenWords)
};

} // namespace

QString whenText(qint64 ms)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    //: A date of this year and of another, in the letters of QLocale: d day, MMMM month, yyyy year
    const QString format = moment.date().year() == QDate::currentDate().year() ? WhenWords::tr("d MMMM")
                                                                               : WhenWords::tr("d MMMM yyyy");
    //: A date and a time
    return WhenWords::tr("%1, %2").arg(locale.toString(moment.date(), format),
                                       locale.toString(moment.time(), QLocale::ShortFormat));
}

QString shortWhenText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

} // namespace lineitems
