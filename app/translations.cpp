#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace lineitems {

using namespace Qt::StringLiterals;

void installTranslations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    auto *own = new QTranslator(qApp);
    // English has a file too: for its plurals.
    if (own->load(QLocale(), u"line-item-editor"_s, u"_"_s, u":/i18n"_s)
        || own->load(u":/i18n/line-item-editor_en.qm"_s))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(qApp);
    if (qt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace lineitems
