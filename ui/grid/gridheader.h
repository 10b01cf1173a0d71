// The grid's column headers: a click sorts, a second turns it round, a third gives the original order
// back. Read-only columns carry a small lock.
#pragma once

#include <QHeaderView>

namespace lineitems {

class GridModel;
class GridView;

class GridHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GridHeader)

public:
    explicit GridHeader(GridView *view);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    bool isReadOnly(int column) const;
};

} // namespace lineitems
