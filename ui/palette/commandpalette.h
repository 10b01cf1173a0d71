// Finds any command of the menus by what is typed, and runs it: Ctrl+Shift+P, a few letters, Enter.
#pragma once

#include "ui/palette/commandmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTableView;

namespace lineitems {

class CommandPalette final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    CommandPalette(QList<MenuCommand> commands, WhyDisabled whyDisabled, QWidget *parent);

    QTableView *list() const { return m_list; }
    /// What it says below the list.
    QString note() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void search(const QString &query);
    void goBy(int rows);
    void showNote();
    void runCurrent();

    CommandModel *m_model;
    QLineEdit *m_query;
    QTableView *m_list;
    QLabel *m_note;
};

} // namespace lineitems
