#include "ui/window/startpage.h"

#include "ui/window/connectionopener.h"
#include "ui/look/enterkey.h"
#include "ui/look/plainlabel.h"
#include "ui/look/theme.h"
#include "ui/look/whentext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int cardWidth = 620;

QPushButton *bigButton(const QString &text, const QString &explanation, QBoxLayout *layout, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setMinimumHeight(button->fontMetrics().height() + 22);
    button->setMinimumWidth(210);
    button->setAccessibleDescription(explanation);
    pressByEnter(button);
    auto *note = plainLabel(explanation, parent);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(button);
    row->addWidget(note, 1);
    layout->addLayout(row);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(makeCard());
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(3);
    setRecent({});
}

QWidget *StartPage::makeCard()
{
    auto *card = new QWidget(this);
    card->setFixedWidth(cardWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setSpacing(14);
    layout->addWidget(headingLabel(tr("Line Item Editor"), 2.0, card));
    auto *about = plainLabel(
        tr("Edit many HubSpot line items like a spreadsheet, and see for each row whether it was saved."),
        card);
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addSpacing(10);
    auto *sandbox = bigButton(
        tr("&Try the sandbox"),
        tr("A practice portal on this computer, with sample data. No account, no risk."), layout, card);
    sandbox->setDefault(true);
    m_sandboxUnsaved = plainLabel({}, card);
    m_sandboxUnsaved->hide();
    layout->addWidget(m_sandboxUnsaved);
    auto *portal = bigButton(tr("&Connect to HubSpot…"), tr("Your own portal, with a private app's token."),
                             layout, card);
    layout->addSpacing(10);
    m_recentPart = makeRecent();
    layout->addWidget(m_recentPart);
    connect(sandbox, &QPushButton::clicked, this, &StartPage::sandboxChosen);
    connect(portal, &QPushButton::clicked, this, &StartPage::connectChosen);
    return card;
}

QWidget *StartPage::makeRecent()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = headingLabel(tr("Recent connections"), 1.1, part);
    layout->addWidget(title);
    m_list->setAccessibleName(tr("Recent connections"));
    m_list->setMaximumHeight(190);
    m_list->setAlternatingRowColors(true);
    layout->addWidget(m_list);
    auto *open = new QPushButton(tr("&Open"), part);
    auto *change = new QPushButton(tr("Chan&ge…"), part);
    change->setToolTip(tr("Name, token, address and limits of the connection"));
    auto *remove = new QPushButton(tr("&Remove from list"), part);
    remove->setToolTip(tr("Forgets the connection, and its token in the keychain (Delete)"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(change);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    layout->addLayout(buttons);

    auto *changeEntry = new QAction(tr("Change…"), m_list);
    auto *removeKey = new QAction(tr("Remove from list"), m_list);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({changeEntry, removeKey});
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(changeEntry, &QAction::triggered, this, &StartPage::changeCurrent);
    connect(change, &QPushButton::clicked, this, &StartPage::changeCurrent);
    connect(removeKey, &QAction::triggered, this, &StartPage::removeCurrent);
    connect(remove, &QPushButton::clicked, this, &StartPage::removeCurrent);
    connect(open, &QPushButton::clicked, this, &StartPage::openCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &StartPage::openCurrent);
    return part;
}

void StartPage::setRecent(std::vector<RecentConnection> recent)
{
    m_recent = std::move(recent);
    fillList();
}

void StartPage::setUnsaved(const QHash<QString, qint64> &unsaved)
{
    if (unsaved == m_unsaved)
        return;
    m_unsaved = unsaved;
    const int chosen = m_list->currentRow();
    fillList();
    m_list->setCurrentRow(chosen);
    const auto sandbox = m_unsaved.constFind(QString(sandboxKey));
    m_sandboxUnsaved->setVisible(sandbox != m_unsaved.constEnd());
    if (sandbox != m_unsaved.constEnd())
        m_sandboxUnsaved->setText(tr("The sandbox has unsaved changes from %1.").arg(whenText(*sandbox)));
}

void StartPage::fillList()
{
    m_list->clear();
    for (const RecentConnection &entry : m_recent) {
        QStringList parts{entry.connection.name};
        if (!entry.portalId.isEmpty())
            parts << tr("portal %1").arg(entry.portalId);
        parts << entry.connection.baseUrl.host();
        if (const auto unsaved = m_unsaved.constFind(entry.key); unsaved != m_unsaved.constEnd())
            parts << tr("unsaved changes from %1").arg(whenText(*unsaved));
        m_list->addItem(parts.join(QStringLiteral("  ·  ")));
    }
    if (!m_recent.empty())
        m_list->setCurrentRow(0);
    m_recentPart->setVisible(!m_recent.empty());
}

const RecentConnection *StartPage::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 ? &m_recent[static_cast<std::size_t>(row)] : nullptr;
}

void StartPage::openCurrent()
{
    if (const RecentConnection *recent = current())
        Q_EMIT recentChosen(RecentConnection(*recent));
}

void StartPage::changeCurrent()
{
    if (const RecentConnection *recent = current())
        Q_EMIT changeChosen(RecentConnection(*recent));
}

void StartPage::removeCurrent()
{
    if (const RecentConnection *recent = current())
        Q_EMIT removeChosen(RecentConnection(*recent));
}

} // namespace lineitems
