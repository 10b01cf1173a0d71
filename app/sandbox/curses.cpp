#include "app/sandbox/curses.h"

#include "app/sandbox/propertyerrors.h"
#include "app/sandbox/random.h"

#include <algorithm>

namespace lineitems::sandbox {

namespace {

const QByteArray cursedColumn = "description";

/// A megabyte of what a table cell or a log must not choke on: markup, control characters and marks
/// that turn the direction of writing.
QByteArray hugeMessage()
{
    const QByteArray piece = "<b>refused</b> &amp; <script>alert(1)</script> \x01\x07\x1b[31m"
                             "\xe2\x80\xae\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\xe2\x80\x8f\n";
    return piece.repeated(1 + (1 << 20) / piece.size());
}

ApiError badValue(const UpdateInput &input)
{
    const auto &[name, value] = input.properties.front();
    return badValuesError({{name, value, {"INVALID_VALUE", value + " was refused by the sandbox."}}});
}

ApiError badProperty(const UpdateInput &input)
{
    ApiError error = validationError("Property values were not valid");
    error.details = {
        {"A value was not valid.", "INVALID_VALUE", {{"propertyName", {input.properties.front().first}}}}};
    return error;
}

ApiError rejectionOf(Act act, const UpdateInput &input)
{
    // Without properties there is none to name.
    if (act == Act::BadValue && !input.properties.empty())
        return badValue(input);
    if (act == Act::BadProperty && !input.properties.empty())
        return badProperty(input);
    if (act == Act::BadCrash)
        return {500, "INTERNAL_ERROR", "internal error", {}, {}};
    ApiError error = validationError(act == Act::HugeError ? hugeMessage()
                                                           : QByteArray("Invalid input was given."));
    if (act == Act::BadIds || act == Act::HugeError)
        error.context = {{"ids", {input.id}}};
    return error;
}

ValueProblem columnProblem(Act act)
{
    if (act == Act::ColumnGone)
        return unknownProperty(cursedColumn);
    return {"READ_ONLY_VALUE", "\"" + cursedColumn + "\" is a read only property; its value cannot be set."};
}

} // namespace

bool isCursed(quint32 seed, qint64 id)
{
    return mixed(mixed(seed) ^ static_cast<quint64>(id)) % 50 == 0;
}

Curses::Curses(const std::vector<Fault> &faults, quint32 seed) : m_seed(seed)
{
    for (const Fault &fault : faults) {
        if (fault.kind->stage != Stage::Always)
            continue;
        const Act act = fault.kind->act;
        if (act != Act::ColumnGone && act != Act::ColumnReadOnly)
            m_onRows.push_back(act);
        else if (!m_onColumn)
            m_onColumn = act;
    }
}

std::optional<Act> Curses::onRow(qint64 id) const
{
    if (id == 0 || m_onRows.empty() || !isCursed(m_seed, id))
        return std::nullopt;
    return m_onRows[mixed(static_cast<quint64>(id)) % m_onRows.size()];
}

std::optional<ApiError> Curses::rejection(const std::vector<UpdateInput> &inputs,
                                          const std::vector<qint64> &ids) const
{
    std::vector<BadValue> bad;
    for (const UpdateInput &input : inputs) {
        for (const auto &[name, value] : input.properties) {
            if (m_onColumn && name == cursedColumn)
                bad.push_back({name, value, columnProblem(*m_onColumn)});
        }
    }
    if (!bad.empty())
        return badValuesError(bad);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const std::optional<Act> curse = onRow(ids[i]);
        if (curse && *curse != Act::Huge207)
            return rejectionOf(*curse, inputs[i]);
    }
    return std::nullopt;
}

std::optional<RowError> Curses::refusal(const UpdateInput &input, qint64 id) const
{
    if (onRow(id) != Act::Huge207)
        return std::nullopt;
    return RowError{"VALIDATION_ERROR", hugeMessage(), {{"ids", {input.id}}}};
}

} // namespace lineitems::sandbox
