// Change selection: one operation for all selected cells. What it will do is shown while it is filled in, and
// exactly that goes into the document, as one undo step.
#pragma once

#include "models/bulk/changecells.h"
#include "ui/change/changepages.h"
#include "ui/look/latestjob.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace lineitems {

class ChangePreviewModel;
class ChangeTotalsModel;

class ChangeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeDialog)

public:
    /// Document and settings must outlive the dialog. The operation used last, and what was filled in, comes back
    /// from the settings.
    ChangeDialog(Document *document, const ValueFormat &format, std::vector<CellPlace> cells,
                 QSettings *settings, QWidget *parent = nullptr);
    ~ChangeDialog() override;

    void showPage(QStringView key);
    ChangePage *page() const;
    QListWidget *operations() const { return m_operations; }
    QTableView *preview() const { return m_preview; }
    QTableView *totals() const { return m_totals; }
    QPushButton *applyButton() const { return m_apply; }
    QComboBox *tiesBox() const { return m_ties; }
    /// The counts, or what is wrong with what was filled in.
    QString message() const;
    /// What is shown is about to change.
    bool isWorking() const { return m_isWorking; }

    /// Nothing is changed while that is true: the line items are about to be replaced.
    void refuseWhile(std::function<bool()> isFrozen) { m_isFrozen = std::move(isFrozen); }
    void accept() override;

Q_SIGNALS:
    /// What was done, for the status bar.
    void applied(const QString &report);

private:
    void makePages();
    QWidget *makeRounding();
    QWidget *makeTables();
    QWidget *makeButtons();
    void buildLayout();
    void restore();
    void store() const;
    void pageChosen();
    void schedule();
    void work();
    void showChanges(CellChanges changes);
    void showMessage(const QString &text, Tone tone);
    void apply();
    QString stepText() const;
    NumberRule numberRule() const;

    Document *m_document;
    ValueFormat m_format;
    std::shared_ptr<const std::vector<CellPlace>> m_cells;
    QSettings *m_settings;
    QTimer m_pause; ///< between the last key and the work
    QTimer m_patience; ///< what is over sooner needs no word
    LatestJob<CellChanges> m_job;
    TableSnapshot m_table; ///< from which the changes are worked out
    CellChanges m_changes; ///< what the preview shows
    QString m_name; ///< of the operation
    std::function<bool()> m_isFrozen = [] { return false; };
    bool m_isWorking = false;
    bool m_acceptsWhenDone = false;

    QListWidget *m_operations;
    QStackedWidget *m_pages;
    QComboBox *m_ties;
    QComboBox *m_digits;
    QWidget *m_rounding = nullptr;
    QLabel *m_message;
    ChangePreviewModel *m_lines;
    ChangeTotalsModel *m_sums;
    QTableView *m_preview;
    QTableView *m_totals;
    QPushButton *m_apply = nullptr;
};

} // namespace lineitems
