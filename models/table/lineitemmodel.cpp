#include "models/table/lineitemmodel.h"

#include "models/record/currency.h"
#include "models/record/moneytext.h"
#include "models/record/typedvalue.h"
#include "models/table/shownvalue.h"

namespace lineitems {

namespace {

/// What changes with a cell's value.
const QList<int> valueRoles{Qt::DisplayRole,  Qt::EditRole, WireValueRole,   BaselineValueRole,
                            BaselineTextRole, EditedRole,   CellProblemRole, MoneyTextRole};
/// What changes with a row's edits and its result.
const QList<int> rowRoles{RowStatusRole, RowErrorRole, CellErrorRole, CellTheirsRole, RowWarningRole};

Qt::Alignment alignmentOf(PropertyType type)
{
    const Qt::Alignment side = type == PropertyType::Number ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignVCenter;
}

} // namespace

LineItemModel::LineItemModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_netPrice(document->columns())
{
    followDocument();
}

void LineItemModel::followDocument()
{
    connect(m_document, &Document::aboutToReset, this, [this] { beginResetModel(); });
    connect(m_document, &Document::wasReset, this, [this] {
        m_netPrice = NetPriceRule(m_document->columns());
        endResetModel();
    });
    connect(m_document, &Document::rowsAboutToBeAppended, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(m_document, &Document::rowsAppended, this, [this] { endInsertRows(); });
    connect(m_document, &Document::cellsChanged, this, &LineItemModel::emitCellsChanged);
    connect(m_document, &Document::resultsChanged, this, &LineItemModel::emitResultsChanged);
}

void LineItemModel::emitCellsChanged(const std::vector<CellRange> &ranges)
{
    std::vector<int> rows;
    for (const CellRange &range : fewRanges(ranges)) {
        Q_EMIT dataChanged(index(range.firstRow, range.firstColumn + firstPropertyColumn),
                           index(range.lastRow, range.lastColumn + firstPropertyColumn), valueRoles);
        emitComputedChanged(range);
    }
    for (const CellRange &range : ranges) {
        for (int row = range.firstRow; row <= range.lastRow; ++row)
            rows.push_back(row);
    }
    // The whole row shows that it was changed, not the cell alone.
    for (const RowRun &run : rowRuns(std::move(rows)))
        emitResultsChanged(run.first, run.last);
}

void LineItemModel::emitComputedChanged(const CellRange &range)
{
    const int amount = m_netPrice.amountColumn();
    const int currency = m_netPrice.currencyColumn();
    if (range.firstColumn <= currency && currency <= range.lastColumn)
        Q_EMIT dataChanged(index(range.firstRow, firstPropertyColumn),
                           index(range.lastRow, columnCount() - 1), {MoneyTextRole, EstimateRole});
    else if (amount >= 0 && m_netPrice.dependsOn(range.firstColumn, range.lastColumn))
        Q_EMIT dataChanged(index(range.firstRow, amount + firstPropertyColumn),
                           index(range.lastRow, amount + firstPropertyColumn), {EstimateRole});
}

void LineItemModel::emitResultsChanged(int firstRow, int lastRow)
{
    Q_EMIT dataChanged(index(firstRow, statusColumn), index(lastRow, columnCount() - 1), rowRoles);
}

const Property *LineItemModel::propertyAt(int column) const
{
    const int position = column - firstPropertyColumn;
    const bool isProperty = position >= 0 && position < m_document->columnCount();
    return isProperty ? &m_document->columns().at(position) : nullptr;
}

int LineItemModel::columnOf(const QString &propertyName) const
{
    const int position = m_document->columns().indexOf(propertyName);
    return position < 0 ? -1 : position + firstPropertyColumn;
}

RowStatus LineItemModel::statusOf(int row) const
{
    return m_document->statusOf(row);
}

void LineItemModel::setValueFormat(const ValueFormat &format)
{
    m_format = format;
    if (rowCount() == 0)
        return;
    for (int column = firstPropertyColumn; column < columnCount(); ++column) {
        if (propertyAt(column)->type == PropertyType::DateTime)
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column),
                               {Qt::DisplayRole, Qt::EditRole, BaselineTextRole});
    }
}

int LineItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_document->rowCount();
}

int LineItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_document->columnCount() + firstPropertyColumn;
}

QVariant LineItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant ofRow = rowData(index.row(), role);
    if (ofRow.isValid() || index.column() == statusColumn)
        return ofRow;
    return cellData(index.row(), index.column() - firstPropertyColumn, role);
}

QVariant LineItemModel::rowData(int row, int role) const
{
    const RowResult *result = m_document->results().find(row);
    switch (role) {
    case RowStatusRole:
        return static_cast<int>(statusOf(row));
    case RowErrorRole:
        if (const RowError *error = rowError(row))
            return QVariant::fromValue(*error);
        return {};
    case RowWarningRole:
        return result ? result->warning : QString();
    default:
        return {};
    }
}

const RowError *LineItemModel::rowError(int row) const
{
    const RowResult *result = m_document->results().find(row);
    return result && isProblem(m_document->snapshot(), row, *result) ? &result->error : nullptr;
}

QVariant LineItemModel::cellData(int row, int column, int role) const
{
    const Property &property = m_document->columns().at(column);
    switch (role) {
    case Qt::DisplayRole:
        return displayValue(property, m_document->value(row, column), m_format);
    case Qt::EditRole:
        return textToType(property, m_document->value(row, column), m_format);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(property.type));
    case WireValueRole:
        return m_document->value(row, column).toByteArray();
    case BaselineValueRole:
        return m_document->baselineValue(row, column).toByteArray();
    case BaselineTextRole:
        return displayValue(property, m_document->baselineValue(row, column), m_format);
    case EditedRole:
        return m_document->isEdited(row, column);
    case CellProblemRole:
        return static_cast<int>(m_document->problem(row, column));
    case ReadOnlyRole:
        return static_cast<int>(property.readOnly);
    case CellErrorRole:
        return cellError(row, property);
    case CellTheirsRole:
        return cellTheirs(row, column);
    case PropertyTypeRole:
        return static_cast<int>(property.type);
    case MoneyTextRole:
        return moneyText(row, column);
    case EstimateRole:
        return estimate(row, column);
    default:
        return {};
    }
}

QByteArray LineItemModel::currencyOf(int row, const Property &property) const
{
    const int column = currencyColumn(m_document->columns(), property);
    return column < 0 ? QByteArray() : m_document->value(row, column).toByteArray();
}

QVariant LineItemModel::moneyText(int row, int column) const
{
    const Property &property = m_document->columns().at(column);
    if (!property.isMoney())
        return {};
    const auto amount = Decimal::parse(m_document->value(row, column));
    const QByteArray currency = currencyOf(row, property);
    if (!amount || currency.isEmpty())
        return {};
    return lineitems::moneyText(*amount, currency);
}

QVariant LineItemModel::estimate(int row, int column) const
{
    if (column != m_netPrice.amountColumn() || !m_document->edits().row(row))
        return {};
    const TableSnapshot table = m_document->snapshot();
    const ShownValue shown = ShownValues(table).at(row, column);
    if (shown.isUnknown())
        return QString();
    if (!shown.isEstimate())
        return {};
    return lineitems::moneyText(*shown.estimate(), m_netPrice.currencyAfter(table, row));
}

QVariant LineItemModel::cellTheirs(int row, int column) const
{
    const RowResult *result = m_document->results().find(row);
    if (!result || result->outcome != Outcome::Conflict)
        return {};
    for (const CellConflict &conflict : conflictsOf(m_document->snapshot(), row)) {
        if (conflict.column == column)
            return displayValue(m_document->columns().at(column), conflict.theirs, m_format);
    }
    return {};
}

QString LineItemModel::cellError(int row, const Property &property) const
{
    const RowError *error = rowError(row);
    return error && error->property == property.name ? error->message : QString();
}

QVariant LineItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const Property *property = propertyAt(section);
    return property ? property->title() : QString();
}

Qt::ItemFlags LineItemModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    const Property *property = index.isValid() ? propertyAt(index.column()) : nullptr;
    return property && !property->isReadOnly() ? base | Qt::ItemIsEditable : base;
}

bool LineItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Property &property = *propertyAt(index.column());
    const ParsedValue parsed = parseTyped(property, value.toString(), m_format);
    const QString label = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return m_document->setCell({index.row(), index.column() - firstPropertyColumn, parsed},
                               m_editStepText.arg(label));
}

} // namespace lineitems
