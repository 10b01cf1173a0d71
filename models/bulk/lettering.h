// Texts in other letters, without needless spaces, with something before or behind them.
#pragma once

#include "models/bulk/newvalue.h"

#include <QLocale>

namespace lineitems {

struct Lettering
{
    enum class Kind { CollapseSpaces = 1, Upper, Lower, Title }; // in settings: the numbers stay

    Kind kind = Kind::CollapseSpaces;
    QLocale locale; ///< whose letters: a Turkish i becomes İ
};

struct Affix
{
    QString before;
    QString behind;
};

NewValue changed(const Lettering &step, const CellView &cell);
/// An empty cell stays empty.
NewValue changed(const Affix &step, const CellView &cell);

} // namespace lineitems
