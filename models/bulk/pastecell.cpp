#include "models/bulk/pastecell.h"

#include "models/record/currency.h"
#include "models/record/datevalue.h"

#include <algorithm>

namespace lineitems {

namespace {

/// What stands in another cell of the row afterwards: the same pasted line may hold it.
QByteArray valueAfter(const PasteRequest &request, const PasteTarget &target, int column)
{
    const std::vector<int> &columns = request.spot.columns;
    const auto place = [&columns](int wanted) {
        return std::find(columns.begin(), columns.end(), wanted) - columns.begin();
    };
    const QStringList &fields = request.source.cells.at(target.line);
    const qsizetype field = target.field + place(column) - place(target.column);
    const bool isPasted = place(column) < std::ssize(columns) && field >= 0 && field < fields.size();
    const Property &property = request.table.columns.at(column);
    if (isPasted && !property.isReadOnly()) {
        const ParsedValue pasted = parseValue(property, fields[field], request.format);
        if (pasted.problem == CellProblem::None)
            return pasted.wire;
    }
    return request.table.value(target.row, column).toByteArray();
}

/// A sign beside a number in a column of money, and another currency in its row.
bool hasOtherCurrency(const PastedNumber &number, const PasteRequest &request, const PasteTarget &target)
{
    const Property &property = request.table.columns.at(target.column);
    if (number.currency.isEmpty() || !property.isMoney())
        return false;
    const int column = currencyColumn(request.table.columns, property);
    return column >= 0 && !namesCurrency(number.currency, valueAfter(request, target, column));
}

PasteNote noteOf(const PastedNumber &number, const Decimal &read, const PasteRequest &request,
                 const PasteTarget &target)
{
    // The worst first: a cell has one note.
    if (hasOtherCurrency(number, request, target))
        return PasteNote::OtherCurrency;
    if (isShortened(number, read, request.source.heldNumber(target.line, target.field)))
        return PasteNote::Shortened;
    const bool isOdd = number.percent && !takesPercentSign(request.table.columns.at(target.column));
    return isOdd ? PasteNote::PercentSign : PasteNote::None;
}

void readNumber(PasteCell &cell, const PasteRequest &request, const PasteTarget &target,
                std::optional<NumberConvention> convention)
{
    const PastedNumber number = readPastedNumber(cell.pasted,
                                                 request.source.heldNumber(target.line, target.field));
    if (!number.readings.isNumber()) {
        cell.value = {cell.pasted.trimmed().toUtf8(), CellProblem::NotANumber};
    } else if (number.readings.isAmbiguous() && !convention) {
        cell.value = {cell.pasted.trimmed().toUtf8(), CellProblem::AmbiguousNumber};
    } else {
        const Decimal &read = *number.readings.in(convention.value_or(NumberConvention::Point));
        cell.value = {read.toPlainString(), CellProblem::None};
        cell.note = noteOf(number, read, request, target);
    }
}

void readDay(PasteCell &cell, const PasteRequest &request, const PasteTarget &target,
             std::optional<DateOrder> order)
{
    const Property &property = request.table.columns.at(target.column);
    const QByteArray held = request.source.heldNumber(target.line, target.field);
    cell.value = readDateValue(property, cell.pasted, request.format, order, held);
    const bool isTimeLost = property.type == PropertyType::DateTime
        && readDate(cell.pasted, held).isShortened;
    if (cell.value.problem == CellProblem::None && isTimeLost)
        cell.note = PasteNote::Shortened;
}

} // namespace

PasteCell readPasteCell(const PasteRequest &request, const PasteTarget &target, const QString &text,
                        const FieldReading &reading)
{
    PasteCell cell{target.row, target.column,  target.line,    target.field, text,
                   {},         PasteFit::Fits, PasteNote::None};
    const Property &property = request.table.columns.at(target.column);
    if (property.isReadOnly()) {
        cell.fit = PasteFit::ReadOnly;
        return cell;
    }
    if (property.type == PropertyType::Number && !request.plainNumbers && !text.trimmed().isEmpty())
        readNumber(cell, request, target, reading.numbers);
    else if (isDay(property) && !request.plainNumbers)
        readDay(cell, request, target, reading.dates);
    else
        cell.value = parseValue(property, text, request.format);
    if (cell.value.problem == CellProblem::AmbiguousNumber && !request.plainNumbers)
        cell.fit = PasteFit::Undecided;
    else if (cell.value.problem != CellProblem::None)
        cell.fit = PasteFit::Unfit;
    return cell;
}

} // namespace lineitems
