#include "ui/join/joinsentences.h"

#include "ui/look/statuspresentation.h"

#include <QCoreApplication>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

struct JoinWords
{
    Q_DECLARE_TR_FUNCTIONS(lineitems::JoinWords)
};

const Property &propertyOf(int column, const JoinRules &rules, const Document &document)
{
    return document.columns().at(rules.targets[static_cast<std::size_t>(column)]);
}

QString unfitKeySentence(const Property &property)
{
    if (property.readOnly == ReadOnlyReason::RecordId)
        return JoinWords::tr("A record id is all digits. A spreadsheet may have cut this one: format the "
                             "column as text there.");
    return JoinWords::tr("This cannot be a value of “%1”.").arg(property.title());
}

QString brokenSentence(const CsvError &error)
{
    const QString where = JoinWords::tr("Line %L1, column %L2:").arg(error.line).arg(error.column);
    switch (error.problem) {
    case CsvProblem::UnclosedQuote:
        return JoinWords::tr("%1 a quotation mark opens a cell here and is never closed.").arg(where);
    case CsvProblem::TextAfterQuote:
        return JoinWords::tr("%1 there is text behind the quotation mark that closes the cell.").arg(where);
    case CsvProblem::NotUtf8:
        return JoinWords::tr("%1 this is not UTF-8. Save the table as “CSV UTF-8” and open it again.")
            .arg(where);
    }
    Q_UNREACHABLE();
}

QString orderSentence(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return JoinWords::tr("dates with the day first: %1");
    case DateOrder::MonthFirst:
        return JoinWords::tr("dates with the month first: %1");
    case DateOrder::YearFirst:
        return JoinWords::tr("dates with the year first: %1");
    }
    Q_UNREACHABLE();
}

/// How the columns of dates are read; `listed` makes a text of columns.
template <typename Listed>
QStringList dateNotes(const KeyJoin &join, const Listed &listed)
{
    const auto columnsWhere = [&](const auto &isWanted) {
        std::vector<int> columns;
        for (const ColumnDates &dates : join.dates) {
            if (isWanted(dates))
                columns.push_back(dates.column);
        }
        return columns;
    };
    QStringList notes;
    for (const DateOrder order : dateOrders) {
        const auto columns = columnsWhere(
            [order](const ColumnDates &dates) { return !dates.isUnclear && dates.order == order; });
        if (!columns.empty())
            notes << orderSentence(order).arg(listed(columns));
    }
    const auto unclear = columnsWhere([](const ColumnDates &dates) { return dates.isUnclear; });
    if (!unclear.empty())
        notes << JoinWords::tr("dates that can be read in several ways: %1").arg(listed(unclear));
    return notes;
}

} // namespace

QString joinProblemCount(JoinProblem problem, int count)
{
    switch (problem) {
    case JoinProblem::NoKey:
        return JoinWords::tr("%Ln row(s) without a key", nullptr, count);
    case JoinProblem::UnfitKey:
        return JoinWords::tr("%Ln key(s) that cannot be read", nullptr, count);
    case JoinProblem::UnknownKey:
        return JoinWords::tr("%Ln key(s) not found", nullptr, count);
    case JoinProblem::OnlyCaseDiffers:
        return JoinWords::tr("%Ln key(s) that differ only in capital letters", nullptr, count);
    case JoinProblem::SeveralLineItems:
        return JoinWords::tr("%Ln key(s) of several line items", nullptr, count);
    case JoinProblem::SeveralRows:
        return JoinWords::tr("%Ln row(s) with the key of another row and other values", nullptr, count);
    case JoinProblem::TooManyCells:
        return JoinWords::tr("%Ln row(s) with more cells than headings", nullptr, count);
    case JoinProblem::UnfitValue:
        return JoinWords::tr("%Ln value(s) that do not fit", nullptr, count);
    case JoinProblem::OtherCurrency:
        return JoinWords::tr("%Ln amount(s) in another currency", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString findingSentence(const JoinFinding &finding, const CsvTable &table, const JoinRules &rules,
                        const Document &document)
{
    const Property &property = propertyOf(finding.column, rules, document);
    switch (finding.problem) {
    case JoinProblem::NoKey:
        return JoinWords::tr("The row has no key.");
    case JoinProblem::UnfitKey:
        return unfitKeySentence(property);
    case JoinProblem::UnknownKey:
        return JoinWords::tr("No line item that is loaded has this key.");
    case JoinProblem::OnlyCaseDiffers: {
        const int column = rules.targets[static_cast<std::size_t>(finding.column)];
        return JoinWords::tr("No line item has this key; “%1” differs only in capital letters.")
            .arg(QString::fromUtf8(document.value(finding.other, column)));
    }
    case JoinProblem::SeveralLineItems:
        return JoinWords::tr("%Ln line item(s) have this key.", nullptr, finding.other);
    case JoinProblem::SeveralRows:
        return JoinWords::tr("Line %L1 of the table has the same key and other values.")
            .arg(table.records[static_cast<std::size_t>(finding.other)].line);
    case JoinProblem::TooManyCells:
        return JoinWords::tr("The row has more cells than there are headings, so its values may be shifted.");
    case JoinProblem::UnfitValue:
        return problemSentence(finding.cell, property);
    case JoinProblem::OtherCurrency:
        return JoinWords::tr("This amount is in another currency than the line item.");
    }
    Q_UNREACHABLE();
}

QStringList joinColumnNotes(const KeyJoin &join, const CsvTable &table)
{
    const QStringList headings = headingsOf(table);
    const auto listed = [&](const auto &columns) {
        QStringList names;
        for (const int column : columns)
            names << headings.value(column);
        return names.join(u", "_s);
    };
    std::vector<int> unclear;
    std::vector<int> commas;
    for (const ColumnNumbers &numbers : join.numbers) {
        if (numbers.isUnclear)
            unclear.push_back(numbers.column);
        else if (numbers.convention == NumberConvention::Comma)
            commas.push_back(numbers.column);
    }
    QStringList notes;
    if (!join.readOnly.empty())
        notes << JoinWords::tr("read-only, left alone: %1").arg(listed(join.readOnly));
    if (!commas.empty())
        notes << JoinWords::tr("with a decimal comma: %1").arg(listed(commas));
    if (!unclear.empty())
        notes << JoinWords::tr("numbers that can be read in two ways: %1").arg(listed(unclear));
    notes << dateNotes(join, listed);
    if (!join.shortened.empty())
        notes << JoinWords::tr(
                     "the spreadsheet holds other numbers than it shows, and what it shows is taken: %1")
                     .arg(listed(join.shortened));
    return notes;
}

QString tableProblem(const TableFile &file)
{
    if (!file.failure.isEmpty())
        return JoinWords::tr("It could not be read: %1").arg(file.failure);
    if (file.tooLarge)
        return JoinWords::tr("It is larger than %L1 MB.").arg(largestTableFile / 1024 / 1024);
    if (file.table.error)
        return brokenSentence(*file.table.error);
    if (!file.table.records.empty() && file.table.records.front().cells.size() > mostJoinColumns)
        return JoinWords::tr("It has more than %L1 columns.").arg(mostJoinColumns);
    if (file.table.records.size() < 2)
        return JoinWords::tr("It needs a line of headings, and rows below it.");
    return {};
}

} // namespace lineitems
