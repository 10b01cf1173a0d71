// How ReviewDialog is laid out, and the files that it writes.
#include "ui/review/reviewdialog.h"

#include "models/session/session.h"
#include "models/session/systemuser.h"
#include "ui/look/dialogsize.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/sortablelist.h"
#include "ui/look/tablelook.h"
#include "ui/review/guardstrip.h"
#include "ui/review/moneytotalsview.h"
#include "ui/review/requestpreview.h"
#include "ui/review/reviewfiles.h"
#include "ui/review/reviewmodel.h"
#include "ui/window/portalbadge.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lineitems {

void ReviewDialog::buildLayout()
{
    auto *badge = new PortalBadge(this);
    badge->setPortal(m_session->connection(), m_session->account());
    m_summary->setWordWrap(true);
    m_missing->setWordWrap(true);
    m_missing->setForegroundRole(QPalette::BrightText);
    m_copies->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(badge, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(10);
    QVBoxLayout *part = addScrollingPart(layout, this);
    part->addLayout(top);
    if (!m_scope.origin.isEmpty())
        part->addWidget(plainLabel(m_scope.origin, this));
    part->addWidget(m_guards);
    part->addWidget(makeTabs(), 1);
    part->addLayout(makeFoot());
    layout->addWidget(m_missing);
    layout->addWidget(makeButtons());
}

QWidget *ReviewDialog::makeTabs()
{
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("What will be sent"));
    tabs->addTab(makeChanges(), tr("C&hanges"));
    m_totals = new MoneyTotalsView(tabs);
    tabs->addTab(m_totals, tr("&Totals"));
    m_preview = new RequestPreview(m_session, tabs);
    tabs->addTab(m_preview, tr("Re&quests (JSON)"));
    return tabs;
}

QWidget *ReviewDialog::makeChanges()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Changed cells, old and new"));
    m_table->setModel(m_model);
    setUpListTable(m_table);
    makeSortable(m_table);
    m_table->setColumnHidden(ReviewModel::CopyColumn, true);
    // The note has the rest.
    const int widths[ReviewModel::ColumnCount] = {175, 110, 100, 110, 110, 150, 110, 120};
    for (int column = 0; column < ReviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);

    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->addLayout(makeListTools());
    layout->addWidget(m_table, 1);
    return part;
}

QLayout *ReviewDialog::makeListTools()
{
    m_order = new QComboBox(this);
    m_order->setAccessibleName(tr("Order of the rows"));
    m_order->addItem(tr("Largest change in each currency first"));
    m_order->addItem(tr("Smallest change in each currency first"));
    m_order->addItem(tr("As in the table"));
    m_order->setToolTip(plainToolTip(
        tr("By the change of the net price. Currencies are not converted: the largest change in each comes "
           "first, then the second in each. Rows that trip a guard rail come before all others, until the "
           "list is sorted by a column.")));
    connect(m_order, &QComboBox::currentIndexChanged, m_model,
            [this](int order) { m_model->setOrder(static_cast<ReviewOrder>(order)); });
    // Who chooses an order means it, also after sorting by a column.
    connect(m_order, &QComboBox::activated, m_table,
            [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    m_onlyCopies = new QCheckBox(tr("Onl&y rows on quotes and invoices"), this);
    m_onlyCopies->hide();
    connect(m_onlyCopies, &QCheckBox::toggled, m_model, &ReviewModel::showOnlyCopies);
    QLabel *unlisted = plainLabel({}, this);
    connect(m_model, &ReviewModel::unlistedRowsChanged, unlisted, [unlisted](int rows) {
        unlisted->setText(rows == 0 ? QString() : tr("%Ln row(s) not listed: sent as well", nullptr, rows));
    });
    auto *label = plainLabel(tr("&Order:"), this);
    label->setBuddy(m_order);
    auto *tools = new QHBoxLayout;
    tools->addWidget(label);
    tools->addWidget(m_order);
    tools->addSpacing(12);
    tools->addWidget(m_onlyCopies);
    tools->addWidget(unlisted);
    tools->addStretch(1);
    return tools;
}

QLayout *ReviewDialog::makeFoot()
{
    m_conflictCheck = new QCheckBox(tr("Check &for changes by others before saving"), this);
    // Not remembered: a safety that was switched off once should not stay off.
    m_conflictCheck->setChecked(true);
    m_conflictCheck->setToolTip(plainToolTip(tr(
        "Reads the rows just before they are sent. What somebody else changed since they were loaded is not "
        "overwritten: it is shown as a conflict.")));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_conflictCheck);
    // Beside the box where there is room, never wider than the dialog.
    m_copies->setWordWrap(true);
    m_copies->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_copies, 1);
    return foot;
}

QPushButton *ReviewDialog::makeTool(const QString &text, void (ReviewDialog::*what)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

QWidget *ReviewDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_submit = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviewDialog::submit);
    m_export = makeTool(tr("&Export as CSV…"), &ReviewDialog::chooseCsv);
    m_savePlan = makeTool(tr("Save &plan…"), &ReviewDialog::choosePlan);
    m_savePlan->setToolTip(plainToolTip(tr(
        "A file with exactly these changes, for a colleague who opens it, looks through it and submits it. A "
        "checksum says whether it was changed since. Rows that are held back are not in it.")));
    auto *part = new QWidget(this);
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeTool(tr("&Guard rails…"), &ReviewDialog::editGuardRails));
    layout->addWidget(m_export);
    layout->addWidget(m_savePlan);
    layout->addWidget(m_status, 1);
    layout->addWidget(buttons);
    return part;
}

void ReviewDialog::nameSubmitButton(int rows)
{
    const QString where = portalText(m_session->connection(), {});
    const QString text = tr("Submit %Ln row(s) to %1", nullptr, rows).arg(where);
    // An ampersand in the portal's name is no mnemonic; the first letter is.
    m_submit->setText(u'&' + QString(text).replace(u'&', QStringLiteral("&&")));
}

void ReviewDialog::chooseFile(const QString &title, const QString &name, const QString &kinds,
                              const QString &suffix, void (ReviewDialog::*what)(const QString &))
{
    auto *dialog = new QFileDialog(this, title, QDir::home().filePath(name), kinds);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this, what);
    dialog->open();
}

void ReviewDialog::chooseCsv()
{
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    chooseFile(tr("Export the review as CSV"), tr("review %1.csv").arg(when), tr("CSV files (*.csv)"),
               QStringLiteral("csv"), &ReviewDialog::exportCsv);
}

void ReviewDialog::choosePlan()
{
    const QString when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmm"));
    chooseFile(tr("Save the plan"), tr("plan %1.json").arg(when), tr("Plan files (*.json)"),
               QStringLiteral("json"), &ReviewDialog::savePlan);
}

void ReviewDialog::exportCsv(const QString &path)
{
    m_files->exportCsv(path, m_reviewed, m_review, m_model->lines(), m_model->copies());
}

void ReviewDialog::savePlan(const QString &path)
{
    const AccountInfo &account = m_session->account();
    m_files->savePlan(path, m_reviewed, m_review,
                      {account.portalId,
                       portalText(m_session->connection(), {}),
                       systemUser(),
                       QDateTime::currentMSecsSinceEpoch(),
                       {}});
}

void ReviewDialog::tellWritten(const QString &path, const QString &error)
{
    const QString file = QDir::toNativeSeparators(path);
    m_status->setText(error.isEmpty() ? tr("Written: %1").arg(file)
                                      : tr("%1 could not be written (%2).").arg(file, error));
}

} // namespace lineitems
