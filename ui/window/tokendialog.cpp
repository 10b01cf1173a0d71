#include "ui/window/tokendialog.h"

#include "ui/look/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

QLineEdit *createTokenField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setPlaceholderText(QStringLiteral("pat-…"));
    field->setAccessibleName(TokenDialog::tr("Private app token"));
    return field;
}

QByteArray tokenFrom(const QLineEdit *field)
{
    QString text = field->text();
    text.removeIf([](QChar c) { return c.isSpace() || !c.isPrint(); });
    return text.toUtf8();
}

TokenDialog::TokenDialog(const QString &connection, const QString &why, QWidget *parent)
    : QDialog(parent), m_field(createTokenField(this))
{
    setWindowTitle(tr("Token for %1").arg(connection));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(10);
    auto *heading = headingLabel(tr("Enter the token for “%1”").arg(connection), 1.15, this);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    if (!why.isEmpty()) {
        auto *reason = plainLabel(why, this);
        reason->setWordWrap(true);
        layout->addWidget(reason);
    }
    auto *hint = plainLabel(
        tr("In HubSpot: Settings > Integrations > Private Apps > your app > Auth > Show token."), this);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_field);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Use this token"));
    ok->setEnabled(false);
    layout->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, ok, [this, ok] { ok->setEnabled(!token().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
}

QByteArray TokenDialog::token() const
{
    return tokenFrom(m_field);
}

} // namespace lineitems
