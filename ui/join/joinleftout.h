// The page of what is left out of a joined table: all of it or one kind, to look at and to copy.
#pragma once

#include "ui/join/joinfindingsmodel.h"

#include <QWidget>

class QComboBox;
class QTableView;

namespace lineitems {

class JoinLeftOut final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinLeftOut)

public:
    explicit JoinLeftOut(JoinFindingsModel *model, QWidget *parent = nullptr);

    /// Counts them anew: the model holds another join.
    void showKinds();

private:
    void showKind();
    void copySelected();
    void copyAll();

    JoinFindingsModel *m_model;
    QComboBox *m_kind;
    QTableView *m_table;
};

} // namespace lineitems
