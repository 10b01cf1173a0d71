// A check for each kind of guard rail that rows trip, with their count: confirms all of that kind at once.
#pragma once

#include "models/changes/confirmations.h"

#include <QFrame>

#include <array>

class QCheckBox;
class QGridLayout;

namespace lineitems {

class GuardStrip final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardStrip)

public:
    explicit GuardStrip(QWidget *parent = nullptr);

    /// Hides itself where nothing is tripped.
    void showGuards(const Confirmations &confirmations, const GuardRails &rails);
    /// The check of that kind; hidden where no row trips it.
    QCheckBox *check(Guard guard) const { return m_checks[static_cast<std::size_t>(guard)]; }

Q_SIGNALS:
    void confirmChosen(lineitems::Guard guard, bool confirmed);

private:
    QGridLayout *m_layout;
    std::array<QCheckBox *, guardCount> m_checks{};
};

} // namespace lineitems
