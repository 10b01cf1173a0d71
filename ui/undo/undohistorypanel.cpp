#include "ui/undo/undohistorypanel.h"

#include "ui/undo/undohistorymodel.h"

#include <QAction>
#include <QListView>
#include <QStyledItemDelegate>
#include <QUndoStack>

namespace lineitems {

namespace {

/// As wide as the panel, however long the step is: it is shortened in the middle, before the values at its end.
class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {1, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

UndoHistoryPanel::UndoHistoryPanel(QWidget *parent)
    : QDockWidget(tr("Undo history"), parent), m_model(new UndoHistoryModel(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("undoHistory"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_list->setAccessibleName(tr("Undo history"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumWidth(200);
    setWidget(m_list);
    auto *go = new QAction(tr("Go to this step"), m_list);
    go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    go->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(go);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(go, &QAction::triggered, this, [this] { goTo(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { goTo(index.row()); });
    connect(m_model, &UndoHistoryModel::currentRowChanged, this, &UndoHistoryPanel::showCurrent);
    m_steps.setInterval(0);
    connect(&m_steps, &QTimer::timeout, this, &UndoHistoryPanel::takeStep);
}

void UndoHistoryPanel::setStack(QUndoStack *stack, const LineItemModel *lineItems,
                                const std::function<void()> &beforeSteps)
{
    m_steps.stop();
    m_stack = stack;
    m_beforeSteps = beforeSteps;
    m_model->setStack(stack, lineItems);
}

void UndoHistoryPanel::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void UndoHistoryPanel::showCurrent(int row)
{
    if (!m_steps.isActive())
        m_list->setCurrentIndex(m_model->index(row));
}

void UndoHistoryPanel::goTo(int row)
{
    if (!m_stack || row < 0)
        return;
    if (m_beforeSteps)
        m_beforeSteps();
    m_target = qMin(row, m_stack->count());
    m_reached = m_stack->index();
    if (m_target != m_reached)
        m_steps.start();
}

void UndoHistoryPanel::takeStep()
{
    if (m_stack->index() != m_reached || m_reached == m_target) {
        m_steps.stop();
        showCurrent(m_stack->index());
        return;
    }
    if (m_target < m_reached)
        m_stack->undo();
    else
        m_stack->redo();
    m_reached += m_target < m_reached ? -1 : 1;
}

} // namespace lineitems
