// A table that is joined onto the line items by a key: which column is which property, what would change, and
// what is left out. Nothing happens to the line items before the button.
#pragma once

#include "ui/join/joinchangesmodel.h"
#include "ui/join/joinfindingsmodel.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QTableView;
class QTabWidget;

namespace lineitems {

class JoinColumns;
class JoinLeftOut;

class JoinDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JoinDialog)

public:
    /// `source` says where the table is from; it has at least one row below its headings. The line items must
    /// outlive the dialog.
    JoinDialog(std::shared_ptr<const CsvTable> table, const QString &source, LineItemModel *lineItems,
               QWidget *parent = nullptr);
    ~JoinDialog() override;

    JoinColumns *columns() const { return m_columns; }
    QComboBox *key() const { return m_key; }
    QComboBox *emptyCells() const { return m_emptyCells; }
    QComboBox *severalRows() const { return m_severalRows; }
    QComboBox *severalLineItems() const { return m_severalLineItems; }
    QComboBox *unclearNumbers() const { return m_unclearNumbers; }
    QComboBox *unclearDates() const { return m_unclearDates; }
    JoinChangesModel *changes() const { return m_changes; }
    JoinFindingsModel *leftOut() const { return m_leftOut; }
    QPushButton *applyButton() const { return m_apply; }
    QString summary() const;
    /// The button changes nothing while that is true: the line items are about to be replaced.
    void refuseWhile(std::function<bool()> isFrozen) { m_isFrozen = std::move(isFrozen); }
    /// What is shown stands for what is chosen.
    bool isCurrent() const { return !m_pause.isActive() && !m_cancelled; }

Q_SIGNALS:
    /// It is done; a sentence about it.
    void applied(const QString &report);

private:
    using Join = std::shared_ptr<const KeyJoin>;

    void buildLayout(const QString &source);
    QWidget *makeChoices();
    QComboBox *makeChoice(const QStringList &choices);
    QLayout *makeRules();
    QWidget *makeResults();
    QTableView *makeChangesTable();
    QWidget *makeButtons();
    void fillKeys();
    void followLineItems();
    JoinRules rules() const;
    void schedule();
    void start();
    void cancel();
    void finish();
    void showResult();
    QString detailsText() const;
    void apply();
    void tellApplied(int changedCells);

    std::shared_ptr<const CsvTable> m_table;
    LineItemModel *m_lineItems;
    QLabel *m_summary;
    QLabel *m_details;
    JoinColumns *m_columns;
    QComboBox *m_key;
    QComboBox *m_emptyCells = nullptr;
    QComboBox *m_severalRows = nullptr;
    QComboBox *m_severalLineItems = nullptr;
    QComboBox *m_unclearNumbers = nullptr;
    QComboBox *m_unclearDates = nullptr;
    QTabWidget *m_results = nullptr;
    QPushButton *m_apply = nullptr;
    JoinChangesModel *m_changes;
    JoinFindingsModel *m_leftOut;
    JoinLeftOut *m_leftOutPage = nullptr;
    QTimer m_pause; ///< several changes at once are one reason to join again
    QFutureWatcher<Join> m_watcher;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< of the work that is going on
    std::function<bool()> m_isFrozen = [] { return false; };
    Join m_join = std::make_shared<KeyJoin>();
};

} // namespace lineitems
