#include "models/hubspot/updatecodec.h"

#include "models/hubspot/legacycodec.h"
#include "models/record/property.h"

namespace lineitems {

namespace {

void dropWhatConfirmsNothing(BatchResponse &response)
{
    std::erase_if(response.results, [](const ApiRecord &record) { return record.archived; });
    for (ApiRecord &record : response.results) {
        record.properties.removeIf([](const PropertyValue &property) {
            return property.name == lastModifiedProperty && property.value == "0";
        });
    }
}

} // namespace

QByteArray encodeUpdate(ApiVersion version, std::span<const BatchInput> inputs)
{
    return version == ApiVersion::V1 ? encodeLegacyUpdate(inputs) : encodeBatchUpdate(inputs);
}

std::optional<BatchResponse> decodeUpdate(ApiVersion version, QByteArrayView body)
{
    if (version != ApiVersion::V1)
        return decodeBatchResponse(body);
    auto response = decodeLegacyResponse(body);
    if (response)
        dropWhatConfirmsNothing(*response);
    return response;
}

} // namespace lineitems
