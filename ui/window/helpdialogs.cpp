#include "ui/window/helpdialogs.h"

#include "version.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace lineitems {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::HelpWords)
};

} // namespace

void showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, HelpWords::tr("About Line Item Editor"),
                                HelpWords::tr("Line Item Editor %1").arg(QStringLiteral(LINEITEMS_VERSION)),
                                QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        HelpWords::tr(
            "Edits many HubSpot line items at once, and says for each row whether it was saved.\n\n"
            "Free software; the file LICENSE has the terms. Built with Qt %1 (LGPL-3.0), Boost (BSL-1.0), "
            "RapidJSON (MIT) and QtKeychain (BSD-3-Clause).\n\n"
            "HubSpot is a trademark of HubSpot, Inc., which has no part in this program.")
            .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace lineitems
