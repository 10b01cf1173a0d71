// The last look before anything goes out: old and new, what is held back, and the exact requests.
#pragma once

#include "models/changes/difftracker.h"
#include "models/hubspot/submitplan.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace lineitems {

class LineItemModel;
class RequestPreview;
class ReviewModel;
class Session;

class ReviewDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewDialog)

public:
    /// Session and line items must outlive the dialog.
    ReviewDialog(const Session *session, const LineItemModel *lineItems, ChangeSet changes,
                 QWidget *parent = nullptr);

    QString summary() const;
    QTableView *table() const { return m_table; }
    RequestPreview *preview() const { return m_preview; }
    QCheckBox *conflictCheck() const { return m_conflictCheck; }
    QPushButton *submitButton() const { return m_submit; }

Q_SIGNALS:
    /// The person said yes: exactly these inputs, as they were shown; so many rows are held back.
    void submitChosen(const std::vector<lineitems::BatchInput> &inputs, int heldBack,
                      const lineitems::PlanOptions &options);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTable(ReviewModel *model);
    QWidget *makeButtons();
    QString summaryText() const;

    const Session *m_session;
    ChangeSet m_changes;
    std::vector<BatchInput> m_inputs;
    QLabel *m_summary;
    QTableView *m_table = nullptr;
    RequestPreview *m_preview = nullptr;
    QCheckBox *m_conflictCheck;
    QPushButton *m_submit = nullptr;
};

} // namespace lineitems
