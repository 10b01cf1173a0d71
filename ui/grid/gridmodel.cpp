#include "ui/grid/gridmodel.h"

#include "ui/problems/errorsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/plaintooltip.h"
#include "ui/look/statuspresentation.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

/// A server may say more than a tooltip can show; the details have all of it.
constexpr qsizetype longestNote = 1000;

RowStatus statusAt(const QModelIndex &index)
{
    return static_cast<RowStatus>(index.data(RowStatusRole).toInt());
}

} // namespace

GridModel::GridModel(RowView *rows, QObject *parent) : QIdentityProxyModel(parent), m_rows(rows)
{
    setSourceModel(rows);
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.column() == LineItemModel::statusColumn)
        return statusData(index, role);
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(cellNotes(index).join(u'\n'));
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::AccessibleDescriptionRole: {
        const Property *property = propertyAt(index.column());
        const QStringList notes = cellNotes(index);
        return QString((property ? property->label : QString()) + (notes.isEmpty() ? u""_s : u". "_s)
                       + notes.join(u' '));
    }
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString GridModel::spokenText(const QModelIndex &index) const
{
    const QVariant estimate = QIdentityProxyModel::data(index, EstimateRole);
    if (estimate.isValid())
        return estimate.toString().isEmpty() ? tr("not known until it is saved")
                                             : tr("about %1, estimated").arg(estimate.toString());
    const QString money = QIdentityProxyModel::data(index, MoneyTextRole).toString();
    const QString text = QIdentityProxyModel::data(index, Qt::DisplayRole).toString();
    return !money.isEmpty() ? money : text.isEmpty() ? tr("empty") : text;
}

QVariant GridModel::statusData(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return statusLook(statusAt(index)).text;
    case Qt::ToolTipRole:
        return plainToolTip(statusNote(index));
    case Qt::AccessibleTextRole: {
        const QString text = statusLook(statusAt(index)).text;
        return text.isEmpty() ? tr("Unchanged") : text;
    }
    case Qt::AccessibleDescriptionRole:
        return statusNote(index);
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString GridModel::statusNote(const QModelIndex &index) const
{
    const RowStatus status = statusAt(index);
    const QVariant error = QIdentityProxyModel::data(index, RowErrorRole);
    if (error.isValid())
        return oneLineText(rowErrorSentence(error.value<RowError>()), longestNote);
    if (status == RowStatus::Invalid)
        return tr("A cell of this row is not valid, so the row will not be sent. F8 goes to the cell.");
    if (status == RowStatus::Changed)
        return tr("This row has changes that are not in HubSpot yet.");
    if (status == RowStatus::Saved) {
        const QString warning = QIdentityProxyModel::data(index, RowWarningRole).toString();
        return warning.isEmpty() ? tr("HubSpot confirmed this row.") : warning;
    }
    return {};
}

QStringList GridModel::cellNotes(const QModelIndex &index) const
{
    QStringList notes;
    const Property *property = propertyAt(index.column());
    if (!property)
        return notes;
    const QString failure = oneLineText(QIdentityProxyModel::data(index, CellErrorRole).toString(),
                                        longestNote);
    if (!failure.isEmpty())
        notes << tr("Failed: %1").arg(failure);
    else if (statusAt(index) == RowStatus::Failed && QIdentityProxyModel::data(index, EditedRole).toBool())
        notes
            << tr("Failed: %1").arg(statusNote(index)); // the server named no property: any change may be why
    const QVariant theirs = QIdentityProxyModel::data(index, CellTheirsRole);
    if (theirs.isValid())
        notes << conflictNote(index, theirs.toString());
    const auto problem = static_cast<CellProblem>(QIdentityProxyModel::data(index, CellProblemRole).toInt());
    if (problem != CellProblem::None)
        notes << problemSentence(problem, *property);
    if (QIdentityProxyModel::data(index, EditedRole).toBool()) {
        const QString before = QIdentityProxyModel::data(index, BaselineTextRole).toString();
        notes << (before.isEmpty() ? tr("Changed; it was empty.") : tr("Changed; it was: %1").arg(before));
    }
    const QVariant estimate = QIdentityProxyModel::data(index, EstimateRole);
    if (estimate.isValid())
        notes << estimateNote(index, !estimate.toString().isEmpty());
    if (property->isReadOnly())
        notes << readOnlySentence(property->readOnly);
    return notes;
}

QString GridModel::estimateNote(const QModelIndex &index, bool isKnown) const
{
    const QString held = QIdentityProxyModel::data(index, BaselineTextRole).toString();
    if (isKnown)
        return tr("Estimate of what HubSpot will compute when the row is saved. It holds now: %1").arg(held);
    return tr("What HubSpot makes of the changes of this row cannot be told until it is saved. It holds now: "
              "%1")
        .arg(held.isEmpty() ? tr("(empty)") : held);
}

QString GridModel::conflictNote(const QModelIndex &index, const QString &theirs) const
{
    const auto shown = [](const QString &text) {
        return text.isEmpty() ? tr("(empty)") : oneLineText(text, longestNote);
    };
    return tr("Conflict: somebody else changed it. Original: %1 · theirs: %2 · mine: %3")
        .arg(shown(QIdentityProxyModel::data(index, BaselineTextRole).toString()), shown(theirs),
             shown(QIdentityProxyModel::data(index, Qt::DisplayRole).toString()));
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount())
        return headerText(section, role);
    return QIdentityProxyModel::headerData(section, orientation, role);
}

QVariant GridModel::headerText(int column, int role) const
{
    const Property *property = propertyAt(column);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!property)
        return isText ? tr("Status") : QVariant();
    if (isText)
        return property->title();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (property->type == PropertyType::Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return {};
    QStringList notes{u"%1 · %2"_s.arg(property->name, typeName(property->type))};
    if (property->isReadOnly())
        notes << readOnlySentence(property->readOnly);
    if (!property->description.isEmpty())
        notes << property->description;
    return role == Qt::ToolTipRole ? plainToolTip(notes.join(u'\n')) : notes.join(u". "_s);
}

} // namespace lineitems
