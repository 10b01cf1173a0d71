// View > Saved views: saves what is shown now by name, and shows, renames or deletes what was saved.
#pragma once

#include "ui/filter/savedviews.h"

#include <QDialog>

class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lineitems {

class SavedViewsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedViewsDialog)

public:
    /// `current` is what would be saved, without a name.
    SavedViewsDialog(const SavedViews &views, const SavedView &current, QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }
    QListWidget *list() const { return m_list; }
    /// Says "Replace" while the name is that of a view.
    QPushButton *saveButton() const { return m_save; }
    QPushButton *renameButton() const { return m_rename; }
    QPushButton *deleteButton() const { return m_delete; }

Q_SIGNALS:
    void showRequested(const QString &name);

private:
    QLayout *makeSaveRow();
    QLayout *makeListButtons();
    void fill(const QString &current);
    void save();
    void choose(const QString &name);
    void rename(const QString &newName);
    void removeCurrent();
    void updateState();
    QString currentName() const;

    SavedViews m_views;
    SavedView m_current;
    QLineEdit *m_name;
    QPushButton *m_save;
    QListWidget *m_list;
    QLabel *m_note;
    QPushButton *m_show;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace lineitems
