// Writes a review into a file, on another thread: as CSV for people, or as a plan for a colleague.
#pragma once

#include "models/changes/reviewlines.h"
#include "models/files/planfile.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lineitems {

class ReviewFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewFiles)

public:
    explicit ReviewFiles(QObject *parent = nullptr);

    /// A file that is there is replaced when all has been written. Both end with written().
    void exportCsv(const QString &path, const TableSnapshot &table, std::shared_ptr<const Review> review,
                   std::vector<ReviewLine> lines, CopyMarks copies);
    /// `head` says for which portal, by whom and when; its rows are taken from the review.
    void savePlan(const QString &path, const TableSnapshot &table, std::shared_ptr<const Review> review,
                  PlanFile head);

Q_SIGNALS:
    /// `error` is the system's, empty if all is well.
    void written(const QString &path, const QString &error);

private:
    void write(const QString &path, const std::function<QByteArray()> &content);
};

} // namespace lineitems
