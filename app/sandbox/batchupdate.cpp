#include "app/sandbox/batchupdate.h"

#include "app/sandbox/propertyerrors.h"
#include "app/sandbox/valuecheck.h"

#include <algorithm>
#include <set>

namespace lineitems::sandbox {

namespace {

/// One input, looked up and checked, and not written yet.
struct PreparedInput
{
    const UpdateInput *input = nullptr;
    std::optional<Record> record;
    std::map<int, QByteArray> values;
};

std::optional<ApiError> checkInputs(const Portal &portal, const std::vector<UpdateInput> &inputs)
{
    if (std::ssize(inputs) > maxBatchInputs)
        return tooManyInputs();
    for (const UpdateInput &input : inputs) {
        if (const auto error = checkIdProperty(portal.table(), input.idProperty))
            return error;
    }
    return std::nullopt;
}

/// Two inputs for one record, however they name it, reject the batch.
std::optional<ApiError> checkDuplicates(const std::vector<PreparedInput> &prepared)
{
    std::set<std::pair<QByteArray, QByteArray>> names;
    std::set<qint64> records;
    std::vector<QByteArray> duplicates;
    for (const PreparedInput &each : prepared) {
        const bool newName = names.emplace(each.input->idProperty, each.input->id).second;
        const bool newRecord = !each.record || records.insert(each.record->id).second;
        const bool reported = std::find(duplicates.begin(), duplicates.end(), each.input->id)
            != duplicates.end();
        if ((!newName || !newRecord) && !reported)
            duplicates.push_back(each.input->id);
    }
    if (duplicates.empty())
        return std::nullopt;
    QByteArray list;
    for (const QByteArray &id : duplicates)
        list += (list.isEmpty() ? "" : ", ") + id;
    ApiError error = validationError("Duplicate IDs found in batch input: [" + list
                                     + "]. IDs must be unique");
    error.context = {{"ids", duplicates}};
    return error;
}

/// A leading ';' adds options to those that are set.
QByteArray withAppended(const Portal &portal, const PreparedInput &prepared, int property,
                        const QByteArray &value)
{
    const bool appends = portal.table().at(property).kind == ValueKind::Options && value.startsWith(';');
    if (!appends || !prepared.record)
        return value;
    const std::optional<Record> whole = portal.find(QByteArray::number(prepared.record->id));
    QList<QByteArray> options = whole->value(property).split(';');
    for (const QByteArray &option : value.split(';')) {
        if (!options.contains(option))
            options.append(option);
    }
    options.removeAll(QByteArray());
    return options.join(';');
}

void prepareValues(const Portal &portal, PreparedInput &prepared, std::vector<BadValue> &bad)
{
    for (const auto &[name, value] : prepared.input->properties) {
        const int property = portal.table().indexOf(name);
        if (property < 0) {
            bad.push_back({name, value, unknownProperty(name)});
            continue;
        }
        const CheckedValue checked = checkValue(portal.table().at(property), value);
        if (checked.problem)
            bad.push_back({name, value, *checked.problem});
        else
            prepared.values[property] = withAppended(portal, prepared, property, checked.stored);
    }
}

/// The row that already has this input's key, if that is another one.
std::optional<Record> keyHolder(const Portal &portal, const PreparedInput &prepared)
{
    const auto key = prepared.values.find(portal.known().externalKey);
    if (key == prepared.values.end() || key->second.isEmpty())
        return std::nullopt;
    std::optional<Record> holder = portal.find(key->second, "external_line_key");
    return holder && holder->id != prepared.record->id ? holder : std::nullopt;
}

/// The changed properties and those that the portal sets itself, as the API echoes them.
std::vector<int> echoedProperties(const Portal &portal, const PreparedInput &prepared)
{
    std::vector<int> indexes;
    for (const auto &[property, value] : prepared.values)
        indexes.push_back(property);
    const KnownProperties &known = portal.known();
    indexes.insert(indexes.end(), {known.amount, known.created, known.lastModified, known.recordId});
    return indexes;
}

bool isGone(const PreparedInput &prepared)
{
    return !prepared.record || prepared.record->archived;
}

/// Why a row that is there is not written.
std::optional<RowError> refusal(const Portal &portal, const PreparedInput &prepared)
{
    if (prepared.record->locked)
        return rowError(
            *prepared.input, "VALIDATION_ERROR",
            "This line item belongs to a quote that was signed. Unlock or copy the quote to change it.");
    if (const std::optional<Record> holder = keyHolder(portal, prepared))
        return conflictError(*prepared.input, QByteArray::number(holder->id));
    return std::nullopt;
}

/// The inputs, checked as far as they are rejected together.
Answer<std::vector<PreparedInput>> prepare(const Portal &portal, const std::vector<UpdateInput> &inputs)
{
    if (const auto error = checkInputs(portal, inputs))
        return *error;
    std::vector<PreparedInput> prepared;
    prepared.reserve(inputs.size());
    for (const UpdateInput &input : inputs)
        prepared.push_back({&input, portal.findPriced(input.id, input.idProperty), {}});
    if (const auto error = checkDuplicates(prepared))
        return *error;
    std::vector<BadValue> bad;
    for (PreparedInput &each : prepared)
        prepareValues(portal, each, bad);
    if (!bad.empty())
        return badValuesError(bad);
    return prepared;
}

BatchAnswer write(Portal &portal, std::vector<PreparedInput> prepared)
{
    BatchAnswer answer;
    answer.results.reserve(prepared.size());
    std::vector<QByteArray> missing;
    for (PreparedInput &each : prepared) {
        if (isGone(each)) {
            missing.push_back(each.input->id);
        } else if (std::optional<RowError> error = refusal(portal, each)) {
            answer.errors.push_back(std::move(*error));
        } else {
            Record record = *std::move(each.record);
            if (!each.values.empty())
                record = portal.change(std::move(record), each.values);
            answer.results.push_back(
                {portal.echoed(std::move(record)), echoedProperties(portal, each), false});
        }
    }
    if (!missing.empty())
        answer.errors.push_back(notFound(missing));
    return answer;
}

} // namespace

Answer<BatchAnswer> updateBatch(Portal &portal, const std::vector<UpdateInput> &inputs)
{
    Answer<std::vector<PreparedInput>> prepared = prepare(portal, inputs);
    if (const auto *error = std::get_if<ApiError>(&prepared))
        return *error;
    return write(portal, std::get<std::vector<PreparedInput>>(std::move(prepared)));
}

Answer<BatchAnswer> updateAllOrNothing(Portal &portal, const std::vector<UpdateInput> &inputs)
{
    Answer<std::vector<PreparedInput>> prepared = prepare(portal, inputs);
    if (const auto *error = std::get_if<ApiError>(&prepared))
        return *error;
    auto &rows = std::get<std::vector<PreparedInput>>(prepared);
    for (const PreparedInput &each : rows) {
        if (isGone(each))
            continue;
        if (const std::optional<RowError> error = refusal(portal, each))
            return validationError(error->message);
    }
    BatchAnswer answer = write(portal, std::move(rows));
    answer.errors.clear();
    return answer;
}

RowError rowError(const UpdateInput &input, const QByteArray &category, const QByteArray &message)
{
    const bool traced = !input.traceId.isEmpty();
    return {
        category, message, {{traced ? "objectWriteTraceId" : "ids", {traced ? input.traceId : input.id}}}};
}

RowError conflictError(const UpdateInput &input, const QByteArray &existingId)
{
    RowError error = rowError(input, "CONFLICT",
                              "A line item with this external_line_key already exists. Existing ID: "
                                  + existingId);
    error.context.push_back({"existingId", {existingId}});
    return error;
}

} // namespace lineitems::sandbox
