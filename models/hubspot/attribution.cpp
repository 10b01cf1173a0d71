#include "models/hubspot/attribution.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lineitems {

using namespace Qt::StringLiterals;

namespace {

const QByteArray *sentValue(const BatchInput &input, const QString &property)
{
    const auto found = std::find_if(input.properties.begin(), input.properties.end(),
                                    [&](const PropertyValue &value) { return value.name == property; });
    return found == input.properties.end() ? nullptr : &found->value;
}

/// The inputs that carry a named property, and its value where that is known and found.
std::vector<int> carriersOf(std::span<const BatchInput> batch, const NamedValue &named, bool *byValue)
{
    std::vector<int> carriers;
    std::vector<int> exact;
    for (int i = 0; i < static_cast<int>(batch.size()); ++i) {
        const QByteArray *value = sentValue(batch[static_cast<std::size_t>(i)], named.property);
        if (!value)
            continue;
        carriers.push_back(i);
        if (named.value && *value == *named.value)
            exact.push_back(i);
    }
    *byValue = !exact.empty();
    return exact.empty() ? carriers : exact;
}

} // namespace

bool concernsWholeColumn(const NamedValue &named)
{
    return named.code == "PROPERTY_DOESNT_EXIST"_L1 || named.code == "READ_ONLY_VALUE"_L1;
}

RowError errorFor(const ApiError &error, int httpStatus, const NamedValue &named)
{
    RowError row = rowErrorFrom(error, httpStatus);
    row.property = named.property;
    if (!named.code.isEmpty())
        row.code = named.code;
    if (!named.message.isEmpty())
        row.message = named.message;
    return row;
}

BatchIndex::BatchIndex(std::span<const BatchInput> batch)
{
    for (int i = 0; i < static_cast<int>(batch.size()); ++i) {
        const BatchInput &input = batch[static_cast<std::size_t>(i)];
        m_byId.insert(input.id, i);
        if (!input.traceId.isEmpty())
            m_byTraceId.insert(input.traceId, i);
        if (!input.idProperty.isEmpty())
            m_idProperty = input.idProperty;
    }
}

int BatchIndex::byRecord(const ApiRecord &record) const
{
    if (m_idProperty.isEmpty())
        return byId(record.id);
    if (const QByteArray *value = record.find(m_idProperty)) {
        if (const int input = byId(*value); input >= 0)
            return input;
    }
    return record.traceId.isEmpty() ? -1 : byTraceId(record.traceId);
}

std::vector<int> BatchIndex::fromTexts(const QStringList &texts, const QHash<QByteArray, int> &index) const
{
    std::vector<int> inputs;
    for (const QString &text : texts) {
        const int input = index.value(text.trimmed().toUtf8(), -1);
        if (input >= 0 && std::find(inputs.begin(), inputs.end(), input) == inputs.end())
            inputs.push_back(input);
    }
    return inputs;
}

std::vector<int> BatchIndex::fromMessage(const QString &message) const
{
    // Only whole numbers long enough to be record ids: "2" in "2 errors" is no row.
    static const QRegularExpression idLike(u"\\d{5,}"_s);
    QStringList ids;
    // A message of a megabyte names no more rows than a batch has in its first pages.
    auto matches = idLike.globalMatch(message.left(20'000));
    while (matches.hasNext())
        ids.append(matches.next().captured());
    return fromTexts(ids, m_byId);
}

std::vector<int> BatchIndex::byContext(const ApiError &error) const
{
    std::vector<int> inputs = fromTexts(error.contextValues(u"objectWriteTraceId"_s), m_byTraceId);
    if (inputs.empty())
        inputs = fromTexts(error.contextValues(u"ids"_s) + error.contextValues(u"id"_s), m_byId);
    if (inputs.empty() && !m_idProperty.isEmpty())
        inputs = fromTexts(error.contextValues(m_idProperty), m_byId);
    return inputs;
}

std::vector<int> BatchIndex::byError(const ApiError &error) const
{
    std::vector<int> inputs = byContext(error);
    if (!inputs.empty())
        return inputs;
    // The message of a CONFLICT names the other record, which holds the value already.
    return error.contextValues(u"existingId"_s).isEmpty() ? fromMessage(error.message) : inputs;
}

Rejection sortRejected(std::span<const BatchInput> batch, const ApiError &error, int httpStatus)
{
    Rejection rejection;
    QSet<int> certain;
    QSet<int> suspects;
    const auto blame = [&](int input, const RowError &rowError) {
        if (!certain.contains(input)) {
            certain.insert(input);
            rejection.certain.push_back({input, rowError});
        }
    };

    const std::vector<NamedValue> named = namedValues(error);
    // Not by the message: it quotes values, and a value may look like another row's id.
    for (const int input : BatchIndex(batch).byContext(error))
        blame(input, rowErrorFrom(error, httpStatus));
    for (const NamedValue &value : named) {
        bool byValue = false;
        const std::vector<int> carriers = carriersOf(batch, value, &byValue);
        const bool sure = concernsWholeColumn(value) || (byValue && carriers.size() == 1);
        for (const int input : carriers) {
            if (sure)
                blame(input, errorFor(error, httpStatus, value));
            else
                suspects.insert(input);
        }
    }
    const bool namesNobody = certain.isEmpty() && suspects.isEmpty();
    for (int i = 0; i < static_cast<int>(batch.size()); ++i) {
        if (certain.contains(i))
            continue;
        if (namesNobody || suspects.contains(i))
            rejection.suspects.push_back(i);
        else
            rejection.others.push_back(i);
    }
    return rejection;
}

} // namespace lineitems
