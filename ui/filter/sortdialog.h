// View > Sort rows > By several columns: the order as a list, the most important column first.
#pragma once

#include "models/table/rowview.h"

#include <QDialog>

class QComboBox;
class QLayout;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace lineitems {

class SortDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortDialog)

public:
    explicit SortDialog(RowView *rows, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

private:
    QLayout *makeAddRow();
    QLayout *makeListButtons();
    QPushButton *addButton(QLayout *row, const QString &text, void (SortDialog::*what)());
    void addColumn();
    void turnRound();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int places);
    void updateItem(QListWidgetItem *item) const;
    void append(const SortKey &key);
    void updateState();
    std::vector<SortKey> keys() const;
    QString columnText(int column) const;

    RowView *m_rows;
    QListWidget *m_list;
    QComboBox *m_columns;
    bool m_wasSorted; ///< an empty list then means the original order
    std::vector<QPushButton *> m_forCurrent; ///< what needs a column in the list
};

} // namespace lineitems
