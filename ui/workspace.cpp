#include "ui/workspace.h"

#include "ui/celljobrunner.h"
#include "ui/columnlayout.h"
#include "ui/emptyoverlay.h"
#include "ui/errorsentences.h"
#include "ui/filterbar.h"
#include "ui/gridmodel.h"
#include "ui/gridview.h"
#include "ui/noticebar.h"
#include "ui/progresspanel.h"
#include "ui/recovery.h"
#include "ui/recoverybar.h"
#include "ui/reviewdialog.h"

#include <QLocale>
#include <QVBoxLayout>

namespace lineitems {

Workspace::Workspace(const AppServices &services, const Connection &connection, const QString &key,
                     QWidget *parent)
    : QWidget(parent), m_key(key),
      m_session(new Session(services.transport, services.clock, connection, {services.journal, key}, this)),
      m_lineItems(new LineItemModel(m_session->document(), this)), m_rows(new RowView(m_lineItems, this)),
      m_gridModel(new GridModel(m_rows, this)), m_filterBar(new FilterBar(m_rows, this)),
      m_grid(new GridView(m_gridModel, this)), m_notice(new NoticeBar(this)),
      m_recoveryBar(new RecoveryBar(this)), m_recovery(new Recovery(m_session, m_recoveryBar, this)),
      m_loadPanel(new ProgressPanel(tr("Loading"), tr("&Stop"), this)),
      m_cellPanel(new ProgressPanel(tr("Working on cells"), tr("&Stop"), this)),
      m_runPanel(new ProgressPanel(tr("Submitting"), tr("&Cancel run"), this)),
      m_overlay(new EmptyOverlay(m_grid->viewport())),
      m_columns(new ColumnLayout(m_grid, m_gridModel, services.settings, key))
{
    m_lineItems->setEditStepText(tr("Change %1"));
    buildLayout();
    connectSession();
    connect(m_grid, &GridView::reported, this, &Workspace::reported);
    connect(m_grid->jobs(), &CellJobRunner::busyChanged, this, [this](bool busy) {
        if (busy)
            m_cellPanel->showWork(tr("Working on the selected cells…"));
        else
            m_cellPanel->hide();
    });
    connect(m_cellPanel, &ProgressPanel::stopRequested, this, [this] {
        m_grid->jobs()->stop();
        Q_EMIT reported(tr("Stopped. No cell was changed."));
    });
    connect(m_filterBar, &FilterBar::leftForGrid, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_rows, &RowView::applied, this, &Workspace::updateOverlay);
    connect(m_overlay, &EmptyOverlay::actionChosen, this, [this] {
        m_filterBar->clearFilter();
        m_grid->setFocus();
    });
    setFocusProxy(m_grid);
}

Workspace::~Workspace()
{
    m_columns->flush();
    // The session speaks to widgets that are about to go.
    m_session->disconnect(this);
    m_session->document()->disconnect(this);
}

void Workspace::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_recoveryBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_loadPanel);
    layout->addWidget(m_cellPanel);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_runPanel);
}

void Workspace::connectSession()
{
    connect(m_session, &Session::progressed, this, &Workspace::showProgress);
    connect(m_session, &Session::loadFinished, this, &Workspace::showLoadEnd);
    connect(m_session, &Session::submitFinished, this, &Workspace::showRunEnd);
    connect(m_session, &Session::tokenNeeded, this, [this](const RowError &error) {
        m_runPanel->showWork(tr("HubSpot does not accept the token any more. The run waits for another."));
        Q_EMIT tokenRefused(error);
    });
    connect(m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Opening)
            m_loadPanel->showWork(tr("Opening %1…").arg(m_session->connection().name));
        else if (state == Session::State::Loading)
            m_loadPanel->showWork(tr("Loading line items…"));
        // What is typed into rows that are about to be replaced would be lost.
        m_grid->setFrozen(state == Session::State::Opening);
        updateOverlay();
    });
    connect(m_session->document(), &Document::rowsAppended, this, &Workspace::updateOverlay);
    connect(m_loadPanel, &ProgressPanel::stopRequested, m_session, &Session::cancelLoad);
    connect(m_loadPanel, &ProgressPanel::nextRequested, this, &Workspace::reloadRequested);
    connect(m_runPanel, &ProgressPanel::stopRequested, this, &Workspace::cancelRun);
    connect(m_runPanel, &ProgressPanel::nextRequested, this, &Workspace::retryFailed);
    m_loadPanel->showWork(tr("Opening %1…").arg(m_session->connection().name));
}

bool Workspace::hasEdits()
{
    return !m_session->document()->edits().isEmpty() || m_grid->jobs()->isBusy() || m_recovery->isRestoring();
}

bool Workspace::canReview()
{
    return m_session->state() == Session::State::Ready && hasEdits();
}

bool Workspace::canRetry()
{
    const RowResults &results = m_session->document()->results();
    return m_session->state() == Session::State::Ready
        && results.problemCount() + results.count(Outcome::NotSent) > 0;
}

void Workspace::review()
{
    m_grid->commitEditor();
    if (canReview())
        openReview(m_session->review());
}

void Workspace::retryFailed()
{
    m_grid->commitEditor();
    if (canRetry())
        openReview(m_session->reviewFailed());
}

void Workspace::openReview(const ChangeSet &changes)
{
    auto *dialog = new ReviewDialog(m_session, m_lineItems, changes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewDialog::submitChosen, this, &Workspace::submit);
    dialog->open();
}

void Workspace::submit(const std::vector<BatchInput> &inputs, int heldBack)
{
    m_cancelling = false;
    m_heldBack = heldBack;
    const RowResults &results = m_session->document()->results();
    m_runPanel->showWork(tr("Sending…"));
    m_session->submit(inputs);
    m_savedBefore = results.count(Outcome::Saved);
    m_failedBefore = results.problemCount();
    m_grid->setFocus();
}

void Workspace::cancelRun()
{
    if (!isRunning())
        return;
    m_cancelling = true;
    m_runPanel->setStopEnabled(false);
    m_session->cancelSubmit();
    Q_EMIT reported(tr("Cancelling: waiting for the requests that are on their way."));
}

void Workspace::revertAll()
{
    m_grid->commitEditor();
    const int cells = m_session->document()->revertAll(tr("Revert all"));
    Q_EMIT reported(tr("%Ln cell(s) reverted", nullptr, cells));
}

void Workspace::goToCell(int documentRow, const QString &property)
{
    if (m_grid->goToCell(documentRow, property))
        return;
    // The view filters on another thread; the cell is there once it has.
    connect(
        m_rows, &RowView::applied, this,
        [this, documentRow, property] { m_grid->goToCell(documentRow, property); }, Qt::SingleShotConnection);
    m_filterBar->clearFilter();
}

QString Workspace::runText(const SessionProgress &progress)
{
    const RowResults &results = m_session->document()->results();
    const QLocale locale;
    QStringList parts{
        tr("%1 of %2 rows").arg(locale.toString(progress.done), locale.toString(progress.total)),
        tr("%1 saved").arg(locale.toString(qMax(0, results.count(Outcome::Saved) - m_savedBefore)))};
    const int failed = results.problemCount() - m_failedBefore;
    if (failed > 0)
        parts << tr("%1 failed").arg(locale.toString(failed));
    const QString pace = paceText(progress);
    if (!pace.isEmpty())
        parts << pace;
    return parts.join(QStringLiteral(" · "));
}

void Workspace::showProgress(const SessionProgress &progress)
{
    if (isRunning()) {
        m_runPanel->showProgress(progress, runText(progress));
        return;
    }
    QString text = progress.total > 0
        ? tr("%1 of %2 rows loaded")
              .arg(QLocale().toString(progress.done), QLocale().toString(progress.total))
        : tr("%Ln row(s) loaded", nullptr, progress.done);
    const QString pace = paceText(progress);
    m_loadPanel->showProgress(progress, pace.isEmpty() ? text : text + QStringLiteral(" · ") + pace);
}

void Workspace::showLoadEnd(const RowError &error)
{
    const int rows = m_session->document()->rowCount();
    if (error.problem == RowProblem::None) {
        m_loadPanel->hide();
        Q_EMIT reported(tr("%Ln line item(s) loaded", nullptr, rows));
    } else if (error.problem == RowProblem::Cancelled) {
        m_loadPanel->showResult(tr("Stopped: %Ln row(s) loaded, the others are missing.", nullptr, rows),
                                Tone::Warning, tr("&Load all"));
    } else {
        m_loadPanel->showResult(tr("Loading stopped after %Ln row(s): %1", nullptr, rows)
                                    .arg(openErrorText(error, m_session->connection()).what),
                                Tone::Bad, tr("&Load again"));
        if (isTokenProblem(error))
            Q_EMIT tokenRefused(error);
    }
    if (!m_rows->query().isPlain())
        m_rows->apply();
    updateOverlay();
}

void Workspace::showRunEnd(const RunSummary &summary)
{
    m_cancelling = false;
    const bool unsaved = summary.failed + summary.conflict + summary.unknown + summary.notSent > 0;
    const Tone tone = isFullSuccess(summary, m_heldBack) ? Tone::Good
        : summary.failed > 0                             ? Tone::Bad
                                                         : Tone::Warning;
    m_runPanel->showResult(runSummaryText(summary, m_heldBack), tone,
                           unsaved ? tr("&Retry failed…") : QString());
    Q_EMIT runEnded(summary);
}

void Workspace::updateOverlay()
{
    const int all = m_session->document()->rowCount();
    const bool ready = m_session->state() == Session::State::Ready
        || m_session->state() == Session::State::Submitting;
    if (m_gridModel->rowCount() > 0 || !ready)
        m_overlay->hide();
    else if (all == 0)
        m_overlay->showText(tr("This portal has no line items yet."), {});
    else if (m_rows->query().text.isEmpty())
        m_overlay->showText(tr("No rows of this kind right now."), tr("Show all rows"));
    else
        m_overlay->showText(tr("No rows match “%1”.").arg(m_rows->query().text), tr("Clear the filter"));
}

} // namespace lineitems
