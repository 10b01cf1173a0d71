// The last look before anything goes out: old and new, what it does to the money, what is held back, what has to
// be confirmed, and the exact requests. It opens at once; much of it is made on another thread.
#pragma once

#include "models/changes/review.h"
#include "models/hubspot/submitplan.h"
#include "ui/review/reviewscope.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QTableView;

namespace lineitems {

class ElidedLabel;
class GuardStrip;
class LineItemModel;
class MoneyTotalsView;
class QuotedRows;
class RequestPreview;
class ReviewFiles;
class ReviewModel;
class Session;

class ReviewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    /// More rows than this are gone through on another thread.
    static constexpr std::size_t mostAtOnce = 1'000;

    /// Session, line items and settings must outlive the dialog; `key` names the connection in settings.
    ReviewDialog(const Session *session, const LineItemModel *lineItems, ReviewScope scope,
                 QSettings *settings, const QString &key, QWidget *parent = nullptr);
    ~ReviewDialog() override;

    /// True until all is there that is to be reviewed.
    bool isPreparing() const { return m_isPreparing; }
    QString summary() const;
    /// What is left to do before it can be submitted; empty if nothing is.
    QString missing() const;
    QString status() const;
    /// What the submit means for quotes and invoices.
    QString copiesNote() const;
    QTableView *table() const { return m_table; }
    ReviewModel *model() const { return m_model; }
    GuardStrip *guards() const { return m_guards; }
    MoneyTotalsView *totals() const { return m_totals; }
    RequestPreview *preview() const { return m_preview; }
    QCheckBox *conflictCheck() const { return m_conflictCheck; }
    QComboBox *order() const { return m_order; }
    /// Lists the rows on quotes and invoices alone; there only if there are some.
    QCheckBox *onlyCopies() const { return m_onlyCopies; }
    QPushButton *submitButton() const { return m_submit; }
    QPushButton *planButton() const { return m_savePlan; }

    void exportCsv(const QString &path);
    void savePlan(const QString &path);
    void editGuardRails();

Q_SIGNALS:
    /// The person said yes: exactly these inputs, as they were shown; so many rows are held back.
    void submitChosen(const lineitems::RunInputs &inputs, int heldBack,
                      const lineitems::PlanOptions &options);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Made = std::shared_ptr<const Review>;
    void buildLayout();
    QWidget *makeTabs();
    QWidget *makeChanges();
    QLayout *makeListTools();
    QLayout *makeFoot();
    QWidget *makeButtons();
    QPushButton *makeTool(const QString &text, void (ReviewDialog::*what)());
    void prepare();
    void showReview(const Made &review);
    void showConfirmations();
    void showCopies();
    void askForDeals();
    void nameSubmitButton(int rows);
    void submit();
    void chooseCsv();
    void choosePlan();
    void chooseFile(const QString &title, const QString &name, const QString &kinds, const QString &suffix,
                    void (ReviewDialog::*what)(const QString &));
    void tellWritten(const QString &path, const QString &error);
    QString summaryText() const;
    QString missingText() const;

    const Session *m_session;
    ReviewScope m_scope;
    TableSnapshot m_reviewed; ///< the table that is reviewed
    QSettings *m_settings;
    QString m_key;
    GuardRails m_rails;
    Made m_review;
    QFutureWatcher<Made> m_watcher;
    bool m_isPreparing = false;
    ReviewModel *m_model;
    ReviewFiles *m_files;
    QuotedRows *m_quoted;
    GuardStrip *m_guards;
    QLabel *m_summary;
    QLabel *m_missing;
    QLabel *m_copies;
    ElidedLabel *m_status;
    QComboBox *m_order = nullptr;
    QCheckBox *m_onlyCopies = nullptr;
    QTableView *m_table = nullptr;
    MoneyTotalsView *m_totals = nullptr;
    RequestPreview *m_preview = nullptr;
    QCheckBox *m_conflictCheck = nullptr;
    QPushButton *m_savePlan = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace lineitems
