// Takes screenshots of the whole screen, with the window manager's frames.
#pragma once

#include <QString>

namespace lineitems::e2e {

class Camera final
{
public:
    explicit Camera(const QString &folder);

    /// Waits until everything is painted, then writes NAME.png.
    void take(const QString &name) const;

private:
    QString m_folder;
};

} // namespace lineitems::e2e
