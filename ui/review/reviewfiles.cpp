#include "ui/review/reviewfiles.h"

#include "models/session/planopening.h"
#include "models/session/reviewcsv.h"

#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace lineitems {

namespace {

/// The system's error, or nothing.
QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

} // namespace

ReviewFiles::ReviewFiles(QObject *parent) : QObject(parent) {}

void ReviewFiles::exportCsv(const QString &path, const TableSnapshot &table,
                            std::shared_ptr<const Review> review, std::vector<ReviewLine> lines,
                            CopyMarks copies)
{
    // With the mark, Excel reads it as UTF-8.
    write(path, [table, review = std::move(review), lines = std::move(lines), copies = std::move(copies)] {
        return "\xef\xbb\xbf" + reviewCsv(table, *review, lines, copies);
    });
}

void ReviewFiles::savePlan(const QString &path, const TableSnapshot &table,
                           std::shared_ptr<const Review> review, PlanFile head)
{
    write(path, [table, review = std::move(review), head = std::move(head)] {
        PlanFile plan = head;
        plan.rows = planOf(table, review->changes).rows;
        return encodePlan(plan);
    });
}

void ReviewFiles::write(const QString &path, const std::function<QByteArray()> &content)
{
    auto *watcher = new QFutureWatcher<QString>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        Q_EMIT written(path, watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([path, content] { return writeFile(path, content()); }));
}

} // namespace lineitems
