#include "ui/review/requestpreview.h"

#include "models/session/session.h"
#include "ui/look/jsonindent.h"
#include "ui/look/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace lineitems {

int requestCount(std::size_t inputs)
{
    return static_cast<int>((inputs + maxBatchSize - 1) / maxBatchSize);
}

RequestPreview::RequestPreview(const Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_picker(new QSpinBox(this)),
      m_indent(new QCheckBox(tr("&Indent for reading"), this)), m_body(new QPlainTextEdit(this))
{
    m_picker->setAccessibleName(tr("Which request is shown"));
    m_indent->setChecked(true);
    m_indent->setToolTip(tr("Only the white space differs from what is sent"));
    m_body->setReadOnly(true);
    m_body->setAccessibleName(tr("Request body"));
    m_body->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_body->setTabChangesFocus(true);
    auto *copy = new QPushButton(tr("&Copy as cURL"), this);
    copy->setToolTip(tr("Copies this request as a command line, with a placeholder for the token"));
    auto *label = plainLabel(tr("&Request"), this);
    label->setBuddy(m_picker);

    auto *tools = new QHBoxLayout;
    tools->addWidget(label);
    tools->addWidget(m_picker);
    tools->addSpacing(12);
    tools->addWidget(m_indent);
    tools->addStretch(1);
    tools->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_body, 1);

    connect(m_picker, &QSpinBox::valueChanged, this, &RequestPreview::showBatch);
    connect(m_indent, &QCheckBox::toggled, this, &RequestPreview::showBatch);
    connect(copy, &QPushButton::clicked, this, &RequestPreview::copyAsCurl);
    showInputs({});
}

void RequestPreview::showInputs(std::span<const BatchInput> inputs)
{
    m_inputs = inputs;
    const int requests = requestCount(inputs.size());
    m_picker->setRange(requests > 0 ? 1 : 0, requests);
    m_picker->setSuffix(tr(" of %1").arg(QLocale().toString(requests)));
    showBatch();
}

std::span<const BatchInput> RequestPreview::currentBatch() const
{
    const auto first = static_cast<std::size_t>(qMax(0, m_picker->value() - 1)) * maxBatchSize;
    return first < m_inputs.size()
        ? m_inputs.subspan(first, std::min<std::size_t>(maxBatchSize, m_inputs.size() - first))
        : std::span<const BatchInput>();
}

void RequestPreview::showBatch()
{
    const std::span<const BatchInput> batch = currentBatch();
    if (batch.empty()) {
        m_body->setPlainText(tr("Nothing will be sent."));
        return;
    }
    const QByteArray body = m_session->requestBody(batch);
    m_body->setPlainText(QString::fromUtf8(m_indent->isChecked() ? indentedJson(body) : body));
}

QString RequestPreview::shownText() const
{
    return m_body->toPlainText();
}

void RequestPreview::copyAsCurl()
{
    const std::span<const BatchInput> batch = currentBatch();
    if (batch.empty())
        return;
    QApplication::clipboard()->setText(m_session->asCurl(batch));
    Q_EMIT copied();
}

} // namespace lineitems
