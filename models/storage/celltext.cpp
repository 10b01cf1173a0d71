#include "models/storage/celltext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lineitems {

namespace {

QString asText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QJsonValue oldValue(const std::optional<QByteArray> &before)
{
    return before ? QJsonValue(QString::fromUtf8(*before)) : QJsonValue();
}

} // namespace

QString cellsAsText(const std::vector<RunCell> &cells)
{
    QJsonArray array;
    for (const RunCell &cell : cells)
        array.append(QJsonArray{cell.property, oldValue(cell.before), QString::fromUtf8(cell.after)});
    return asText(array);
}

std::vector<RunCell> cellsFromText(const QString &text)
{
    std::vector<RunCell> cells;
    for (const QJsonValue &each : fromText(text)) {
        RunCell cell{each[0].toString(), {}, each[2].toString().toUtf8()};
        if (each[1].isString())
            cell.before = each[1].toString().toUtf8();
        cells.push_back(std::move(cell));
    }
    return cells;
}

QString valuesAsText(const std::vector<PropertyValue> &values)
{
    QJsonArray array;
    for (const PropertyValue &value : values)
        array.append(QJsonArray{value.name, QString::fromUtf8(value.value)});
    return asText(array);
}

std::vector<PropertyValue> valuesFromText(const QString &text)
{
    std::vector<PropertyValue> values;
    for (const QJsonValue &each : fromText(text))
        values.push_back({each[0].toString(), each[1].toString().toUtf8()});
    return values;
}

} // namespace lineitems
