// Views that were saved by name, for each connection: filter, order, columns. Everything by the names of
// properties: a portal's properties may be others tomorrow.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QSettings;

namespace lineitems {

class ColumnLayout;
class FilterBar;
class RowView;

struct SavedView
{
    QString name;
    QString quickFilter;
    QString filter; ///< as filterText()
    QStringList sort; ///< "price:desc" …, ":asc" for the status; the most important first
    QStringList columns; ///< as ColumnLayout::state()
    int frozen = 0;

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

class SavedViews
{
public:
    /// The settings must outlive it. `key` names the connection.
    SavedViews(QSettings *settings, const QString &key);

    /// In the order in which they were saved.
    std::vector<SavedView> all() const;
    bool has(const QString &name) const;
    /// In place of one of the same name (without regard to case).
    void save(const SavedView &view);
    /// False if another view has that name, or it is empty.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);

private:
    void write(const std::vector<SavedView> &views);

    QSettings *m_settings;
    QString m_group;
};

SavedView currentView(const QString &name, const RowView &rows, const ColumnLayout &columns);
/// Shows it as far as its columns are there. What its filter asks of a column that is not comes back as a sentence.
QString showView(const SavedView &view, RowView *rows, FilterBar *bar, ColumnLayout *columns);

} // namespace lineitems
