#include "app/cli/output.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace lineitems::cli {

using namespace Qt::StringLiterals;

std::unique_ptr<QFileDevice> openOutput(const QString &path, QString *error)
{
    std::unique_ptr<QFileDevice> out;
    bool isOpen = false;
    const QFileInfo target(path);
    if (path == "-"_L1) {
        auto standard = std::make_unique<QFile>();
        isOpen = standard->open(stdout, QIODevice::WriteOnly);
        out = std::move(standard);
    } else {
        // Replacing /dev/null or a pipe by a file would do harm.
        if (target.exists() && !target.isFile())
            out = std::make_unique<QFile>(path);
        else
            out = std::make_unique<QSaveFile>(path);
        isOpen = out->open(QIODevice::WriteOnly);
    }
    if (isOpen)
        return out;
    *error = u"cannot write %1: %2"_s.arg(path, out->errorString());
    return nullptr;
}

bool closeOutput(QFileDevice *out)
{
    if (auto *file = qobject_cast<QSaveFile *>(out))
        return file->commit();
    return out->flush() && out->error() == QFileDevice::NoError;
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString file = QFileInfo(a).canonicalFilePath();
    return !file.isEmpty() && file == QFileInfo(b).canonicalFilePath();
}

} // namespace lineitems::cli
