#include "ui/review/reviewdialog.h"

#include "models/session/session.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintooltip.h"
#include "ui/window/portalbadge.h"
#include "ui/review/requestpreview.h"
#include "ui/review/reviewmodel.h"
#include "ui/look/tablelook.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lineitems {

ReviewDialog::ReviewDialog(const Session *session, const LineItemModel *lineItems, ChangeSet changes,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_changes(std::move(changes)),
      m_inputs(session->inputsFor(m_changes)), m_summary(headingLabel({}, 1.15, this)),
      m_conflictCheck(new QCheckBox(tr("Check &for changes by others before saving"), this))
{
    setWindowTitle(tr("Review and submit"));
    resize(1080, 600);
    setSizeGripEnabled(true);
    auto *badge = new PortalBadge(this);
    badge->setPortal(session->connection(), session->account());
    m_summary->setText(summaryText());
    m_summary->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(badge, 0, Qt::AlignTop);

    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("What will be sent"));
    tabs->addTab(makeTable(new ReviewModel(m_changes, lineItems, this)), tr("C&hanges"));
    m_preview = new RequestPreview(session, &m_inputs, tabs);
    tabs->addTab(m_preview, tr("Re&quests (JSON)"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(tabs, 1);
    // Not remembered: a safety that was switched off once should not stay off.
    m_conflictCheck->setChecked(true);
    m_conflictCheck->setToolTip(plainToolTip(tr(
        "Reads the rows just before they are sent. What somebody else changed since they were loaded is not "
        "overwritten: it is shown as a conflict.")));
    layout->addWidget(m_conflictCheck);
    layout->addWidget(makeButtons());
    m_table->setFocus();
}

QWidget *ReviewDialog::makeTable(ReviewModel *model)
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Changed cells, old and new"));
    m_table->setModel(model);
    setUpListTable(m_table);
    const int widths[ReviewModel::ColumnCount] = {210, 115, 150, 120, 120, 300};
    for (int column = 0; column < ReviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setTabKeyNavigation(false);
    return m_table;
}

QWidget *ReviewDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const int rows = static_cast<int>(m_inputs.size());
    const QString where = portalText(m_session->connection(), {});
    m_submit = buttons->addButton(tr("Submit %Ln row(s) to %1", nullptr, rows).arg(where),
                                  QDialogButtonBox::AcceptRole);
    // An ampersand in the portal's name is no mnemonic; the first letter is.
    m_submit->setText(u'&' + m_submit->text().replace(u'&', QStringLiteral("&&")));
    m_submit->setEnabled(rows > 0);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT submitChosen(m_inputs, static_cast<int>(m_changes.heldBack.size()),
                            {.checkConflicts = m_conflictCheck->isChecked()});
    });
    return buttons;
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in the table or in a field must not send anything: only on the button itself.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

QString ReviewDialog::summaryText() const
{
    QStringList parts{tr("%Ln row(s)", nullptr, static_cast<int>(m_changes.changes.size())),
                      tr("%Ln changed cell(s)", nullptr, m_changes.cellCount()),
                      tr("%Ln request(s)", nullptr, requestCount(m_inputs.size()))};
    const auto heldBack = static_cast<int>(m_changes.heldBack.size());
    if (heldBack > 0)
        parts << tr("%Ln row(s) held back", nullptr, heldBack);
    return parts.join(QStringLiteral(" · "));
}

QString ReviewDialog::summary() const
{
    return m_summary->text();
}

} // namespace lineitems
