// For what takes long to free, as the changes of 100,000 rows do: a window would stand still meanwhile.
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace lineitems {

/// Whoever lets go of it last, another thread frees it.
template <typename Value>
std::shared_ptr<Value> freedElsewhere(Value value)
{
    return std::shared_ptr<Value>(new Value(std::move(value)), [](Value *held) {
        // Once the program ends there are no threads.
        if (QThreadPool *threads = QThreadPool::globalInstance())
            threads->start([held] { delete held; });
        else
            delete held;
    });
}

} // namespace lineitems
