// Picks several options: a list to tick.
#pragma once

#include "ui/grid/optioneditor.h"

#include <QListWidget>

namespace lineitems {

class ChecklistEditor final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistEditor)

public:
    ChecklistEditor(const std::vector<Choice> &choices, QWidget *parent);

    /// Values joined with ';'. One that is no option any more gets a line of its own: it is not lost.
    void setValues(const QString &text);
    QString values() const;
    QSize wantedSize() const;

private:
    void addChoice(const Choice &choice);
};

} // namespace lineitems
