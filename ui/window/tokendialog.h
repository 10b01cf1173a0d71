// Asks for the token of a connection that has none, or whose token was refused.
#pragma once

#include <QDialog>

class QLineEdit;

namespace lineitems {

/// A field for a token: hidden letters, and a paste may hold white space or line breaks around it.
QLineEdit *createTokenField(QWidget *parent);
/// What stands in the field, without white space; a token has none.
QByteArray tokenFrom(const QLineEdit *field);

class TokenDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenDialog)

public:
    /// `why` is plain text, empty if there is nothing to say.
    TokenDialog(const QString &connection, const QString &why, QWidget *parent = nullptr);

    QByteArray token() const;
    QLineEdit *field() const { return m_field; }

private:
    QLineEdit *m_field;
};

} // namespace lineitems
