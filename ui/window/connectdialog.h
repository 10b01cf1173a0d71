// Sets up a connection to a portal: name, token, and, for those who need it, the address and limits.
#pragma once

#include "models/hubspot/connection.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lineitems {

class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    /// What was filled in, with the token.
    Connection connection() const;

private:
    QWidget *makeAdvanced();
    QWidget *makeAdvancedFields();
    void fillVersions();
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    void validate();

    QLineEdit *m_name;
    QLineEdit *m_token;
    QLineEdit *m_address;
    QSpinBox *m_rate;
    QSpinBox *m_concurrency;
    QComboBox *m_version;
    QLabel *m_problem;
    QPushButton *m_connect = nullptr;
};

} // namespace lineitems
