#include "models/session/systemuser.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace lineitems {

QString systemUser()
{
#ifdef Q_OS_UNIX
    // Not from the environment: what the history says of a person should not be a variable's whim.
    if (const passwd *entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return QString::number(::geteuid());
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

} // namespace lineitems
