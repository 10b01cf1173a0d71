#include "models/files/rowtext.h"

#include "models/files/csv.h"
#include "models/files/formulaguard.h"
#include "models/table/shownvalue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lineitems {

using namespace Qt::StringLiterals;

QByteArray rowsAsCsv(const TableSnapshot &table, const TableRows &rows, const ValueFormat &format,
                     const CancelCheck &cancelled)
{
    QList<QByteArray> cells{recordIdProperty.latin1()};
    for (const int column : rows.columns)
        cells << withoutFormula(table.columns.at(column).label.toUtf8());
    QByteArray text = csvRecord(cells);
    const ShownValues values(table);
    for (const int row : rows.rows) {
        if (cancelled && cancelled())
            return {};
        cells = {table.baseline.idOf(row)};
        for (const int column : rows.columns) {
            const ShownValue shown = values.at(row, column);
            cells << guardedValue(displayValue(table.columns.at(column), shown.wire(), format).toUtf8());
        }
        text += csvRecord(cells);
    }
    return text;
}

QByteArray rowsAsJson(const TableSnapshot &table, const TableRows &rows, const CancelCheck &cancelled)
{
    QByteArray text("[");
    const ShownValues values(table);
    for (const int row : rows.rows) {
        if (cancelled && cancelled())
            return {};
        QJsonObject properties;
        for (const int column : rows.columns) {
            const ShownValue shown = values.at(row, column);
            const bool isNull = shown.isUnknown() || shown.wire().isEmpty();
            properties.insert(table.columns.at(column).name,
                              isNull ? QJsonValue() : QJsonValue(QString::fromUtf8(shown.wire())));
        }
        const QJsonObject record{{u"id"_s, QString::fromUtf8(table.baseline.idOf(row))},
                                 {u"properties"_s, properties}};
        text += (text.size() > 1 ? ",\n" : "\n") + QJsonDocument(record).toJson(QJsonDocument::Compact);
    }
    return text + "\n]\n";
}

} // namespace lineitems
