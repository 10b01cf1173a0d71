#include "models/bulk/joinkeys.h"

#include <algorithm>

namespace lineitems {

namespace {

constexpr int rowsBetweenChecks = 4096;

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isRecordId(const Property &property)
{
    return property.readOnly == ReadOnlyReason::RecordId;
}

QByteArray optionsKey(QByteArrayView wire)
{
    QList<QByteArray> values = optionsFromWire(wire);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values.join(';');
}

} // namespace

QByteArray keyOfValue(const Property &property, QByteArrayView wire)
{
    wire = wire.trimmed();
    switch (property.type) {
    case PropertyType::Number: {
        const auto number = isRecordId(property) ? std::nullopt : Decimal::parse(wire);
        return number ? number->normalized().toPlainString() : wire.toByteArray();
    }
    case PropertyType::Bool: {
        const auto value = boolFromWire(wire);
        return value ? QByteArray(*value ? "true" : "false") : wire.toByteArray();
    }
    case PropertyType::Date: {
        const auto date = dateFromWire(wire);
        return date ? date->toString(Qt::ISODate).toUtf8() : wire.toByteArray();
    }
    case PropertyType::DateTime: {
        const auto moment = dateTimeFromWire(wire);
        return moment ? QByteArray::number(moment->toMSecsSinceEpoch()) : wire.toByteArray();
    }
    case PropertyType::MultiEnumeration:
        return optionsKey(wire);
    case PropertyType::Enumeration:
    case PropertyType::String:
    case PropertyType::PhoneNumber:
        return wire.toByteArray();
    }
    Q_UNREACHABLE();
}

std::optional<QByteArray> keyOfText(const Property &property, QStringView text)
{
    text = text.trimmed();
    if (isRecordId(property)) {
        const QByteArray id = text.toUtf8();
        return text.isEmpty() || isDigits(id) ? std::optional(id) : std::nullopt;
    }
    if (property.type == PropertyType::Number && text.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    const ParsedValue value = parseValue(property, text);
    if (value.problem != CellProblem::None)
        return std::nullopt;
    return keyOfValue(property, value.wire);
}

JoinKeys::JoinKeys(const TableSnapshot &table, int column, const CancelCheck &cancelled)
    : m_table(table), m_column(column), m_next(static_cast<std::size_t>(table.baseline.rowCount()), -1)
{
    m_rows.reserve(table.baseline.rowCount());
    // From the end, so that each key's rows come out in their order.
    for (int row = table.baseline.rowCount() - 1; row >= 0; --row) {
        if (row % rowsBetweenChecks == 0 && cancelled && cancelled())
            return;
        const QByteArray key = keyOfRow(row);
        if (key.isEmpty())
            continue;
        RowsOfKey &rows = m_rows[key];
        m_next[static_cast<std::size_t>(row)] = std::exchange(rows.first, row);
        ++rows.count;
    }
}

QByteArray JoinKeys::keyOfRow(int row) const
{
    const Property &property = m_table.columns.at(m_column);
    return isRecordId(property) ? m_table.baseline.idOf(row)
                                : keyOfValue(property, m_table.value(row, m_column));
}

std::vector<int> JoinKeys::rowsOf(const QByteArray &key) const
{
    std::vector<int> rows;
    for (int row = m_rows.value(key).first; row >= 0; row = m_next[static_cast<std::size_t>(row)])
        rows.push_back(row);
    return rows;
}

int JoinKeys::rowBesideCase(const QByteArray &key)
{
    if (m_folded.isEmpty()) {
        for (auto known = m_rows.cbegin(); known != m_rows.cend(); ++known)
            m_folded.insert(QString::fromUtf8(known.key()).toCaseFolded(), known->first);
    }
    return m_folded.value(QString::fromUtf8(key).toCaseFolded(), -1);
}

} // namespace lineitems
