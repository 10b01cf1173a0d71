// Help: what this program is.
#pragma once

class QWidget;

namespace lineitems {

void showAbout(QWidget *parent);

} // namespace lineitems
