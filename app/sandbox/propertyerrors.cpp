#include "app/sandbox/propertyerrors.h"

#include "app/sandbox/json.h"

#include <algorithm>

namespace lineitems::sandbox {

namespace {

void writeBadValue(JsonWriter &json, const BadValue &bad)
{
    json.StartObject();
    writeKey(json, "isValid");
    json.Bool(false);
    writeMember(json, "message", bad.problem.message);
    writeMember(json, "error", bad.problem.code);
    writeMember(json, "name", bad.property);
    writeMember(json, "propertyValue", bad.value);
    json.EndObject();
}

} // namespace

ApiError badValuesError(const std::vector<BadValue> &values)
{
    rapidjson::StringBuffer buffer;
    JsonWriter json(buffer);
    json.StartArray();
    for (const BadValue &bad : values)
        writeBadValue(json, bad);
    json.EndArray();

    ApiError error = validationError("Property values were not valid: " + written(buffer));
    for (const BadValue &bad : values) {
        ErrorDetail detail{bad.problem.message, bad.problem.code, {{"propertyName", {bad.property}}}};
        // The message lists every value, `errors` each trouble once: they need not match in number.
        if (std::find(error.details.begin(), error.details.end(), detail) == error.details.end())
            error.details.push_back(std::move(detail));
    }
    return error;
}

} // namespace lineitems::sandbox
