#include "ui/undo/undohistorymodel.h"

#include "models/table/lineitemmodel.h"
#include "models/table/valuetext.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QUndoStack>

namespace lineitems {

UndoHistoryModel::UndoHistoryModel(QObject *parent) : QAbstractListModel(parent) {}

void UndoHistoryModel::setStack(QUndoStack *stack, const LineItemModel *lineItems)
{
    if (m_stack)
        m_stack->disconnect(this);
    beginResetModel();
    m_stack = stack;
    m_lineItems = lineItems;
    m_rows = stack ? stack->count() + 1 : 0;
    endResetModel();
    if (stack)
        follow();
    Q_EMIT currentRowChanged(currentRow());
}

void UndoHistoryModel::follow()
{
    connect(m_stack, &QUndoStack::indexChanged, this, [this](int row) {
        takeCount();
        refresh();
        Q_EMIT currentRowChanged(row);
    });
    connect(m_stack, &QUndoStack::cleanChanged, this, &UndoHistoryModel::refresh);
}

void UndoHistoryModel::refresh()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

void UndoHistoryModel::takeCount()
{
    const int rows = m_stack->count() + 1;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

int UndoHistoryModel::currentRow() const
{
    return m_stack ? m_stack->index() : -1;
}

int UndoHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant UndoHistoryModel::data(const QModelIndex &index, int role) const
{
    // While the stack takes steps away, the view may still ask for their rows.
    if (!index.isValid() || !m_stack || index.row() > m_stack->count())
        return {};
    const bool isUndone = index.row() > m_stack->index();
    switch (role) {
    case Qt::DisplayRole:
        return oneLineText(text(index.row()) + note(index.row()));
    case Qt::AccessibleTextRole:
        return oneLineText(text(index.row()) + note(index.row())) + (isUndone ? tr(", undone") : QString());
    case Qt::ToolTipRole:
        return plainToolTip(text(index.row()) + note(index.row()));
    case Qt::ForegroundRole:
        return isUndone ? QVariant(themeFor(QGuiApplication::palette()).mutedText) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_stack->index());
        font.setItalic(isUndone);
        return font;
    }
    default:
        return {};
    }
}

QString UndoHistoryModel::text(int row) const
{
    if (row == 0)
        return tr("As loaded");
    const QUndoCommand *step = m_stack->command(row - 1);
    const auto *swap = dynamic_cast<const SwapCellsCommand *>(step);
    // While other rows are loaded the steps are those of the rows before.
    const auto isThere = [document = m_lineItems->document()](const SwapCellsCommand::OneCell &cell) {
        return cell.row < document->rowCount() && cell.column < document->columnCount();
    };
    if (swap && swap->oneCell() && isThere(*swap->oneCell()))
        return oneCellText(*swap->oneCell());
    // Of a step that is still being worked in it is not known how many cells it changes.
    return swap && swap->cellCount() > 0
        ? tr("%1 (%Ln cell(s))", nullptr, swap->cellCount()).arg(step->text())
        : step->text();
}

QString UndoHistoryModel::oneCellText(const SwapCellsCommand::OneCell &cell) const
{
    const TableSnapshot table = m_lineItems->document()->snapshot();
    const auto shown = [&](const ParsedValue &value) {
        if (value.wire.isEmpty())
            return tr("(empty)");
        return value.problem == CellProblem::None
            ? valueText(table, cell.row, cell.column, value.wire, m_lineItems->valueFormat())
            : QString::fromUtf8(value.wire);
    };
    const QString property = table.columns.at(cell.column).title();
    const QString name = lineItemName(table, cell.row);
    const QString values = tr("%1 → %2").arg(shown(cell.before), shown(cell.after));
    return name.isEmpty() ? tr("%1: %2").arg(property, values)
                          : tr("%1 of %2: %3").arg(property, name, values);
}

QString UndoHistoryModel::note(int row) const
{
    return row > 0 && row == m_stack->cleanIndex() ? QStringLiteral(" · ") + tr("saved in HubSpot")
                                                   : QString();
}

} // namespace lineitems
