// A portal whose clock stands still, and short ways to ask it.
#pragma once

#include "app/sandbox/batchupdate.h"
#include "app/sandbox/sampleportal.h"

#include <gtest/gtest.h>

namespace lineitems::sandbox {

class PortalTest : public testing::Test
{
protected:
    static constexpr int lockedRow = 19;
    static constexpr int archivedRow = 31;

    QByteArray id(int row) const { return QByteArray::number(portal.sample().idOf(row)); }

    QByteArray value(int row, const QByteArray &property) const
    {
        return portal.at(row).value(portal.table().indexOf(property));
    }

    /// The answer of an update, which must not be rejected whole.
    BatchAnswer update(const std::vector<UpdateInput> &inputs)
    {
        const Answer<BatchAnswer> answer = updateBatch(portal, inputs);
        const ApiError *error = std::get_if<ApiError>(&answer);
        EXPECT_FALSE(error) << error->message.constData();
        return error ? BatchAnswer() : std::get<BatchAnswer>(answer);
    }

    /// The rejection of a batch, which must be one.
    ApiError rejected(const std::vector<UpdateInput> &inputs)
    {
        const Answer<BatchAnswer> answer = updateBatch(portal, inputs);
        EXPECT_TRUE(std::holds_alternative<ApiError>(answer));
        return std::holds_alternative<ApiError>(answer) ? std::get<ApiError>(answer) : ApiError();
    }

    Portal portal = samplePortal(1, 0, [] { return 1'800'000'000'000; });
};

} // namespace lineitems::sandbox
