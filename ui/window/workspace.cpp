#include "ui/window/workspace.h"

#include "ui/grid/celljobrunner.h"
#include "ui/grid/columnlayout.h"
#include "ui/problems/conflictdialog.h"
#include "ui/look/emptyoverlay.h"
#include "ui/problems/errorsentences.h"
#include "ui/filter/columnfilters.h"
#include "ui/filter/filterbar.h"
#include "ui/find/findbar.h"
#include "ui/grid/gridmodel.h"
#include "ui/grid/gridview.h"
#include "ui/join/joinopener.h"
#include "ui/grid/rowcopier.h"
#include "ui/look/noticebar.h"
#include "ui/look/progresspanel.h"
#include "ui/history/recovery.h"
#include "ui/history/recoverybar.h"
#include "models/session/guardrailsettings.h"
#include "ui/review/guardrailsdialog.h"
#include "ui/review/planopener.h"
#include "ui/review/reviewdialog.h"
#include "ui/review/runcontrols.h"
#include "ui/look/termtext.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace lineitems {

Workspace::Workspace(const AppServices &services, const Connection &connection, const QString &key,
                     QWidget *parent)
    : QWidget(parent), m_key(key), m_settings(services.settings),
      m_session(new Session(services.transport, services.clock, connection, {services.journal, key}, this)),
      m_lineItems(new LineItemModel(m_session->document(), this)), m_rows(new RowView(m_lineItems, this)),
      m_gridModel(new GridModel(m_rows, this)), m_filterBar(new FilterBar(m_rows, this)),
      m_grid(new GridView(m_gridModel, this)), m_columnFilters(new ColumnFilters(m_rows, m_grid, this)),
      m_findBar(new FindBar(m_grid, m_gridModel, this)), m_copier(new RowCopier(m_grid, m_gridModel, this)),
      m_notice(new NoticeBar(this)), m_recoveryBar(new RecoveryBar(this)),
      m_recovery(new Recovery(m_session, m_recoveryBar, this)),
      m_loadPanel(new ProgressPanel(tr("Loading"), tr("&Stop"), this)),
      m_cellPanel(new ProgressPanel(tr("Working on cells"), tr("&Stop"), this)),
      m_runPanel(new ProgressPanel(tr("Submitting"), tr("&Cancel run"), this)),
      m_run(new RunControls(m_session, m_runPanel, this)), m_join(new JoinOpener(m_grid, m_lineItems, this)),
      m_overlay(new EmptyOverlay(m_grid->viewport())),
      m_columns(new ColumnLayout(m_grid, m_gridModel, services.settings, key)),
      m_plans(new PlanOpener(m_session, this))
{
    m_lineItems->setEditStepText(tr("Change %1"));
    m_lineItems->setValueFormat({QTimeZone::utc(), termText});
    buildLayout();
    connectSession();
    connectRun();
    connect(m_grid, &GridView::reported, this, &Workspace::reported);
    connect(m_findBar, &FindBar::reported, this, &Workspace::reported);
    connect(m_copier, &RowCopier::reported, this, &Workspace::reported);
    connectCellJobs();
    connectJoin();
    connect(m_filterBar, &FilterBar::leftForGrid, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_rows, &RowView::applied, this, &Workspace::updateOverlay);
    connect(m_overlay, &EmptyOverlay::actionChosen, this, &Workspace::leaveEmptyState);
    setFocusProxy(m_grid);
}

Workspace::~Workspace()
{
    m_columns->flush();
    // The session speaks to widgets that are about to go.
    m_session->disconnect(this);
    m_session->disconnect(m_run);
    m_session->document()->disconnect(this);
    m_session->document()->disconnect(m_run);
}

void Workspace::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_recoveryBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_filterBar);
    m_filterBar->layout()->addWidget(m_columnFilters->toggle());
    layout->addWidget(m_columnFilters);
    layout->addWidget(m_loadPanel);
    layout->addWidget(m_cellPanel);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_runPanel);
}

void Workspace::connectSession()
{
    connect(m_session, &Session::progressed, this, &Workspace::showProgress);
    connect(m_session, &Session::loadFinished, this, &Workspace::showLoadEnd);
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
    m_loadPanel->showWork(tr("Opening %1…").arg(m_session->connection().name));
}

void Workspace::connectRun()
{
    connect(m_run, &RunControls::reported, this, &Workspace::reported);
    connect(m_run, &RunControls::retryChosen, this, &Workspace::retryFailed);
    connect(m_run, &RunControls::resolveChosen, this, &Workspace::resolveConflicts);
    connect(m_run, &RunControls::tokenRefused, this, &Workspace::tokenRefused);
    connect(m_run, &RunControls::ended, this, &Workspace::runEnded);
    connect(m_plans, &PlanOpener::opened, this, &Workspace::openReview);
    connect(m_plans, &PlanOpener::refused, m_notice,
            [this](const QString &why) { m_notice->showNotice(why, Tone::Bad); });
}

void Workspace::connectCellJobs()
{
    connect(m_grid->jobs(), &CellJobRunner::busyChanged, this, [this](bool busy) {
        if (!busy) {
            m_cellPanel->hide();
            return;
        }
        m_cellPanel->showWork(tr("Working on the selected cells…"));
        // What the document works on already comes as a whole, and can be undone.
        m_cellPanel->setStopEnabled(m_grid->jobs()->isBusy());
    });
    connect(m_session->document(), &Document::workingChanged, m_grid->jobs(), &CellJobRunner::follow);
    connect(m_cellPanel, &ProgressPanel::stopRequested, this, [this] {
        if (!m_grid->jobs()->isBusy())
            return;
        m_grid->jobs()->stop();
        Q_EMIT reported(tr("Stopped. No cell was changed."));
    });
}

bool Workspace::hasEdits()
{
    const Document *document = m_session->document();
    return !document->edits().isEmpty() || document->isWorking() || m_grid->jobs()->isBusy()
        || m_recovery->isRestoring();
}

bool Workspace::canReview()
{
    return m_session->state() == Session::State::Ready && hasEdits();
}

void Workspace::review()
{
    m_grid->commitEditor();
    if (!canReview() || !m_grid->isReady())
        return;
    m_session->document()->finishWork();
    openReview({m_session->document()->edits().rows(), {}, {}});
}

void Workspace::retryFailed()
{
    m_grid->commitEditor();
    if (!m_run->canRetry() || !m_grid->isReady())
        return;
    m_session->document()->finishWork();
    openReview({m_session->failedRows(m_session->document()->edits().rows()), {}, {}});
}

void Workspace::retryRows(const std::vector<int> &rows)
{
    m_grid->commitEditor();
    if (!m_run->canRetry() || !m_grid->isReady())
        return;
    m_session->document()->finishWork();
    openReview({m_session->failedRows(rows), {}, {}});
}

void Workspace::openPlan(const QString &path)
{
    m_grid->commitEditor();
    m_plans->open(path);
}

void Workspace::editGuardRails()
{
    auto *dialog = new GuardRailsDialog(storedGuardRails(*m_settings, m_key), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuardRailsDialog::chosen, this,
            [this](const GuardRails &rails) { storeGuardRails(*m_settings, m_key, rails); });
    dialog->open();
}

void Workspace::openReview(const ReviewScope &scope)
{
    // A plan that was still being worked in may have opened its own just now.
    if (isReviewing())
        return;
    m_review = new ReviewDialog(m_session, m_lineItems, scope, m_settings, m_key, this);
    m_review->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_review, &ReviewDialog::submitChosen, this, &Workspace::submit);
    m_review->open();
}

bool Workspace::isReviewing() const
{
    return m_review && m_review->isVisible();
}

void Workspace::submit(const RunInputs &inputs, int heldBack, const PlanOptions &options)
{
    m_run->submit(inputs, heldBack, options);
    m_grid->setFocus();
}

void Workspace::resolveConflicts()
{
    m_grid->commitEditor();
    if (!m_run->canResolve())
        return;
    auto *dialog = new ConflictDialog(m_lineItems, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::cellChosen, this, &Workspace::goToCell);
    connect(dialog, &ConflictDialog::applied, this, &Workspace::tellResolved);
    dialog->open();
}

void Workspace::tellResolved(int kept, int taken)
{
    QStringList parts;
    if (kept > 0)
        parts << tr("%Ln value(s) of yours kept: submit again to send them", nullptr, kept);
    if (taken > 0)
        parts << tr("%Ln value(s) of theirs taken", nullptr, taken);
    const QString text = parts.join(QStringLiteral(" · "));
    if (kept > 0)
        m_notice->showNotice(text, Tone::Info);
    Q_EMIT reported(text);
}

void Workspace::revertAll()
{
    m_grid->commitEditor();
    m_session->document()->revertAll(
        tr("Revert all"), [this](int cells) { Q_EMIT reported(tr("%Ln cell(s) reverted", nullptr, cells)); });
}

void Workspace::showProgress(const SessionProgress &progress)
{
    if (isRunning())
        return;
    QString text = progress.total > 0
        ? tr("%1 of %2 rows loaded")
              .arg(QLocale().toString(progress.done), QLocale().toString(progress.total))
        : tr("%Ln row(s) loaded", nullptr, progress.done);
    const QString pace = paceText(progress);
    m_loadPanel->showProgress(progress, pace.isEmpty() ? text : text + QStringLiteral(" · ") + pace);
}

void Workspace::showLoadEnd(const RowError &error)
{
    m_loadError = error;
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

void Workspace::updateOverlay()
{
    const auto empty = emptyState({m_session->state(), m_loadError, m_session->connection(),
                                   m_session->document()->rowCount(), m_gridModel->rowCount(),
                                   m_rows->query()});
    m_emptyAction = empty ? empty->action : EmptyState::Action::None;
    if (empty)
        m_overlay->showText(empty->title, empty->button, empty->hint);
    else
        m_overlay->hide();
}

void Workspace::leaveEmptyState()
{
    if (m_emptyAction == EmptyState::Action::Reload) {
        Q_EMIT reloadRequested();
        return;
    }
    m_filterBar->clearFilter();
    m_grid->setFocus();
}

} // namespace lineitems
