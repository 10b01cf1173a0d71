#include "ui/review/planopener.h"

#include "models/session/session.h"
#include "ui/look/whentext.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <utility>

namespace lineitems {

namespace {

/// A hundred thousand rows take a tenth of that.
constexpr qint64 longestPlan = 512 * 1024 * 1024;

} // namespace

PlanOpener::PlanOpener(Session *session, QObject *parent) : QObject(parent), m_session(session) {}

std::shared_ptr<const PlanOpener::Reading> PlanOpener::read(const QString &path)
{
    auto reading = std::make_shared<Reading>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        reading->fileError = file.errorString();
        return reading;
    }
    if (file.size() > longestPlan) {
        reading->result.problem = PlanProblem::NotAPlan;
        return reading;
    }
    reading->result = decodePlan(file.readAll());
    return reading;
}

void PlanOpener::open(const QString &path)
{
    const QString inTheWay = editsInTheWay();
    if (!inTheWay.isEmpty()) {
        Q_EMIT refused(inTheWay);
        return;
    }
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Reading>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        take(watcher->result(), path);
    });
    watcher->setFuture(QtConcurrent::run([path] { return read(path); }));
}

QString PlanOpener::editsInTheWay() const
{
    const int rows = m_session->document()->edits().rowCount();
    if (rows == 0)
        return {};
    return tr("A plan is submitted as it is, with nothing beside it. Submit or revert your own changes first "
              "(%Ln row(s)), then open it again.",
              nullptr, rows);
}

QString PlanOpener::refusal(const Reading &reading, const QString &file) const
{
    if (!reading.fileError.isEmpty())
        return tr("%1 cannot be read: %2.").arg(file, reading.fileError);
    switch (reading.result.problem) {
    case PlanProblem::NotAPlan:
        return tr("%1 is no plan file, or not a whole one.").arg(file);
    case PlanProblem::OtherVersion:
        return tr("%1 is of another version of Line Item Editor, which this one cannot read.").arg(file);
    case PlanProblem::Changed:
        return tr("%1 was changed after it was saved: its checksum says so. Nothing of it was opened. Ask "
                  "for the file as it was saved.")
            .arg(file);
    case PlanProblem::None:
        break;
    }
    const PlanFile &plan = reading.result.plan;
    if (m_session->account().portalId.isEmpty())
        return tr("%1 is for the portal %2 (%3), and which portal this one is is not known: "
                  "the token may not ask for it.")
            .arg(file, plan.portalName, plan.portalId);
    if (plan.portalId != m_session->account().portalId)
        return tr("%1 is for another portal: %2 (%3). Open that one first.")
            .arg(file, plan.portalName, plan.portalId);
    return editsInTheWay();
}

QString PlanOpener::whyNotNow() const
{
    return m_session->state() == Session::State::Ready
        ? QString()
        : tr("Wait until the line items are loaded, then open the plan again.");
}

void PlanOpener::take(const std::shared_ptr<const Reading> &reading, const QString &path)
{
    Document *document = m_session->document();
    // What was pasted while the file was read is an edit too.
    document->finishWork();
    QString why = refusal(*reading, QFileInfo(path).fileName());
    if (why.isEmpty())
        why = whyNotNow();
    if (!why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    const auto opening = std::make_shared<PlanOpening>();
    // Of the table as it is then: the rows may be others than when the file was chosen.
    const auto pick = [reading, opening](const TableSnapshot &table) {
        *opening = openPlan(table, reading->result.plan);
        return std::exchange(opening->cells, {});
    };
    document->setManyCells(pick, tr("Open plan"), [opener = QPointer(this), reading, opening](int) {
        if (opener)
            opener->finish(reading->result.plan, *opening);
    });
}

void PlanOpener::finish(const PlanFile &plan, PlanOpening &opening)
{
    m_session->document()->markConflicts(opening.conflicts);
    if (const QString why = whyNotNow(); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    const QString origin = originText(plan, opening);
    Q_EMIT opened({std::move(opening.rows), std::move(opening.heldBack), origin});
}

QString PlanOpener::originText(const PlanFile &plan, const PlanOpening &opening)
{
    QStringList parts{tr("Plan of %1, saved by %2: %Ln row(s)", nullptr, static_cast<int>(plan.rows.size()))
                          .arg(whenText(plan.savedAtMs), plan.savedBy)};
    if (opening.alreadySo > 0)
        parts << tr("%Ln row(s) hold its values already", nullptr, opening.alreadySo);
    return parts.join(QStringLiteral(" · "));
}

} // namespace lineitems
