// Where tables come from that are joined by key: the clipboard, a file that is chosen, a file that is dropped
// onto the grid. Reads them on another thread, and opens the dialog.
#pragma once

#include "models/files/tablefile.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

class QWidget;

namespace lineitems {

class GridView;
class LineItemModel;

class JoinOpener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinOpener)

public:
    /// Grid and line items must outlive it; the grid takes dropped files from now on.
    /// `parent` is what the dialogs belong to.
    JoinOpener(GridView *grid, LineItemModel *lineItems, QWidget *parent);

    void pasteByKey();
    /// Asks for a file.
    void changeFromTable();
    void openFile(const QString &path);

Q_SIGNALS:
    void reported(const QString &text);
    /// The table is no use, and why.
    void refused(const QString &text);

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    bool canOpen();
    void read(const QString &source, const std::function<TableFile()> &reader);
    void open();

    QWidget *m_parent;
    GridView *m_grid;
    LineItemModel *m_lineItems;
    QString m_source;
    QFutureWatcher<std::shared_ptr<const TableFile>> m_watcher;
};

} // namespace lineitems
