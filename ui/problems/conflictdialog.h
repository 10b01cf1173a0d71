// Somebody else changed cells that the person changed too: for each, keep mine or take theirs. Nothing happens
// to the line items before Apply.
#pragma once

#include "ui/problems/conflictmodel.h"

#include <QDialog>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace lineitems {

class ConflictDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConflictDialog)

public:
    /// Line items and their document must outlive the dialog.
    explicit ConflictDialog(const LineItemModel *lineItems, QWidget *parent = nullptr);

    ConflictModel *model() const { return m_model; }
    QTableView *table() const { return m_table; }
    QPushButton *applyButton() const { return m_apply; }
    QString summary() const;

Q_SIGNALS:
    /// The person wants to see the cell in the grid.
    void cellChosen(int documentRow, const QString &property);
    /// So many cells were decided each way, and it is done.
    void applied(int kept, int taken);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    QWidget *makeButtons();
    QBoxLayout *makeChoices();
    void addChoice(const QString &text, const QKeySequence &key, ConflictModel::Decision decision,
                   QBoxLayout *row);
    void addChoiceForAll(const QString &text, ConflictModel::Decision decision, QBoxLayout *row);
    void decideSelected(ConflictModel::Decision decision);
    void showCell(const QModelIndex &index);
    void updateSummary();
    void apply();

    ConflictModel *m_model;
    Document *m_document;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_apply = nullptr;
};

} // namespace lineitems
