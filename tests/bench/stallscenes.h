// What people do with many rows, one scene after the other in the same window, by keys where there are keys.
#pragma once

#include "tests/e2e/gridhands.h"
#include "tests/e2e/stage.h"

#include <functional>
#include <vector>

namespace lineitems {

struct StallScene
{
    QString what;
    std::function<void()> act; ///< until it is there
    std::function<void()> prepare = {}; ///< is not measured
};

class StallScenes final
{
    Q_DISABLE_COPY_MOVE(StallScenes)

public:
    explicit StallScenes(int rows);

    /// In this order: each one begins where the one before it ended.
    std::vector<StallScene> all();

private:
    std::vector<StallScene> editing();
    std::vector<StallScene> looking();
    std::vector<StallScene> sending();
    void copyPrices(const QString &cents);
    void paste();
    void waitForWork();
    void goToTop();
    void waitForView();
    void filter(const char *text);
    void refuseAll();
    void settleSome(int first, int count);
    void openReview();
    void undoLastRun();

    int m_rows;
    e2e::Stage m_stage;
    e2e::GridHands m_grid;
};

} // namespace lineitems
