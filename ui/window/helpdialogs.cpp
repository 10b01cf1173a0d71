#include "ui/window/helpdialogs.h"

#include "version.h"
#include "ui/look/tablelook.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lineitems {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::HelpWords)
};

void addLine(QTableWidget *table, const QString &keys, const QString &what)
{
    const int row = table->rowCount();
    table->insertRow(row);
    table->setItem(row, 0, new QTableWidgetItem(keys));
    table->setItem(row, 1, new QTableWidgetItem(what));
}

void addActionLines(QTableWidget *table, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            keys << shortcut.toString(QKeySequence::NativeText);
        // Undo and redo have the step's name in their text; the icon's text is the same always.
        QString text = action->iconText();
        addLine(table, keys.join(QStringLiteral(", ")), text.remove(u'&').remove(u'…'));
    }
}

} // namespace

void showShortcuts(QWidget *parent, const QList<QAction *> &actions)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(HelpWords::tr("Keyboard shortcuts"));
    dialog->resize(640, 560);
    auto *table = new QTableWidget(0, 2, dialog);
    table->setAccessibleName(HelpWords::tr("Keyboard shortcuts"));
    table->setHorizontalHeaderLabels({HelpWords::tr("Keys"), HelpWords::tr("What they do")});
    setUpListTable(table);
    table->setTabKeyNavigation(false);
    table->setColumnWidth(0, 200);
    addLine(table, HelpWords::tr("Letters and digits"), HelpWords::tr("Overwrite the cell"));
    addLine(table, HelpWords::tr("F2"), HelpWords::tr("Edit the cell"));
    addLine(table, HelpWords::tr("Enter, Shift+Enter"), HelpWords::tr("Accept the value and go down, or up"));
    addLine(table, HelpWords::tr("Tab, Shift+Tab"), HelpWords::tr("Accept the value and go right, or left"));
    addLine(table, HelpWords::tr("Esc"), HelpWords::tr("Leave the editor; the cell stays as it was"));
    addLine(table, HelpWords::tr("Alt+Enter"), HelpWords::tr("New line in a long text"));
    addLine(table, HelpWords::tr("Alt+Down"), HelpWords::tr("Calendar of a date, list of options"));
    addLine(table, HelpWords::tr("Ctrl+Space, Shift+Space"), HelpWords::tr("Select the column, the row"));
    addLine(table, HelpWords::tr("Ctrl+Arrow"),
            HelpWords::tr("First or last row or column; with Shift, select up to it"));
    addLine(table, HelpWords::tr("Ctrl+Home, Ctrl+End"), HelpWords::tr("First cell, last cell"));
    addActionLines(table, actions);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(table);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    dialog->open();
}

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
