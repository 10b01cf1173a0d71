// Looks for a text in the grid, on another thread, and walks from one cell that holds it to the next. Follows
// edits, sorting and filtering.
#pragma once

#include "models/table/textsearch.h"
#include "ui/look/latestjob.h"

#include <QModelIndex>
#include <QObject>
#include <QTimer>

namespace lineitems {

class GridModel;
class GridView;

class FindSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindSearch)

public:
    enum class Where { Everywhere, Column, Selection };

    FindSearch(GridView *view, GridModel *grid, QObject *parent);

    /// An empty text finds nothing.
    void setQuery(const TextQuery &query);
    const TextQuery &query() const { return m_query; }
    /// The column of the current cell, or the selected cells, as they are now.
    void setWhere(Where where);
    Where where() const { return m_where; }
    std::optional<RegexError> error() const { return m_error; }

    bool isBusy() const { return m_job.isBusy() || m_pause.isActive(); }
    int count() const { return static_cast<int>(m_matches.size()); }
    /// Which of the matches the current cell is, from 1; 0 if it is none.
    int ordinal() const;
    bool isFound(const QModelIndex &index) const;
    /// To the next match from the current cell on, or the one before; round the end, if need be. Waits for the
    /// search.
    void step(bool forward);

Q_SIGNALS:
    /// Count, ordinal or error are others now.
    void changed();
    /// Went on at the other end.
    void wrapped(bool forward);

private:
    void followGrid();
    void searchSoon();
    /// The same, where the places of what was found are others now.
    void searchAnew();
    void search();
    ViewCells cellsToSearch();
    ViewCells allRows() const;
    void takeMatches(std::vector<CellMatch> matches);
    int partOf(int gridColumn) const;
    CellMatch currentPlace() const;
    void goTo(const CellMatch &match);

    GridView *m_view;
    GridModel *m_grid;
    TextQuery m_query;
    Where m_where = Where::Everywhere;
    QString m_property; ///< of Where::Column
    ViewCells m_selected; ///< of Where::Selection
    std::optional<RegexError> m_error;
    std::vector<int> m_rows; ///< rows of the view that are searched, ascending
    std::vector<int> m_columns; ///< the grid's columns that are searched, from left to right
    std::vector<CellMatch> m_matches; ///< positions in both
    std::optional<bool> m_wantedStep; ///< forward, once the search is over
    bool m_isOld = false; ///< cells changed while they were being searched
    QTimer m_pause;
    LatestJob<std::vector<CellMatch>> m_job;
};

} // namespace lineitems
