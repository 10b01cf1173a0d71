// The part of FaultyApi in which single rows fare otherwise than the rest.
#include "app/sandbox/faultyapi.h"

#include "app/sandbox/batchupdate.h"
#include "app/sandbox/oddreplies.h"
#include "app/sandbox/othervalue.h"
#include "app/sandbox/refusedrows.h"

#include <algorithm>
#include <iterator>

namespace lineitems::sandbox {

namespace {

/// The answer about the other rows, with the errors of the refused ones.
template <typename Update>
Answer<BatchAnswer> beside(const std::vector<RowError> &refused, Wire wire, const Update &updateOthers)
{
    // API v1 knows no partial success.
    if (wire == Wire::Legacy && !refused.empty())
        return validationError(refused.front().message);
    Answer<BatchAnswer> done = updateOthers();
    if (auto *answer = std::get_if<BatchAnswer>(&done))
        answer->errors.insert(answer->errors.end(), refused.begin(), refused.end());
    return done;
}

} // namespace

HttpReply FaultyApi::updateRows(const HttpRequest &request, Wire wire, Strike &strike)
{
    const Answer<std::vector<UpdateInput>> parsed = parseUpdate(request.body, wire);
    if (const auto *error = std::get_if<ApiError>(&parsed))
        return m_api.updateReply(*error, wire);
    const auto &inputs = std::get<std::vector<UpdateInput>>(parsed);
    HttpReply reply = m_api.updateReply(updateSome(inputs, wire, strike), wire);
    if (strike.kind->act == Act::RowNumErrors)
        reply.body = withWrongNumErrors(reply.body);
    if (strike.kind->act == Act::RowIn200 && reply.status == 207)
        reply.status = 200;
    return reply;
}

Answer<BatchAnswer> FaultyApi::updateSome(const std::vector<UpdateInput> &inputs, Wire wire, Strike &strike)
{
    const Act act = strike.kind->act;
    if (act == Act::Canceled || act == Act::Pending || act == Act::Processing)
        return halfDone(inputs, wire, strike);
    if (act == Act::Altered)
        return carryOut(withAltered(inputs, strike.random), wire);
    const bool isConflict = act == Act::UniqueConflict;
    const SplitInputs split = splitInputs(inputs, isConflict ? 1 : thirdOf(inputs.size()), strike.random);
    if (isConflict && !split.chosen.empty())
        return carryOutBeside(split.rest, {conflict(split.chosen.front())}, wire);
    return carryOutBeside(split.rest, refusedRows(act, split.chosen), wire);
}

Answer<BatchAnswer> FaultyApi::halfDone(const std::vector<UpdateInput> &inputs, Wire wire, Strike &strike)
{
    const SplitInputs split = splitInputs(inputs, inputs.size() / 2, strike.random);
    Answer<BatchAnswer> done = carryOut(split.chosen, wire);
    auto *answer = std::get_if<BatchAnswer>(&done);
    if (!answer)
        return done;
    const Act act = strike.kind->act;
    answer->status = act == Act::Canceled ? "CANCELED" : act == Act::Pending ? "PENDING" : "PROCESSING";
    if (act == Act::Processing) {
        const std::lock_guard lock(m_lock);
        m_late.push_back({m_clock() + processingMs, split.rest, wire});
    }
    return done;
}

void FaultyApi::writeLate()
{
    if (m_options.faults.empty())
        return;
    std::vector<LateInputs> due;
    {
        const std::lock_guard lock(m_lock);
        const qint64 now = m_clock();
        const auto isDue = [now](const LateInputs &late) { return late.dueAt <= now; };
        std::copy_if(m_late.begin(), m_late.end(), std::back_inserter(due), isDue);
        std::erase_if(m_late, isDue);
    }
    for (const LateInputs &late : due)
        carryOut(late.inputs, late.wire);
}

Answer<BatchAnswer> FaultyApi::carryOutBeside(const std::vector<UpdateInput> &inputs,
                                              const std::vector<RowError> &refused, Wire wire)
{
    return beside(refused, wire, [&] { return carryOut(inputs, wire); });
}

Answer<BatchAnswer> FaultyApi::carryOut(const std::vector<UpdateInput> &inputs, Wire wire)
{
    if (!m_curses.areCast())
        return m_api.update(inputs, wire);
    std::vector<qint64> ids;
    for (const UpdateInput &input : inputs) {
        const std::optional<Record> record = m_api.find(input.id, input.idProperty);
        ids.push_back(record ? record->id : 0);
    }
    if (const std::optional<ApiError> rejection = m_curses.rejection(inputs, ids))
        return *rejection;
    std::vector<UpdateInput> free;
    std::vector<RowError> refused;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (std::optional<RowError> refusal = m_curses.refusal(inputs[i], ids[i]))
            refused.push_back(std::move(*refusal));
        else
            free.push_back(inputs[i]);
    }
    return beside(refused, wire, [&] { return m_api.update(free, wire); });
}

std::vector<UpdateInput> FaultyApi::withAltered(const std::vector<UpdateInput> &inputs, Random &random) const
{
    std::vector<UpdateInput> altered = inputs;
    for (const std::size_t position : random.order(altered.size())) {
        for (auto &[name, value] : altered[position].properties) {
            const int property = m_api.table().indexOf(name);
            const auto other = property < 0 ? std::nullopt : alteredValue(m_api.table().at(property), value);
            if (other) {
                value = *other;
                return altered;
            }
        }
    }
    return altered;
}

RowError FaultyApi::conflict(const UpdateInput &input) const
{
    const std::optional<Record> record = m_api.find(input.id, input.idProperty);
    const bool isFirst = record && record->id == m_api.idOf(0);
    return conflictError(input, QByteArray::number(m_api.idOf(isFirst ? 1 : 0)));
}

void FaultyApi::meddle(const HttpRequest &request, const Address &address, Strike &strike)
{
    if (address.call == Call::BatchRead) {
        const Answer<BatchReadRequest> parsed = parseBatchRead(request.body);
        const auto *read = std::get_if<BatchReadRequest>(&parsed);
        if (read && !read->ids.empty())
            change(read->ids[strike.random.below(read->ids.size())], read->idProperty, read->properties);
        return;
    }
    const Answer<std::vector<UpdateInput>> parsed = parseUpdate(request.body, address.wire);
    const auto *inputs = std::get_if<std::vector<UpdateInput>>(&parsed);
    if (!inputs || inputs->empty())
        return;
    const UpdateInput &input = (*inputs)[strike.random.below(inputs->size())];
    if (strike.kind->act == Act::Archived)
        return m_api.archive(input.id, input.idProperty);
    std::vector<QByteArray> names;
    for (const auto &[name, value] : input.properties)
        names.push_back(name);
    change(input.id, input.idProperty, names);
}

/// Somebody sets the first of the properties that takes another value.
void FaultyApi::change(const QByteArray &id, const QByteArray &idProperty,
                       const std::vector<QByteArray> &names)
{
    const std::optional<Record> record = m_api.find(id, idProperty);
    if (!record)
        return;
    for (const int property : m_api.table().indexesOf(names)) {
        const PropertyRule &rule = m_api.table().at(property);
        const auto value = rule.unique ? std::nullopt : otherValue(rule, record->value(property));
        if (value)
            return m_api.changeByOther(id, idProperty, property, *value);
    }
}

} // namespace lineitems::sandbox
