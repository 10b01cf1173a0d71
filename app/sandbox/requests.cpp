#include "app/sandbox/requests.h"

#include "app/sandbox/json.h"

#include <rapidjson/error/en.h>

#include <QUrlQuery>

#include <optional>

namespace lineitems::sandbox {

using namespace Qt::StringLiterals;

namespace {

ApiError malformed(const rapidjson::Document &document)
{
    const QByteArray where = QByteArray::number(static_cast<qulonglong>(document.GetErrorOffset()));
    const QByteArray why = rapidjson::GetParseError_En(document.GetParseError());
    return {400, {}, "Invalid input JSON at offset " + where + ": " + why, {}, {}};
}

ApiError wrongShape(const QByteArray &what)
{
    return {400, {}, "Invalid input JSON: " + what, {}, {}};
}

/// The body as an object in `document`, or why not.
std::optional<ApiError> parseObject(rapidjson::Document &document, QByteArrayView body)
{
    parseJson(document, body);
    if (document.HasParseError())
        return malformed(document);
    if (!document.IsObject())
        return wrongShape("an object is needed");
    return std::nullopt;
}

/// The same for the bare array of API v1.
std::optional<ApiError> parseArray(rapidjson::Document &document, QByteArrayView body)
{
    parseJson(document, body);
    if (document.HasParseError())
        return malformed(document);
    if (!document.IsArray())
        return wrongShape("an array is needed");
    return std::nullopt;
}

std::vector<QByteArray> textsOf(const rapidjson::Value *array)
{
    std::vector<QByteArray> texts;
    if (!array || !array->IsArray())
        return texts;
    for (const rapidjson::Value &text : array->GetArray()) {
        if (text.IsString())
            texts.push_back(jsonText(text));
    }
    return texts;
}

const rapidjson::Value *inputsOf(const rapidjson::Document &document)
{
    const rapidjson::Value *inputs = jsonMember(document, "inputs");
    return inputs && inputs->IsArray() ? inputs : nullptr;
}

ApiError noInputs()
{
    return validationError("Some required fields were not set: [inputs]");
}

/// A property's value as the API takes it: text, and by courtesy a number, a boolean or null.
std::optional<QByteArray> propertyValue(const rapidjson::Value &value)
{
    if (value.IsString())
        return jsonText(value);
    if (value.IsBool())
        return QByteArray(value.GetBool() ? "true" : "false");
    if (value.IsNull())
        return QByteArray("");
    return std::nullopt;
}

std::optional<UpdateInput> updateInput(const rapidjson::Value &json)
{
    const rapidjson::Value *properties = jsonMember(json, "properties");
    UpdateInput input;
    input.id = jsonMemberText(json, "id");
    input.idProperty = jsonMemberText(json, "idProperty");
    input.traceId = jsonMemberText(json, "objectWriteTraceId");
    if (input.id.isEmpty() || !properties || !properties->IsObject())
        return std::nullopt;
    for (const auto &member : properties->GetObject()) {
        const std::optional<QByteArray> value = propertyValue(member.value);
        if (!value)
            return std::nullopt;
        input.properties.emplace_back(jsonText(member.name), *value);
    }
    return input;
}

/// {"objectId":1,"properties":[{"name":"price","value":"55.00"}]}
std::optional<UpdateInput> legacyInput(const rapidjson::Value &json)
{
    const rapidjson::Value *properties = jsonMember(json, "properties");
    UpdateInput input;
    input.id = jsonMemberText(json, "objectId");
    if (input.id.isEmpty() || !properties || !properties->IsArray())
        return std::nullopt;
    for (const rapidjson::Value &each : properties->GetArray()) {
        const rapidjson::Value *found = jsonMember(each, "value");
        const std::optional<QByteArray> value = found ? propertyValue(*found) : std::nullopt;
        if (!value)
            return std::nullopt;
        input.properties.emplace_back(jsonMemberText(each, "name"), *value);
    }
    return input;
}

std::vector<SearchFilter> filtersOf(const rapidjson::Value &group)
{
    std::vector<SearchFilter> filters;
    const rapidjson::Value *list = jsonMember(group, "filters");
    if (!list || !list->IsArray())
        return filters;
    for (const rapidjson::Value &json : list->GetArray()) {
        filters.push_back({jsonMemberText(json, "propertyName"), jsonMemberText(json, "operator"),
                           jsonMemberText(json, "value"), jsonMemberText(json, "highValue"),
                           textsOf(jsonMember(json, "values"))});
    }
    return filters;
}

/// Sorts come as objects, or as a name with a minus in front for descending.
void readSort(const rapidjson::Document &document, SearchRequest &request)
{
    const rapidjson::Value *sorts = jsonMember(document, "sorts");
    if (!sorts || !sorts->IsArray() || sorts->Empty())
        return;
    const rapidjson::Value &sort = (*sorts)[0];
    if (sort.IsString()) {
        const QByteArray name = jsonText(sort);
        request.descending = name.startsWith('-');
        request.sortProperty = request.descending ? name.sliced(1) : name;
        return;
    }
    request.sortProperty = jsonMemberText(sort, "propertyName");
    request.descending = jsonMemberText(sort, "direction") == "DESCENDING";
}

} // namespace

Answer<ListRequest> parseListRequest(QByteArrayView query)
{
    const QUrlQuery items(QString::fromUtf8(query));
    const auto text = [&](const QString &name) {
        return items.queryItemValue(name, QUrl::FullyDecoded).toUtf8();
    };
    ListRequest request;
    request.after = text(u"after"_s);
    request.archived = text(u"archived"_s) == "true";
    if (const QByteArray limit = text(u"limit"_s); !limit.isEmpty()) {
        bool isNumber = false;
        request.limit = limit.toInt(&isNumber);
        if (!isNumber)
            return validationError("limit must be a number, but was: " + limit);
    }
    // properties=a,b and properties=a&properties=b mean the same.
    for (const QString &list : items.allQueryItemValues(u"properties"_s, QUrl::FullyDecoded)) {
        for (const QByteArray &name : list.toUtf8().split(','))
            request.properties.push_back(name);
    }
    return request;
}

Answer<BatchReadRequest> parseBatchRead(QByteArrayView body)
{
    rapidjson::Document document;
    if (const auto error = parseObject(document, body))
        return *error;
    const rapidjson::Value *inputs = inputsOf(document);
    if (!inputs)
        return noInputs();
    BatchReadRequest request;
    request.idProperty = jsonMemberText(document, "idProperty");
    request.properties = textsOf(jsonMember(document, "properties"));
    for (const rapidjson::Value &input : inputs->GetArray())
        request.ids.push_back(jsonMemberText(input, "id"));
    return request;
}

Answer<std::vector<UpdateInput>> parseUpdate(QByteArrayView body, Wire wire)
{
    rapidjson::Document document;
    if (const auto error = wire == Wire::Legacy ? parseArray(document, body) : parseObject(document, body))
        return *error;
    const rapidjson::Value *json = wire == Wire::Legacy ? &document : inputsOf(document);
    if (!json)
        return noInputs();
    std::vector<UpdateInput> inputs;
    inputs.reserve(json->Size());
    for (const rapidjson::Value &each : json->GetArray()) {
        std::optional<UpdateInput> input = wire == Wire::Legacy ? legacyInput(each) : updateInput(each);
        if (!input)
            return wrongShape("each input needs an id, and properties that are strings");
        inputs.push_back(std::move(*input));
    }
    return inputs;
}

Answer<SearchRequest> parseSearch(QByteArrayView body)
{
    rapidjson::Document document;
    if (const auto error = parseObject(document, body))
        return *error;
    SearchRequest request;
    request.query = jsonMemberText(document, "query");
    request.after = jsonMemberText(document, "after");
    request.properties = textsOf(jsonMember(document, "properties"));
    if (const QByteArray limit = jsonMemberText(document, "limit"); !limit.isEmpty())
        request.limit = limit.toInt();
    if (const rapidjson::Value *groups = jsonMember(document, "filterGroups"); groups && groups->IsArray()) {
        for (const rapidjson::Value &group : groups->GetArray())
            request.filterGroups.push_back(filtersOf(group));
    }
    readSort(document, request);
    return request;
}

} // namespace lineitems::sandbox
