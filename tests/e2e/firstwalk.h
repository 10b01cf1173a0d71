// The first walk of a newcomer on the sample portal: load, edit, review, submit, see which rows failed and
// why, put one right, and look at it all in the dark.
#pragma once

#include "tests/e2e/camera.h"
#include "tests/e2e/gridhands.h"
#include "tests/e2e/stage.h"

namespace lineitems::e2e {

class FirstWalk final
{
    Q_DISABLE_COPY_MOVE(FirstWalk)

public:
    explicit FirstWalk(const Camera &camera);

    /// Throws NotSo at the first thing that is not as it should be.
    void run();

private:
    /// A cell that was changed, by what it is known by.
    struct Edit
    {
        QByteArray id;
        QString property;
        QString before; ///< as shown
        QString after;
    };

    void load();
    void typePrices();
    void undoAndRedo();
    void chooseOption();
    void changeHopelessRows();
    void checkEdited();
    void review();
    void submit();
    void goToProblem();
    void retryFailed();
    void goDark();
    /// Types into the current cell, and notes what was there before.
    void change(const QString &property, const char *text);
    void checkSaved();
    static bool showsChange(const QAbstractItemModel &lines, const Edit &edit);
    /// The edit that shows that now.
    const Edit &editOf(const char *after) const;

    const Camera &m_camera;
    Stage m_stage{0};
    GridHands m_grid{&m_stage.window()};
    std::vector<Edit> m_edits;
};

} // namespace lineitems::e2e
