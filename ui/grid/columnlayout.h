// The order, widths and visibility of the grid's columns, remembered for each connection by the names of
// properties: a portal's properties may be others tomorrow.
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QSettings;

namespace lineitems {

class GridModel;
class GridView;

class ColumnLayout final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnLayout)

public:
    /// Grid and settings must outlive it. `key` names the connection.
    ColumnLayout(GridView *view, const GridModel *grid, QSettings *settings, const QString &key);

    /// Back to the order, widths and columns that are sensible for line items.
    void reset();
    void setHidden(int column, bool hidden);
    /// Hides the columns that are selected as a whole around the current cell, or else that cell's own. Says which.
    QStringList hideChosen();
    /// By that many places to the right (to the left if negative), as far as there is room beside the
    /// status column, which stays first.
    void move(int column, int places);
    /// The columns up to this one stay in sight while the others scroll; 0 columns: all scroll.
    void freezeUpTo(int column);
    void setFrozenColumns(int count);
    int frozenColumns() const;
    /// Each shown column as wide as what it holds, within reason; looks at some rows, not at all of them.
    void sizeToContents();

    /// Order, widths and visibility as texts, for restore().
    QStringList state() const;
    void restore(const QStringList &state, int frozenColumns);

    /// Stores what changed just now; to be called before the view goes.
    void flush();

private:
    QString settingsKey() const;
    QString frozenKey() const;
    QStringList columnNames() const;
    QList<int> chosenColumns() const;
    void applyIfNew();
    void apply(const QStringList &stored);
    void applyDefaults();
    void moveToPosition(int column, int position);
    void save();

    GridView *m_view;
    const GridModel *m_grid;
    QSettings *m_settings;
    QString m_key;
    QStringList m_applied;
    QTimer m_pause;
};

} // namespace lineitems
