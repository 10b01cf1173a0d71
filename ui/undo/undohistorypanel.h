// The undo history: every step by name; a click goes there. Several steps are taken one at a time, so that the
// window goes on answering while large ones are on their way.
#pragma once

#include <QDockWidget>
#include <QTimer>

#include <functional>

class QListView;
class QUndoStack;

namespace lineitems {

class LineItemModel;
class UndoHistoryModel;

class UndoHistoryPanel final : public QDockWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoHistoryPanel)

public:
    explicit UndoHistoryPanel(QWidget *parent = nullptr);

    /// Null: none. `beforeSteps` is called before the first step that is asked for here.
    void setStack(QUndoStack *stack, const LineItemModel *lineItems = nullptr,
                  const std::function<void()> &beforeSteps = {});
    UndoHistoryModel *model() const { return m_model; }
    QListView *list() const { return m_list; }
    void focusList();

private:
    void goTo(int row);
    void takeStep();
    void showCurrent(int row);

    UndoHistoryModel *m_model;
    QListView *m_list;
    QUndoStack *m_stack = nullptr;
    std::function<void()> m_beforeSteps;
    QTimer m_steps;
    int m_target = 0; ///< where the person wants to be
    int m_reached =
        0; ///< by the last step from here; a stack that stands elsewhere was moved by somebody else
};

} // namespace lineitems
