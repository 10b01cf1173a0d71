#include "ui/look/dialogsize.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lineitems {

namespace {

/// That of a window that is shown: a dialog has none before it is.
QSize frameOf(const QWidget *dialog)
{
    const QWidget *window = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
    return window && window->isVisible() ? window->frameGeometry().size() - window->geometry().size()
                                         : QSize(0, 0);
}

/// As large as its content, unless it has to be smaller.
class ScrollingPart final : public QScrollArea
{
public:
    explicit ScrollingPart(QWidget *parent) : QScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
    }
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        constexpr QSize leastPart(600, 120);
        return widget()->minimumSizeHint().boundedTo(leastPart);
    }
};

} // namespace

QSize sizeWithin(QSize wanted, QSize available, QSize frame)
{
    return wanted.boundedTo(available - frame);
}

void resizeWithinScreen(QWidget *dialog, QSize wanted)
{
    dialog->resize(sizeWithin(wanted, dialog->screen()->availableSize(), frameOf(dialog)));
}

QVBoxLayout *addScrollingPart(QVBoxLayout *layout, QWidget *dialog)
{
    // All of it belongs to the dialog from the start, which keeps the order of the Tab key.
    auto *area = new ScrollingPart(dialog);
    auto *part = new QWidget(dialog);
    auto *inside = new QVBoxLayout(part);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(layout->spacing());
    area->setWidget(part);
    layout->addWidget(area, 1);
    return inside;
}

} // namespace lineitems
