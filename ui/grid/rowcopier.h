// Puts the rows of the selection on the clipboard as text for other programs, made on another thread.
#pragma once

#include "models/files/rowtext.h"
#include "ui/look/latestjob.h"

#include <QObject>

namespace lineitems {

class GridModel;
class GridView;

class RowCopier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCopier)

public:
    RowCopier(GridView *view, const GridModel *grid, QObject *parent);

    void copyAsCsv();
    void copyAsJson();

Q_SIGNALS:
    void reported(const QString &text);

private:
    TableRows chosenRows();
    void takeText(const QByteArray &text);

    GridView *m_view;
    const GridModel *m_grid;
    int m_rows = 0; ///< that are being copied
    LatestJob<QByteArray> m_job;
};

} // namespace lineitems
