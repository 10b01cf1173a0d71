// Which changes of money have to be confirmed one by one: the person's own guard rails, for one connection.
#pragma once

#include "models/changes/guardrails.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lineitems {

class GuardRailsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardRailsDialog)

public:
    explicit GuardRailsDialog(const GuardRails &rails, QWidget *parent = nullptr);

    /// As they stand in the fields.
    GuardRails rails() const;
    QCheckBox *percentCheck() const { return m_percentCheck; }
    QLineEdit *percent() const { return m_percent; }
    QCheckBox *floorCheck() const { return m_floorCheck; }
    QLineEdit *floor() const { return m_floor; }
    QSpinBox *rows() const { return m_rows; }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void chosen(const lineitems::GuardRails &rails);

private:
    QCheckBox *addCheck(QGridLayout *layout, const QString &text, bool checked, QWidget *field = nullptr);
    QLineEdit *makeNumber(const std::optional<Decimal> &number, const QString &name);
    void makeButtons(QGridLayout *layout);
    void updateSave();

    QLineEdit *m_percent;
    QLineEdit *m_floor;
    QSpinBox *m_rows;
    QCheckBox *m_percentCheck;
    QCheckBox *m_floorCheck;
    QCheckBox *m_rowsCheck;
    QCheckBox *m_priceZero;
    QCheckBox *m_signFlipped;
    QCheckBox *m_negative;
    QPushButton *m_save = nullptr;
};

} // namespace lineitems
