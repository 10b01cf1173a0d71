// The pages of Change selection, one for each operation.
#pragma once

#include "ui/change/changepage.h"

namespace lineitems {

/// What the pages need to know of the table and the selection.
struct ChangeScope
{
    Schema columns;
    std::vector<Property> targets; ///< of the selected cells that can be edited
    ValueFormat format;
};

/// Find and replace, for who opens the dialog on it.
inline constexpr QStringView replacePageKey = u"replace";

/// All, in the order in which they are listed.
QList<ChangePage *> makeChangePages(const ChangeScope &scope, QWidget *parent);

// numberpages.cpp
ChangePage *makeCalculatePage(QWidget *parent);
ChangePage *makeRoundPage(QWidget *parent);
ChangePage *makeNetPricePage(const ChangeScope &scope, QWidget *parent);
// textpages.cpp
ChangePage *makeReplacePage(QWidget *parent);
ChangePage *makeLettersPage(QWidget *parent);
ChangePage *makeAffixPage(QWidget *parent);
ChangePage *makeTemplatePage(const ChangeScope &scope, QWidget *parent);
// valuepages.cpp
ChangePage *makeSetPage(const ChangeScope &scope, QWidget *parent);
ChangePage *makeCopyPage(const ChangeScope &scope, QWidget *parent);
ChangePage *makeDatePage(QWidget *parent);

} // namespace lineitems
