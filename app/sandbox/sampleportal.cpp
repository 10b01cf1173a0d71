#include "app/sandbox/sampleportal.h"

#include <QDateTime>
#include <QFile>

// The macro declares functions of the global namespace.
static void initSandboxResources()
{
    Q_INIT_RESOURCE(sandbox_data);
}

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    initSandboxResources();
    QFile file(u":/sandbox/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without its sandbox data.");
    return file.readAll();
}

} // namespace

QByteArray samplePropertiesJson()
{
    return resource(u"properties.json"_s);
}

QByteArray sampleValidationsJson()
{
    return resource(u"validations.json"_s);
}

Portal samplePortal(quint32 seed, int rows, Clock clock)
{
    if (!clock)
        clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    return Portal(PropertyTable::fromJson(samplePropertiesJson(), sampleValidationsJson()),
                  Catalog::fromJson(resource(u"catalog.json"_s)), seed, rows, std::move(clock));
}

} // namespace lineitems::sandbox
