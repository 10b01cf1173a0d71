// Rows of a batch that are refused while others are saved, and how an error names them.
#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/random.h"
#include "app/sandbox/reads.h"

namespace lineitems::sandbox {

/// A batch's inputs in two, each in the order of the batch.
struct SplitInputs
{
    std::vector<UpdateInput> chosen;
    std::vector<UpdateInput> rest;
};

/// Chooses `count` inputs at random.
SplitInputs splitInputs(const std::vector<UpdateInput> &inputs, std::size_t count, Random &random);

/// A third, at least one if there is one.
std::size_t thirdOf(std::size_t count);

/// The error items that name refused rows as the act has it.
std::vector<RowError> refusedRows(Act act, const std::vector<UpdateInput> &refused);

} // namespace lineitems::sandbox
