// View > Columns: which columns are shown, and in which order.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLayout;
class QListWidget;

namespace lineitems {

class ColumnLayout;
class GridModel;
class GridView;

class ColumnsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsDialog)

public:
    ColumnsDialog(const GridView *view, const GridModel *grid, ColumnLayout *layout,
                  QWidget *parent = nullptr);

private:
    QLayout *makeMoveButtons();
    QDialogButtonBox *makeButtons();
    void fill();
    void filter(const QString &text);
    void moveCurrent(int places);

    const GridView *m_view;
    const GridModel *m_grid;
    ColumnLayout *m_layout;
    QListWidget *m_list;
};

} // namespace lineitems
