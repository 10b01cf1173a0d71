// Asked before a paste of which something is left out, does not fit, or can be read in two ways: what will happen,
// and the choices that there are.
#pragma once

#include "ui/paste/pastepreviewmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace lineitems {

class PasteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteDialog)

public:
    explicit PasteDialog(PastePlan plan, QWidget *parent = nullptr);

    /// What it says above the table.
    QString summary() const;
    PastePreviewModel *model() const { return m_model; }
    /// Those that ask how a column's numbers are read, then those for dates.
    const std::vector<QComboBox *> &conventionBoxes() const { return m_boxes; }
    /// Null where everything fits.
    QCheckBox *unfitBox() const { return m_unfitToo; }
    QPushButton *pasteButton() const { return m_paste; }

Q_SIGNALS:
    void chosen(const lineitems::PasteChoices &choices);

private:
    QString summaryText() const;
    QWidget *makeConventions();
    QWidget *makeConvention(std::size_t column);
    QComboBox *makeConventionBox(std::size_t column);
    QWidget *makeOrder(std::size_t column);
    QComboBox *makeOrderBox(std::size_t column);
    void makeTable();
    QWidget *makeUnfitBox();
    QWidget *makeButtons();
    void updateButton();

    PastePreviewModel *m_model;
    QLabel *m_summary;
    QTableView *m_table;
    QLabel *m_hint = nullptr;
    QCheckBox *m_unfitToo = nullptr;
    QPushButton *m_paste = nullptr;
    std::vector<QComboBox *> m_boxes;
};

} // namespace lineitems
