#include "ui/find/findbar.h"

#include "ui/grid/gridview.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace lineitems {

FindBar::FindBar(GridView *view, GridModel *grid, QWidget *parent)
    : QWidget(parent), m_view(view), m_search(new FindSearch(view, grid, this)), m_text(new QLineEdit(this)),
      m_count(plainLabel({}, this)), m_where(new QComboBox(this))
{
    setAccessibleName(tr("Find"));
    buildLayout();
    connectSearch();
    hide();
}

void FindBar::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(6);
    m_text->setPlaceholderText(tr("Find in cells"));
    m_text->setAccessibleName(tr("Find in cells"));
    m_text->setToolTip(tr("Looks in the cells that are shown, as they are displayed"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(200);
    m_text->setMaximumWidth(360);
    m_text->installEventFilter(this);
    m_count->setAccessibleName(tr("Matches"));
    m_where->setAccessibleName(tr("Where to look"));
    m_where->addItems({tr("All columns"), tr("This column"), tr("Selection")});
    layout->addWidget(m_text, 1);
    layout->addWidget(addButton(Qt::UpArrow, tr("Previous match (Shift+F3)"), &FindBar::previous));
    layout->addWidget(addButton(Qt::DownArrow, tr("Next match (F3)"), &FindBar::next));
    layout->addWidget(m_where);
    m_matchCase = addOption(tr("Match &case"), tr("Capital letters and small ones are different"));
    m_wholeCell = addOption(tr("&Whole cell"), tr("The cell holds this text and nothing else"));
    m_regex = addOption(tr("Regular e&xpression"), tr("For example ^A.*[0-9]$"));
    layout->addWidget(m_count, 1);
    QToolButton *leaveButton = addButton(Qt::NoArrow, tr("Close (Esc)"), &FindBar::leave);
    leaveButton->setText(tr("Close"));
    layout->addWidget(leaveButton);
}

QToolButton *FindBar::addOption(const QString &text, const QString &toolTip)
{
    auto *option = new QToolButton(this);
    option->setText(text);
    option->setToolTip(toolTip);
    option->setCheckable(true);
    option->setAutoRaise(true);
    option->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(option);
    connect(option, &QToolButton::toggled, this, &FindBar::takeQuery);
    return option;
}

QToolButton *FindBar::addButton(Qt::ArrowType arrow, const QString &name, void (FindBar::*what)())
{
    auto *button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, what);
    return button;
}

void FindBar::connectSearch()
{
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::takeQuery);
    connect(m_where, &QComboBox::activated, this,
            [this](int place) { m_search->setWhere(static_cast<FindSearch::Where>(place)); });
    connect(m_search, &FindSearch::changed, this, &FindBar::showState);
    connect(m_search, &FindSearch::wrapped, this, [this](bool forward) {
        m_wrapNote = forward ? tr("went on at the top") : tr("went on at the end");
        Q_EMIT reported(forward ? tr("Find went past the last match and on at the top.")
                                : tr("Find went past the first match and on at the end."));
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_wrapNote.clear(); });
    m_view->setHighlight(
        [this](const QModelIndex &index) { return isVisible() && m_search->isFound(index); });
}

void FindBar::open()
{
    m_view->commitEditor();
    show();
    // "This column" is the one where the person is now.
    if (m_search->where() == FindSearch::Where::Column)
        m_search->setWhere(FindSearch::Where::Column);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    takeQuery();
}

void FindBar::leave()
{
    m_search->setQuery({});
    hide();
    m_view->viewport()->update();
    m_view->setFocus();
}

void FindBar::step(bool forward)
{
    if (m_text->text().isEmpty())
        return open();
    show();
    takeQuery();
    m_search->step(forward);
}

void FindBar::takeQuery()
{
    m_search->setQuery(
        {m_text->text(), m_matchCase->isChecked(), m_wholeCell->isChecked(), m_regex->isChecked()});
}

QString FindBar::countText() const
{
    return m_count->text();
}

QString FindBar::stateText() const
{
    if (m_search->query().text.isEmpty())
        return {};
    if (const auto error = m_search->error())
        return tr("Not an expression, at character %1: %2")
            .arg(QLocale().toString(error->position + 1), oneLineText(error->message));
    const int count = m_search->count();
    if (count == 0)
        return m_search->isBusy() ? tr("Searching…") : tr("No matches");
    const int ordinal = m_search->ordinal();
    const QString text = ordinal > 0
        ? tr("%1 of %2").arg(QLocale().toString(ordinal), QLocale().toString(count))
        : tr("%Ln match(es)", nullptr, count);
    return m_wrapNote.isEmpty() ? text : text + QStringLiteral(" · ") + m_wrapNote;
}

void FindBar::showState()
{
    const Theme &theme = themeFor(palette());
    const bool bad = m_search->error() || (!m_search->isBusy() && m_search->count() == 0);
    QPalette colours = m_count->palette();
    colours.setColor(QPalette::WindowText, bad ? theme.badText : theme.mutedText);
    m_count->setPalette(colours);
    m_count->setText(stateText());
    m_where->setCurrentIndex(static_cast<int>(m_search->where()));
    m_view->viewport()->update();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (!isEnter || press->modifiers().testFlag(Qt::ControlModifier))
        return false;
    m_search->step(!press->modifiers().testFlag(Qt::ShiftModifier));
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lineitems
