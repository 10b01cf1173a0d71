// How Workspace gets from edits to the review without holding up the window.
#include "ui/window/workspace.h"

#include "ui/look/progresspanel.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>

namespace lineitems {

namespace {

/// Rows with edits; more than these take longer to collect than the window may.
constexpr int mostAtOnce = 5'000;

} // namespace

void Workspace::collectForReview(const std::function<ChangeSet(const TableSnapshot &)> &collect)
{
    Document *document = m_session->document();
    document->finishWork();
    if (m_isCollecting)
        return;
    if (document->edits().rowCount() <= mostAtOnce) {
        openReview(collect(document->snapshot()));
        return;
    }
    using Changes = std::shared_ptr<ChangeSet>;
    auto *collecting = new QFutureWatcher<Changes>(this);
    connect(collecting, &QFutureWatcherBase::finished, this, [this, collecting] {
        m_isCollecting = false;
        m_cellPanel->hide();
        collecting->deleteLater();
        // What was edited meanwhile is not in it, and stays an edit.
        if (canReview())
            openReview(std::move(*collecting->result()));
    });
    m_isCollecting = true;
    m_cellPanel->showWork(tr("Collecting the changes…"));
    m_cellPanel->setStopEnabled(false);
    collecting->setFuture(QtConcurrent::run(
        [collect, table = document->snapshot()] { return std::make_shared<ChangeSet>(collect(table)); }));
}

} // namespace lineitems
