// What a run is to send, shared: the review of 100,000 rows and the run hold the same inputs, and a window does
// not stand still to copy them.
#pragma once

#include "models/changes/batchinput.h"

#include <memory>
#include <utility>

namespace lineitems {

class RunInputs
{
public:
    // Not explicit: wherever a run is begun, these are its inputs.
    RunInputs(std::vector<BatchInput> inputs)
        : m_inputs(std::make_shared<const std::vector<BatchInput>>(std::move(inputs)))
    {
    }
    /// `owner` keeps the inputs, which are a part of it.
    template <typename Owner>
    RunInputs(std::shared_ptr<Owner> owner, const std::vector<BatchInput> &inputs)
        : m_inputs(std::move(owner), &inputs)
    {
    }

    std::size_t size() const { return m_inputs->size(); }
    bool empty() const { return m_inputs->empty(); }
    const BatchInput &operator[](std::size_t index) const { return (*m_inputs)[index]; }
    auto begin() const { return m_inputs->begin(); }
    auto end() const { return m_inputs->end(); }

private:
    std::shared_ptr<const std::vector<BatchInput>> m_inputs;
};

} // namespace lineitems
