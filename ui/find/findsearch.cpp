#include "ui/find/findsearch.h"

#include "ui/grid/gridcells.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>
#include <numeric>

namespace lineitems {

namespace {

/// Long enough not to search at every letter, short enough to feel immediate.
constexpr int pauseMs = 150;

} // namespace

FindSearch::FindSearch(GridView *view, GridModel *grid, QObject *parent)
    : QObject(parent), m_view(view), m_grid(grid),
      m_job([this](std::vector<CellMatch> matches) { takeMatches(std::move(matches)); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindSearch::search);
    followGrid();
}

void FindSearch::followGrid()
{
    connect(m_grid->document(), &Document::cellsChanged, this, &FindSearch::searchSoon);
    connect(m_grid, &QAbstractItemModel::rowsInserted, this, &FindSearch::searchSoon);
    connect(m_grid->document(), &Document::wasReset, this, [this] {
        if (m_where == Where::Selection)
            setWhere(Where::Everywhere);
    });
    // The places of the matches are those of other rows now.
    connect(m_grid, &QAbstractItemModel::modelReset, this, &FindSearch::searchAnew);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionMoved, this, &FindSearch::searchAnew);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        if (before == 0 || now == 0)
            searchAnew();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindSearch::changed);
}

void FindSearch::setQuery(const TextQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_error = TextMatcher(query).error();
    m_wantedStep.reset();
    searchAnew();
}

void FindSearch::setWhere(Where where)
{
    m_where = where;
    const Property *property = m_grid->propertyAt(m_view->currentIndex().column());
    m_property = property ? property->name : QString();
    m_selected = where == Where::Selection
        ? viewCells(*m_grid, m_view->selectionModel()->selection(), m_view->visibleColumns())
        : ViewCells();
    searchAnew();
}

void FindSearch::searchAnew()
{
    m_job.cancel();
    m_pause.stop();
    m_isOld = false;
    m_matches.clear();
    searchSoon();
}

void FindSearch::searchSoon()
{
    if (m_query.text.isEmpty() || m_error)
        return Q_EMIT changed();
    // A search that is always begun anew would never end while rows are being loaded.
    if (m_job.isBusy())
        m_isOld = true;
    else if (!m_pause.isActive())
        m_pause.start();
    Q_EMIT changed();
}

ViewCells FindSearch::allRows() const
{
    if (m_grid->rowCount() == 0)
        return {};
    const QModelIndex first = m_grid->index(0, 0);
    const QModelIndex last = m_grid->index(m_grid->rowCount() - 1, m_grid->columnCount() - 1);
    QList<int> columns = m_view->visibleColumns();
    if (m_where == Where::Column)
        columns.removeIf([this](int column) {
            const Property *property = m_grid->propertyAt(column);
            return !property || property->name != m_property;
        });
    return viewCells(*m_grid, QItemSelection(first, last), columns);
}

ViewCells FindSearch::cellsToSearch()
{
    if (m_where != Where::Selection) {
        ViewCells cells = allRows();
        m_rows.resize(cells.rows.size());
        std::iota(m_rows.begin(), m_rows.end(), 0);
        return cells;
    }
    m_rows.clear();
    for (const int row : m_selected.rows)
        m_rows.push_back(m_grid->rows()->viewRow(row));
    ViewCells cells = reordered(m_selected, m_rows);
    const QList<int> shown = m_view->visibleColumns();
    const auto place = [&](const ViewCells::Part &part) {
        return shown.indexOf(part.column + LineItemModel::firstPropertyColumn);
    };
    std::erase_if(cells.parts, [&](const auto &part) { return place(part) < 0; });
    std::sort(cells.parts.begin(), cells.parts.end(),
              [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return cells;
}

void FindSearch::search()
{
    // What was found stays in sight until what is found now takes its place.
    const ViewCells cells = cellsToSearch();
    m_columns.clear();
    for (const ViewCells::Part &part : cells.parts)
        m_columns.push_back(part.column + LineItemModel::firstPropertyColumn);
    m_isOld = false;
    m_job.run([cells, query = m_query, table = m_grid->document()->snapshot(),
               format = m_grid->lineItems()->valueFormat()](const CancelCheck &cancelled) {
        return findText(table, cells, query, format, cancelled);
    });
    Q_EMIT changed();
}

void FindSearch::takeMatches(std::vector<CellMatch> matches)
{
    m_matches = std::move(matches);
    if (m_wantedStep)
        step(*std::exchange(m_wantedStep, std::nullopt));
    if (std::exchange(m_isOld, false))
        m_pause.start();
    Q_EMIT changed();
}

int FindSearch::partOf(int gridColumn) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), gridColumn);
    return found == m_columns.end() ? -1 : static_cast<int>(found - m_columns.begin());
}

bool FindSearch::isFound(const QModelIndex &index) const
{
    if (m_matches.empty())
        return false;
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), index.row());
    const int part = partOf(index.column());
    if (row == m_rows.end() || *row != index.row() || part < 0)
        return false;
    return std::binary_search(m_matches.begin(), m_matches.end(),
                              CellMatch{static_cast<int>(row - m_rows.begin()), part});
}

int FindSearch::ordinal() const
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || !isFound(current))
        return 0;
    const auto at = std::lower_bound(m_matches.begin(), m_matches.end(), currentPlace());
    return static_cast<int>(at - m_matches.begin()) + 1;
}

CellMatch FindSearch::currentPlace() const
{
    const QModelIndex current = m_view->currentIndex();
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), current.row());
    const bool isSearched = row != m_rows.end() && *row == current.row();
    // Before the first cell of its row, or of the next one that is searched.
    return {static_cast<int>(row - m_rows.begin()), isSearched ? partOf(current.column()) : -1};
}

void FindSearch::step(bool forward)
{
    if (isBusy()) {
        m_wantedStep = forward;
        return;
    }
    if (m_matches.empty())
        return;
    const CellMatch from = currentPlace();
    auto next = forward ? std::upper_bound(m_matches.begin(), m_matches.end(), from)
                        : std::lower_bound(m_matches.begin(), m_matches.end(), from);
    const bool wraps = next == (forward ? m_matches.end() : m_matches.begin());
    if (wraps)
        next = forward ? m_matches.begin() : m_matches.end();
    goTo(*(forward ? next : std::prev(next)));
    if (wraps)
        Q_EMIT wrapped(forward);
}

void FindSearch::goTo(const CellMatch &match)
{
    const QModelIndex index = m_grid->index(m_rows[static_cast<std::size_t>(match.row)],
                                            m_columns[static_cast<std::size_t>(match.part)]);
    m_view->commitEditor();
    // Not setCurrentIndex(): with Shift held, as in Shift+F3, that would extend the selection.
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
}

} // namespace lineitems
