#include "tests/e2e/camera.h"

#include "tests/e2e/expectations.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QTest>

namespace lineitems::e2e {

using namespace Qt::StringLiterals;

namespace {

/// The X server and the window manager draw when they like; nothing tells when they are done.
constexpr int settleMs = 400;

} // namespace

Camera::Camera(const QString &folder) : m_folder(folder)
{
    require(QDir().mkpath(folder), u"the folder %1 can be made"_s.arg(folder));
}

void Camera::take(const QString &name) const
{
    QTest::qWait(settleMs);
    const QString file = QDir(m_folder).filePath(name + u".png"_s);
    require(QGuiApplication::primaryScreen()->grabWindow(0).save(file), u"%1 can be written"_s.arg(file));
}

} // namespace lineitems::e2e
