// View > Columns: which columns are shown.
#pragma once

#include <QDialog>

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
    ColumnsDialog(const GridView *view, const GridModel *grid, ColumnLayout *layout, QWidget *parent = nullptr);

private:
    void fill();
    void filter(const QString &text);

    const GridView *m_view;
    const GridModel *m_grid;
    ColumnLayout *m_layout;
    QListWidget *m_list;
};

} // namespace lineitems
