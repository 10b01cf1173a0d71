#include "ui/review/reviewdialog.h"

#include "models/hubspot/associationjob.h"
#include "models/record/freedelsewhere.h"
#include "models/session/guardrailsettings.h"
#include "models/session/session.h"
#include "ui/look/dialogsize.h"
#include "ui/look/elidedlabel.h"
#include "ui/look/plainlabel.h"
#include "ui/review/guardrailsdialog.h"
#include "ui/review/guardstrip.h"
#include "ui/review/moneytotalsview.h"
#include "ui/review/quotedrows.h"
#include "ui/review/requestpreview.h"
#include "ui/review/reviewfiles.h"
#include "ui/review/reviewmodel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrentRun>

namespace lineitems {

using namespace Qt::StringLiterals;

ReviewDialog::ReviewDialog(const Session *session, const LineItemModel *lineItems, ReviewScope scope,
                           QSettings *settings, const QString &key, QWidget *parent)
    : QDialog(parent), m_session(session), m_scope(std::move(scope)),
      m_reviewed(lineItems->document()->snapshot()), m_settings(settings), m_key(key),
      m_review(std::make_shared<const Review>()), m_model(new ReviewModel(lineItems, this)),
      m_files(new ReviewFiles(this)), m_quoted(new QuotedRows(session, this)), m_guards(new GuardStrip(this)),
      m_summary(headingLabel({}, 1.15, this)), m_missing(plainLabel({}, this)),
      m_copies(plainLabel({}, this)), m_status(new ElidedLabel(this))
{
    setWindowTitle(tr("Review and submit"));
    resizeWithinScreen(this, {1160, 680});
    setSizeGripEnabled(true);
    buildLayout();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { showReview(m_watcher.result()); });
    connect(m_guards, &GuardStrip::confirmChosen, m_model, &ReviewModel::confirmAll);
    connect(m_model, &ReviewModel::confirmationsChanged, this, &ReviewDialog::showConfirmations);
    connect(m_quoted, &QuotedRows::changed, this, &ReviewDialog::showCopies);
    connect(m_files, &ReviewFiles::written, this, &ReviewDialog::tellWritten);
    prepare();
    m_table->setFocus();
}

ReviewDialog::~ReviewDialog()
{
    // It holds what the document has replaced since.
    freedElsewhere(std::move(m_reviewed));
}

void ReviewDialog::prepare()
{
    m_rails = storedGuardRails(*m_settings, m_key);
    m_isPreparing = true;
    m_submit->setEnabled(false);
    const auto make = [table = m_reviewed, scope = m_scope, rails = m_rails]() -> Made {
        Review review = makeReview(table, scope.rows, rails);
        std::vector<HeldBackRow> &heldBack = review.changes.heldBack;
        heldBack.insert(heldBack.end(), scope.alsoHeldBack.begin(), scope.alsoHeldBack.end());
        return freedElsewhere(std::move(review));
    };
    if (m_scope.rows.size() <= mostAtOnce) {
        showReview(make());
        return;
    }
    const auto rows = static_cast<int>(m_scope.rows.size());
    nameSubmitButton(rows);
    m_summary->setText(tr("Going through the changes of %Ln row(s)…", nullptr, rows));
    m_watcher.setFuture(QtConcurrent::run(make));
}

void ReviewDialog::showReview(const Made &review)
{
    m_isPreparing = false;
    m_review = review;
    m_summary->setText(summaryText());
    m_preview->showInputs(m_review->inputs);
    m_totals->showMoney(m_review->money);
    askForDeals();
    nameSubmitButton(static_cast<int>(m_review->inputs.size()));
    const bool isAny = !m_review->inputs.empty();
    m_savePlan->setEnabled(isAny && !m_session->account().portalId.isEmpty());
    m_export->setEnabled(isAny || !m_review->changes.heldBack.empty());
    m_model->setReview(m_review, m_rails);
    m_quoted->ask(m_review->inputs);
    showCopies();
}

void ReviewDialog::showCopies()
{
    const CopyMarks &marks = m_quoted->marks();
    m_copies->setText(m_quoted->sentence());
    m_model->setCopies(marks);
    m_table->setColumnHidden(ReviewModel::CopyColumn, !marks.isAny());
    m_onlyCopies->setVisible(marks.isAny());
}

void ReviewDialog::askForDeals()
{
    const bool isMuch = m_review->inputs.size() > QuotedRows::mostRows;
    if (m_review->money.knowsDeals || m_review->money.byCurrency.empty() || isMuch)
        return;
    std::vector<QByteArray> ids;
    for (const BatchInput &input : m_review->inputs)
        ids.push_back(input.id);
    AssociationJob *job = m_session->associations(std::move(ids), "deals"_L1, this);
    connect(job, &AssociationJob::finished, this,
            [this, job, review = m_review](const Associations &deals, const RowError &error) {
                job->deleteLater();
                // With some deals missing their rows would count as rows without a deal.
                if (review == m_review && error.problem == RowProblem::None)
                    m_totals->showMoney(moneySummary(m_reviewed, m_review->changes.changes, deals));
            });
    job->start();
}

void ReviewDialog::showConfirmations()
{
    m_guards->showGuards(m_model->confirmations(), m_rails);
    m_missing->setText(missingText());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_submit->setEnabled(!m_isPreparing && !m_review->inputs.empty()
                         && m_model->confirmations().isComplete());
}

QString ReviewDialog::missingText() const
{
    const Confirmations &confirmations = m_model->confirmations();
    if (confirmations.missingRows() > 0)
        return tr(
            "%Ln row(s) trip a guard rail and are not confirmed yet: check them in the list, or all of a "
            "kind above.",
            nullptr, confirmations.missingRows());
    return confirmations.isComplete() ? QString() : tr("Confirm above that so many rows are to be sent.");
}

void ReviewDialog::editGuardRails()
{
    auto *dialog = new GuardRailsDialog(m_rails, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GuardRailsDialog::chosen, this, [this](const GuardRails &rails) {
        storeGuardRails(*m_settings, m_key, rails);
        prepare();
    });
    dialog->open();
}

void ReviewDialog::submit()
{
    if (!m_submit->isEnabled())
        return;
    accept();
    Q_EMIT submitChosen(RunInputs(m_review, m_review->inputs),
                        static_cast<int>(m_review->changes.heldBack.size()),
                        {.checkConflicts = m_conflictCheck->isChecked()});
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in the table or in a field must not send anything: only on the button itself.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The check stands in one column; Space reaches it from any.
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_model->toggleRow(m_table->currentIndex().row());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

QString ReviewDialog::summaryText() const
{
    QStringList parts{tr("%Ln row(s)", nullptr, static_cast<int>(m_review->changes.changes.size())),
                      tr("%Ln changed cell(s)", nullptr, m_review->changes.cellCount()),
                      tr("%Ln request(s)", nullptr, requestCount(m_review->inputs.size()))};
    const auto heldBack = static_cast<int>(m_review->changes.heldBack.size());
    if (heldBack > 0)
        parts << tr("%Ln row(s) held back", nullptr, heldBack);
    return parts.join(QStringLiteral(" · "));
}

QString ReviewDialog::summary() const
{
    return m_summary->text();
}

QString ReviewDialog::missing() const
{
    return m_missing->text();
}

QString ReviewDialog::copiesNote() const
{
    return m_copies->text();
}

QString ReviewDialog::status() const
{
    return m_status->text();
}

} // namespace lineitems
