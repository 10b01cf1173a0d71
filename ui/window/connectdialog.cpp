#include "ui/window/connectdialog.h"

#include "ui/problems/errorsentences.h"
#include "ui/look/plainlabel.h"
#include "ui/look/theme.h"
#include "ui/window/tokendialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int mostRequestsPerTenSeconds = 250;

} // namespace

ConnectDialog::ConnectDialog(QWidget *parent)
    : QDialog(parent), m_heading(headingLabel(tr("Connect to HubSpot"), 1.3, this)),
      m_name(new QLineEdit(this)), m_token(createTokenField(this)),
      m_address(new QLineEdit(Connection().baseUrl.toString(), this)), m_rate(new QSpinBox(this)),
      m_concurrency(new QSpinBox(this)), m_version(new QComboBox(this)), m_problem(plainLabel({}, this))
{
    setWindowTitle(tr("Connect to HubSpot"));
    setMinimumWidth(520);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    auto *intro = plainLabel(
        tr("Create a private app in HubSpot (Settings > Integrations > Private Apps) with the scopes "
           "crm.objects.line_items.read, crm.objects.line_items.write and crm.schemas.line_items.read, "
           "and paste its token here."),
        this);
    intro->setWordWrap(true);
    layout->addWidget(intro);

    m_name->setPlaceholderText(tr("For example: Acme production"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("&Name"), m_name);
    addRow(form, tr("&Token"), m_token);
    layout->addLayout(form);
    auto *where = plainLabel(
        tr("The token goes into this system's keychain. If there is none, it is kept in memory "
           "until the program ends. It is never written to a file."),
        this);
    where->setWordWrap(true);
    where->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(where);
    layout->addWidget(makeAdvanced());
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_connect->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QLineEdit *field : {m_name, m_token, m_address})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::validate);
    validate();
    m_name->setFocus();
}

void ConnectDialog::addRow(QFormLayout *form, const QString &label, QWidget *field)
{
    form->addRow(label, field);
    field->setAccessibleName(QString(label).remove(u'&'));
}

QWidget *ConnectDialog::makeAdvanced()
{
    auto *part = new QWidget(this);
    m_advanced = new QToolButton(part);
    auto *open = m_advanced;
    open->setText(tr("Ad&vanced"));
    open->setCheckable(true);
    open->setAutoRaise(true);
    open->setArrowType(Qt::RightArrow);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setFocusPolicy(Qt::StrongFocus);
    QWidget *fields = makeAdvancedFields();
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(open);
    layout->addWidget(fields);
    fields->hide();
    connect(open, &QToolButton::toggled, this, [this, open, fields](bool shown) {
        open->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        fields->setVisible(shown);
        adjustSize();
    });
    // The fields were made before the button; the keyboard goes as the eye does.
    const QList<QWidget *> order{m_token, open, m_address, m_rate, m_concurrency, m_version};
    for (qsizetype position = 1; position < order.size(); ++position)
        setTabOrder(order[position - 1], order[position]);
    return part;
}

QWidget *ConnectDialog::makeAdvancedFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(18, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("&Address"), m_address);
    const Connection usual;
    m_rate->setRange(0, mostRequestsPerTenSeconds);
    m_rate->setValue(usual.requestsPerTenSeconds);
    m_rate->setSpecialValueText(tr("no limit"));
    m_rate->setToolTip(tr("HubSpot allows 100 in 10 seconds (Free, Starter), 190 (Professional, Enterprise), "
                          "or 250 with the add-on"));
    addRow(form, tr("Re&quests in 10 seconds"), m_rate);
    m_concurrency->setRange(1, mostConcurrency);
    m_concurrency->setValue(usual.concurrency);
    m_concurrency->setToolTip(
        tr("How many requests may wait for their answers at the same time; the limit above holds as well"));
    addRow(form, tr("Requests at &once"), m_concurrency);
    fillVersions();
    addRow(form, tr("API v&ersion"), m_version);
    return fields;
}

void ConnectDialog::fillVersions()
{
    const auto add = [this](const QString &label, ApiVersion version) {
        m_version->addItem(label, QVariant::fromValue(version));
    };
    add(tr("v3 (default)"), ApiVersion::V3);
    for (const ApiVersion version : {ApiVersion::V2026_03, ApiVersion::V2025_09, ApiVersion::V2026_09})
        add(apiVersionName(version), version);
    add(tr("v1 (legacy)"), ApiVersion::V1);
}

void ConnectDialog::edit(const Connection &connection)
{
    setWindowTitle(tr("Change the connection"));
    m_heading->setText(tr("Change the connection"));
    m_addressOfKeptToken = connection.baseUrl;
    m_token->setPlaceholderText(tr("Leave empty to keep the token"));
    m_name->setText(connection.name);
    m_address->setText(connection.baseUrl.toString());
    // The settings may hold more than the box offers.
    m_rate->setMaximum(qMax(m_rate->maximum(), connection.requestsPerTenSeconds));
    m_rate->setValue(connection.requestsPerTenSeconds);
    m_concurrency->setValue(connection.concurrency);
    m_version->setCurrentIndex(m_version->findData(QVariant::fromValue(connection.version)));
    m_advanced->setChecked(true);
    validate();
}

Connection ConnectDialog::connection() const
{
    Connection result;
    result.name = m_name->text().trimmed();
    result.token = tokenFrom(m_token);
    result.baseUrl = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    result.requestsPerTenSeconds = m_rate->value();
    result.concurrency = m_concurrency->value();
    result.version = m_version->currentData().value<ApiVersion>();
    return result;
}

void ConnectDialog::validate()
{
    const Connection filled = connection();
    const bool keepsToken = isSameAddress(filled.baseUrl, m_addressOfKeptToken);
    QString problem = addressProblemSentence(checkBaseUrl(filled.baseUrl));
    const bool addressFits = problem.isEmpty();
    const bool hasToken = !filled.token.isEmpty() || keepsToken;
    if (addressFits && !hasToken && m_addressOfKeptToken.isValid())
        problem = tr("The stored token was meant for another address. Enter the token for this one.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_connect->setEnabled(addressFits && hasToken && !filled.name.isEmpty());
}

} // namespace lineitems
