// Sets up a connection to a portal, or changes one: name, token, and, for those who need it, the address and
// limits.
#pragma once

#include "models/hubspot/connection.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace lineitems {

class ConnectDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectDialog)

public:
    explicit ConnectDialog(QWidget *parent = nullptr);

    /// Shows a connection to be changed. Its token need not be typed again as long as the address stays: it
    /// was meant for that one.
    void edit(const Connection &connection);
    /// What was filled in, with the token; that is empty if the connection keeps the one it has.
    Connection connection() const;

private:
    QWidget *makeAdvanced();
    QWidget *makeAdvancedFields();
    void fillVersions();
    void addRow(QFormLayout *form, const QString &label, QWidget *field);
    void validate();

    QLabel *m_heading;
    QLineEdit *m_name;
    QLineEdit *m_token;
    QLineEdit *m_address;
    QSpinBox *m_rate;
    QSpinBox *m_concurrency;
    QComboBox *m_version;
    QLabel *m_problem;
    QToolButton *m_advanced = nullptr;
    QPushButton *m_connect = nullptr;
    QUrl m_addressOfKeptToken; ///< invalid if there is none
};

} // namespace lineitems
