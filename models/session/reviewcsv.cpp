#include "models/session/reviewcsv.h"

#include "models/files/csv.h"
#include "models/files/formulaguard.h"

#include <QByteArrayList>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

QByteArray numberText(const std::optional<Decimal> &number)
{
    return number ? number->toPlainString() : QByteArray();
}

QByteArray valueIn(const TableSnapshot &table, int row, int column)
{
    return row < 0 || column < 0 ? QByteArray() : table.value(row, column).toByteArray();
}

/// Line item and deal: how each line begins.
QList<QByteArray> rowCells(const TableSnapshot &table, const QByteArray &id, int row)
{
    return {guardedValue(id), withoutFormula(valueIn(table, row, table.columns.indexOf(u"name"_s))),
            withoutFormula(valueIn(table, row, dealColumn(table.columns)))};
}

QList<QByteArray> moneyCells(const RowMoney &money)
{
    if (!money.isTouched)
        return QList<QByteArray>(4);
    return {withoutFormula(money.currencyAfter), numberText(money.before), numberText(money.after),
            numberText(money.difference())};
}

QByteArray guardNames(const GuardSet &tripped)
{
    QByteArrayList names;
    for (int guard = 0; guard < guardCount; ++guard) {
        if (tripped.has(static_cast<Guard>(guard)))
            names << guardName(static_cast<Guard>(guard));
    }
    return names.join(' ');
}

QByteArray heldBackName(HeldBackReason reason)
{
    switch (reason) {
    case HeldBackReason::Invalid:
        return "not_valid";
    case HeldBackReason::ReadOnly:
        return "read_only";
    case HeldBackReason::Conflict:
        return "conflict";
    case HeldBackReason::NotLoaded:
        return "not_loaded";
    case HeldBackReason::UnknownProperty:
        return "unknown_property";
    }
    Q_UNREACHABLE();
}

QByteArray heldBackLine(const TableSnapshot &table, const HeldBackRow &held)
{
    const int column = table.columns.indexOf(held.property);
    const QByteArray before = held.row < 0 || column < 0
        ? QByteArray()
        : table.baseline.value(held.row, column).toByteArray();
    return csvRecord(rowCells(table, held.id, held.row)
                     + QList{withoutFormula(held.property.toUtf8()), guardedValue(before),
                             guardedValue(valueIn(table, held.row, column))}
                     + QList<QByteArray>(5) + QList{heldBackName(held.reason), QByteArray()});
}

/// Nothing where it is not known.
QByteArray copyName(CopyMarks::Place place)
{
    switch (place) {
    case CopyMarks::Place::Nowhere:
        return "none";
    case CopyMarks::Place::Quote:
        return "quote";
    case CopyMarks::Place::Invoice:
        return "invoice";
    case CopyMarks::Place::Both:
        return "quote invoice";
    case CopyMarks::Place::NotKnown:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray changeLine(const TableSnapshot &table, const Review &review, const ReviewLine &line,
                      const CopyMarks &copies)
{
    const RowChange &change = review.changes.changes[static_cast<std::size_t>(line.change)];
    const CellChange &cell = change.cells[static_cast<std::size_t>(line.cell)];
    // On one of the row's lines only, so that a spreadsheet's sum over the column is right.
    QList<QByteArray> ofRow(5);
    if (line.cell == 0) {
        ofRow = moneyCells(review.money.rows[static_cast<std::size_t>(line.change)]);
        ofRow << (line.guarded < 0
                      ? QByteArray()
                      : guardNames(review.guards.rows[static_cast<std::size_t>(line.guarded)].tripped));
    }
    return csvRecord(
        rowCells(table, change.id, table.baseline.rowOf(change.id))
        + QList{withoutFormula(cell.property.toUtf8()), guardedValue(cell.before), guardedValue(cell.after)}
        + ofRow + QList{QByteArray(), copyName(copies.placeOf(change.id))});
}

} // namespace

QByteArray guardName(Guard guard)
{
    switch (guard) {
    case Guard::ChangeOver:
        return "change_over";
    case Guard::PriceZero:
        return "price_zero";
    case Guard::SignFlipped:
        return "sign_flipped";
    case Guard::BelowFloor:
        return "below_floor";
    case Guard::Negative:
        return "negative";
    case Guard::ManyRows:
        return "many_rows";
    }
    Q_UNREACHABLE();
}

QByteArray reviewCsv(const TableSnapshot &table, const Review &review, std::span<const ReviewLine> lines,
                     const CopyMarks &copies)
{
    QByteArray csv = "id,name,deal,property,old,new,currency,net_before,net_after_estimated,net_change,"
                     "guard_rails,held_back,on_quote_or_invoice\r\n";
    for (const ReviewLine &line : lines) {
        csv += line.isHeldBack()
            ? heldBackLine(table, review.changes.heldBack[static_cast<std::size_t>(line.change)])
            : changeLine(table, review, line, copies);
    }
    return csv;
}

} // namespace lineitems
