#include "ui/history/historyrowsmodel.h"

#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

#include <utility>

namespace lineitems {

HistoryRowsModel::HistoryRowsModel(Journal *journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal), m_words(std::make_shared<HistoryWords>())
{
}

void HistoryRowsModel::showRows(const RunRowFilter &filter, const HistoryWords &words)
{
    m_words = std::make_shared<HistoryWords>(words);
    m_filter = filter;
    m_text = std::exchange(m_filter.text, {});
    readAnew();
}

void HistoryRowsModel::sort(int column, Qt::SortOrder order)
{
    m_sorting = {column, order};
    readAnew();
}

void HistoryRowsModel::readAnew()
{
    beginResetModel();
    m_asking.reset();
    m_rows.clear();
    m_lines.clear();
    m_total = m_filter.run.isNull() ? 0 : -1;
    endResetModel();
    m_filter.view = std::make_shared<HistoryView>(m_words, m_text, m_sorting);
    if (!m_filter.run.isNull())
        readPage();
}

bool HistoryRowsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_asking && static_cast<int>(m_rows.size()) < m_total;
}

void HistoryRowsModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readPage();
}

void HistoryRowsModel::readPage()
{
    RunRowFilter page = m_filter;
    page.offset = static_cast<int>(m_rows.size());
    page.limit = pageSize;
    m_asking = std::make_unique<QObject>();
    m_journal->readRun(page, m_asking.get(), [this](const StorageReply<HistoryPage> &reply) {
        m_asking.release()->deleteLater();
        if (reply.error) {
            // Nothing is read again until the person asks for something.
            m_total = static_cast<int>(m_rows.size());
            Q_EMIT failed(reply.error);
            return;
        }
        take(reply.value);
    });
}

void HistoryRowsModel::take(const HistoryPage &page)
{
    // A page without rows ends it, whatever the total was: rows may have gone meanwhile.
    m_total = page.rows.empty() ? static_cast<int>(m_rows.size()) : page.total;
    std::vector<Line> lines;
    for (std::size_t row = 0; row < page.rows.size(); ++row) {
        const int cells = static_cast<int>(page.rows[row].row.cells.size());
        for (int cell = cells == 0 ? -1 : 0; cell < cells; ++cell)
            lines.push_back({m_rows.size() + row, cell});
    }
    // Before anybody hears of it: who then asks for more is to get the next page, not this one again.
    m_rows.insert(m_rows.end(), page.rows.begin(), page.rows.end());
    if (!lines.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
        m_lines.insert(m_lines.end(), lines.begin(), lines.end());
        endInsertRows();
    }
    Q_EMIT pageRead();
}

int HistoryRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        // The lines of one row are read as a group: what is about all of it stands on the first.
        return line.cell > 0 && HistoryWords::isOfRow(index.column())
            ? QString()
            : oneLineText(text(line, index.column()));
    case Qt::AccessibleTextRole:
        return oneLineText(text(line, index.column()));
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()));
    default:
        return {};
    }
}

QString HistoryRowsModel::text(const Line &line, int column) const
{
    return m_words->text(m_rows[line.row], line.cell, column);
}

QVariant HistoryRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Record ID"), tr("Line item"),   tr("Property"), tr("Old value"),
                                         tr("New value"), tr("HubSpot has"), tr("Outcome"),  tr("Message")};
    return titles[section];
}

} // namespace lineitems
