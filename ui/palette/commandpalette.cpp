#include "ui/palette/commandpalette.h"

#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tablelook.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace lineitems {

CommandPalette::CommandPalette(QList<MenuCommand> commands, WhyDisabled whyDisabled, QWidget *parent)
    : QDialog(parent), m_model(new CommandModel(commands, std::move(whyDisabled), this)),
      m_query(new QLineEdit(this)), m_list(new QTableView(this)), m_note(plainLabel({}, this))
{
    // A menu that is filled anew deletes its actions.
    for (const MenuCommand &command : std::as_const(commands))
        connect(command.action, &QObject::destroyed, this, &QDialog::reject);
    setWindowTitle(tr("Commands"));
    resizeWithinScreen(this, {720, 420});
    m_query->setPlaceholderText(tr("What do you want to do? Type a few letters"));
    m_query->setAccessibleName(tr("Find a command"));
    m_query->setClearButtonEnabled(true);
    m_query->installEventFilter(this);
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("About the command"));
    setUpList();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_query);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTableView::clicked, this, &CommandPalette::runCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::showNote);
    search({});
    m_query->setFocus();
}

void CommandPalette::setUpList()
{
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Commands"));
    setUpListTable(m_list);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the field's; see eventFilter()
    m_list->horizontalHeader()->hide();
    m_list->setColumnWidth(CommandModel::CommandColumn, 270);
    m_list->setColumnWidth(CommandModel::MenuColumn, 220);
    m_list->horizontalHeader()->setStretchLastSection(true);
}

void CommandPalette::search(const QString &query)
{
    m_model->setQuery(query);
    goBy(0);
    showNote();
}

void CommandPalette::goBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = qBound(0, qMax(0, m_list->currentIndex().row()) + rows, qMax(0, last));
    m_list->setCurrentIndex(m_model->index(row, CommandModel::CommandColumn));
}

QString CommandPalette::note() const
{
    return m_note->text();
}

void CommandPalette::showNote()
{
    const int row = m_list->currentIndex().row();
    if (m_model->rowCount() == 0)
        m_note->setText(tr("No command fits this. Try another word, or delete some letters."));
    else if (row >= 0)
        m_note->setText(m_list->currentIndex().data(Qt::AccessibleDescriptionRole).toString());
    // The focus stays in the field; by this a screen reader says what Enter would run.
    m_query->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_model->whyNot(row).isEmpty())
        return;
    // When the palette is gone and the focus is back where it was: that is what the command is about.
    QTimer::singleShot(0, parentWidget(), [action = QPointer(m_model->action(row))] {
        if (action)
            action->trigger();
    });
    accept();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = qMax(1, m_list->viewport()->height() / m_list->verticalHeader()->defaultSectionSize());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        goBy(-1);
        return true;
    case Qt::Key_Down:
        goBy(1);
        return true;
    case Qt::Key_PageUp:
        goBy(-page);
        return true;
    case Qt::Key_PageDown:
        goBy(page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return false;
    }
}

} // namespace lineitems
