#include "ui/grid/celllook.h"

#include "ui/look/statuspresentation.h"

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

bool isTrouble(RowStatus status)
{
    return status == RowStatus::Failed || status == RowStatus::Conflict || status == RowStatus::Unknown;
}

/// The server named this cell's property, or somebody else changed the cell too.
bool isNamed(const QModelIndex &index)
{
    return !index.data(CellErrorRole).toString().isEmpty() || index.data(CellTheirsRole).isValid();
}

void applyStatusColumn(CellLook &look, RowStatus status, const Theme &theme)
{
    const StatusLook words = statusLook(status);
    look.glyph = words.glyph;
    look.text = theme.toneColor(words.tone);
    look.bold = words.tone == Tone::Bad;
}

/// A box for a boolean; none where it is empty, which is neither yes nor no.
Glyph boxOf(const QModelIndex &index)
{
    if (index.data(PropertyTypeRole).toInt() != static_cast<int>(PropertyType::Bool))
        return Glyph::None;
    const auto value = boolFromWire(index.data(WireValueRole).toByteArray());
    return !value ? Glyph::None : *value ? Glyph::Ticked : Glyph::Unticked;
}

void applyPropertyColumn(CellLook &look, const QModelIndex &index, const Theme &theme)
{
    const bool readOnly = index.data(ReadOnlyRole).toInt() != static_cast<int>(ReadOnlyReason::None);
    if (readOnly)
        look.text = theme.mutedText;
    look.italic = index.data(EstimateRole).isValid();
    if (index.data(EditedRole).toBool())
        look.corner = theme.warningText;
    look.glyph = boxOf(index);
    const bool invalid = index.data(CellProblemRole).toInt() != static_cast<int>(CellProblem::None);
    const bool named = isNamed(index);
    if (invalid || named) {
        look.text = theme.badText;
        look.border = theme.badText;
        look.bold = named;
    }
}

QColor backgroundOf(const QModelIndex &index, RowStatus status, const Theme &theme)
{
    if (index.column() != LineItemModel::statusColumn) {
        if (isNamed(index))
            return theme.failedCellBase;
        if (index.data(CellProblemRole).toInt() != static_cast<int>(CellProblem::None))
            return theme.invalidBase;
        if (!isTrouble(status) && index.data(EditedRole).toBool())
            return theme.changedBase;
        if (!isTrouble(status) && index.data(ReadOnlyRole).toInt() != static_cast<int>(ReadOnlyReason::None))
            return theme.readOnlyBase;
    }
    return isTrouble(status) ? theme.failedRowBase : theme.base;
}

} // namespace

QString shownText(const QModelIndex &index)
{
    const QVariant estimate = index.data(EstimateRole);
    if (estimate.isValid())
        return estimate.toString().isEmpty() ? u"?"_s : u"\u2248 "_s + estimate.toString();
    const QVariant money = index.data(MoneyTextRole);
    return money.isValid() ? money.toString() : index.data(Qt::DisplayRole).toString();
}

CellLook cellLook(const QModelIndex &index, const Theme &theme, bool selected)
{
    CellLook look;
    const auto status = static_cast<RowStatus>(index.data(RowStatusRole).toInt());
    look.text = theme.text;
    look.background = selected ? theme.selectionBase : backgroundOf(index, status, theme);
    if (index.column() == LineItemModel::statusColumn)
        applyStatusColumn(look, status, theme);
    else
        applyPropertyColumn(look, index, theme);
    return look;
}

} // namespace lineitems
