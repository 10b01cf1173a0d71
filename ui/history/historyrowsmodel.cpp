#include "ui/history/historyrowsmodel.h"

#include "models/session/broughtback.h"
#include "ui/problems/errorsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/statuspresentation.h"

namespace lineitems {

namespace {

QString messageText(const HistoryRow &row)
{
    if (!row.outcome)
        return HistoryRowsModel::tr(
            "It was sent, and the program ended before it was known what became of it.");
    const QString error = rowErrorSentence(row.outcome->error);
    return error.isEmpty() ? row.outcome->warning : error;
}

} // namespace

HistoryRowsModel::HistoryRowsModel(Journal *journal, QObject *parent)
    : QAbstractTableModel(parent), m_journal(journal)
{
}

void HistoryRowsModel::showRows(const RunRowFilter &filter, const LineItemModel *loaded)
{
    beginResetModel();
    m_loaded = loaded;
    m_asking.reset();
    m_filter = filter;
    m_rows.clear();
    m_lines.clear();
    m_total = filter.run.isNull() ? 0 : -1;
    endResetModel();
    if (!filter.run.isNull())
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
    const bool isOfRow = index.column() < PropertyColumn || index.column() >= OutcomeColumn;
    switch (role) {
    case Qt::DisplayRole:
        // The lines of one row are read as a group: what is about all of it stands on the first.
        return line.cell > 0 && isOfRow ? QString() : oneLineText(text(line, index.column()));
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
    const HistoryRow &row = m_rows[line.row];
    switch (column) {
    case IdColumn:
        return QString::fromUtf8(row.row.id);
    case NameColumn:
        return nameOf(row);
    case OutcomeColumn:
        return row.outcome ? outcomeLook(row.outcome->outcome).text : tr("No outcome");
    case MessageColumn:
        return messageText(row);
    default:
        return line.cell < 0 ? QString() : cellText(line, column);
    }
}

QString HistoryRowsModel::cellText(const Line &line, int column) const
{
    const HistoryRow &row = m_rows[line.row];
    const RunCell &cell = row.row.cells[static_cast<std::size_t>(line.cell)];
    switch (column) {
    case PropertyColumn:
        return labelOf(cell.property);
    case OldColumn:
        return cell.before ? valueText(cell.property, *cell.before) : tr("(not known)");
    case NewColumn:
        return valueText(cell.property, cell.after);
    default:
        break;
    }
    const std::optional<QByteArray> other = otherServerValue(row, cell);
    // 10.0 for a 10 is nothing that HubSpot made of it.
    const Property *property = propertyOf(cell.property);
    const bool isSameNumber = other && property && property->type == PropertyType::Number
        && sameValue(*property, *other, cell.after);
    return other && !isSameNumber ? valueText(cell.property, *other) : QString();
}

int HistoryRowsModel::loadedRow(const HistoryRow &row) const
{
    // One that was named by another property is not looked for: it may have another value by now.
    return m_loaded && row.row.idProperty.isEmpty() ? m_loaded->document()->rowOf(row.row.id) : -1;
}

QString HistoryRowsModel::nameOf(const HistoryRow &row) const
{
    const int loaded = loadedRow(row);
    const int column = loaded < 0 ? -1 : m_loaded->document()->columns().indexOf(QStringLiteral("name"));
    return column < 0 ? QString() : QString::fromUtf8(m_loaded->document()->baselineValue(loaded, column));
}

const Property *HistoryRowsModel::propertyOf(const QString &name) const
{
    return m_loaded ? m_loaded->document()->columns().find(name) : nullptr;
}

QString HistoryRowsModel::labelOf(const QString &name) const
{
    const Property *property = propertyOf(name);
    return property ? property->title() : name;
}

QString HistoryRowsModel::valueText(const QString &name, const QByteArray &wire) const
{
    if (wire.isEmpty())
        return tr("(empty)");
    const Property *property = propertyOf(name);
    // Without a currency: the journal does not know which one it was then.
    return property ? displayValue(*property, wire, m_loaded->valueFormat()) : QString::fromUtf8(wire);
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
