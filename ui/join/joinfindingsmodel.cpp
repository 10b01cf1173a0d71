#include "ui/join/joinfindingsmodel.h"

#include "models/files/tabseparated.h"
#include "ui/join/joinsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"

#include <algorithm>

namespace lineitems {

namespace {

constexpr qsizetype longestToolTip = 1000;

} // namespace

JoinFindingsModel::JoinFindingsModel(std::shared_ptr<const CsvTable> table, const Document *document,
                                     QObject *parent)
    : QAbstractTableModel(parent), m_table(std::move(table)), m_document(document),
      m_join(std::make_shared<KeyJoin>())
{
}

void JoinFindingsModel::setJoin(std::shared_ptr<const KeyJoin> join, const JoinRules &rules)
{
    beginResetModel();
    m_join = std::move(join);
    m_rules = rules;
    pick();
    endResetModel();
}

void JoinFindingsModel::setKind(std::optional<JoinProblem> kind)
{
    beginResetModel();
    m_kind = kind;
    pick();
    endResetModel();
}

void JoinFindingsModel::pick()
{
    m_shown.clear();
    for (std::size_t position = 0; position < m_join->findings.size(); ++position) {
        if (!m_kind || m_join->findings[position].problem == *m_kind)
            m_shown.push_back(static_cast<int>(position));
    }
}

int JoinFindingsModel::count(JoinProblem kind) const
{
    const bool isOfKey = kind == JoinProblem::UnknownKey || kind == JoinProblem::OnlyCaseDiffers
        || kind == JoinProblem::SeveralLineItems;
    return static_cast<int>(
        std::count_if(m_join->findings.begin(), m_join->findings.end(), [&](const JoinFinding &finding) {
            return finding.problem == kind && !(isOfKey && m_join->repeated.contains(finding.record));
        }));
}

int JoinFindingsModel::countAll() const
{
    return static_cast<int>(m_join->findings.size());
}

QString JoinFindingsModel::asText(const std::vector<int> &rows) const
{
    CellTable lines;
    const auto addLine = [&](auto cellAt) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << cellAt(column);
        lines << cells;
    };
    addLine([this](int column) { return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const int row : rows)
        addLine([&](int column) { return text(findingAt(row), column); });
    return toTabSeparated(lines);
}

int JoinFindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int JoinFindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JoinFindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString full = text(findingAt(index.row()), index.column());
    return role == Qt::DisplayRole ? oneLineText(full) : plainToolTip(full.left(longestToolTip));
}

const JoinFinding &JoinFindingsModel::findingAt(int row) const
{
    const int position = m_shown[static_cast<std::size_t>(row)];
    return m_join->findings[static_cast<std::size_t>(position)];
}

QString JoinFindingsModel::text(const JoinFinding &finding, int column) const
{
    const bool isCell = finding.problem == JoinProblem::UnfitValue
        || finding.problem == JoinProblem::OtherCurrency;
    switch (column) {
    case LineColumn:
        return QString::number(m_table->records[static_cast<std::size_t>(finding.record)].line);
    case KeyColumn:
        return tableText(*m_table, finding.record, m_rules.key);
    case HeadingColumn:
        return isCell ? headingsOf(*m_table).value(finding.column) : QString();
    case ValueColumn:
        return isCell ? tableText(*m_table, finding.record, finding.column) : QString();
    default:
        return findingSentence(finding, *m_table, m_rules, *m_document);
    }
}

QVariant JoinFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount)
        return {};
    const QString titles[ColumnCount] = {tr("Line"), tr("Key"), tr("Column"), tr("Value"),
                                         tr("Why it is left out")};
    return titles[section];
}

} // namespace lineitems
