// File > History: every run that was sent from this computer, with its rows; as CSV, and the way back.
#pragma once

#include "models/storage/journal.h"
#include "models/table/lineitemmodel.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QTableView;
class QTimer;

namespace lineitems {

/// A connection that is open with its line items loaded, so that its runs can be undone and their rows named.
struct OpenConnection
{
    DeskIdentity identity; ///< its key is empty where none is open
    const LineItemModel *lineItems = nullptr;
};

class ElidedLabel;
class HistoryRowsModel;
class HistoryRunsModel;
class HistoryWords;
struct HistoryExportEnd;

class HistoryDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDialog)

public:
    /// The journal must outlive it.
    explicit HistoryDialog(Journal *journal, OpenConnection connection = {}, QWidget *parent = nullptr);

    HistoryRunsModel *runs() const { return m_runs; }
    HistoryRowsModel *rows() const { return m_rows; }
    QTableView *runsTable() const { return m_runsTable; }
    QTableView *rowsTable() const { return m_rowsTable; }
    QLineEdit *runsFilter() const { return m_runsFilter; }
    QLineEdit *rowsFilter() const { return m_rowsFilter; }
    QComboBox *outcomeFilter() const { return m_outcome; }
    QPushButton *undoButton() const { return m_undo; }
    QPushButton *exportButton() const { return m_export; }
    QString status() const;

    /// Writes that run into that file; status() says how it went.
    void exportRun(const QUuid &run, const QString &path);
    /// While a run is being undone nothing else can be chosen.
    void setUndoing(bool undoing);
    void showStatus(const QString &text);

Q_SIGNALS:
    void undoChosen(const lineitems::HistoryRun &run);

private:
    QWidget *makeRuns();
    QWidget *makeRows();
    QLayout *makeButtons();
    QLineEdit *makeFilter(const QString &hint, const std::function<void()> &apply);
    void connectModels();
    const HistoryRun *chosen() const;
    bool isOfOpenConnection(const HistoryRun &run) const;
    void showChosen();
    void showRows();
    HistoryWords words() const;
    void updateButtons();
    void askForFile();
    void tellExported(const HistoryExportEnd &end, const QString &path);

    Journal *m_journal;
    DeskIdentity m_open; ///< its key is empty where none is
    QPointer<const LineItemModel> m_lineItems;
    HistoryRunsModel *m_runs;
    QSortFilterProxyModel *m_sortedRuns;
    HistoryRowsModel *m_rows;
    QTableView *m_runsTable;
    QTableView *m_rowsTable;
    QLineEdit *m_runsFilter;
    QLineEdit *m_rowsFilter;
    QComboBox *m_outcome;
    QLabel *m_rowsTitle;
    ElidedLabel *m_status;
    QPushButton *m_export;
    QPushButton *m_undo;
    bool m_isBusy = false; ///< exporting or undoing
};

} // namespace lineitems
