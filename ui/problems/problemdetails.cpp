#include "ui/problems/problemdetails.h"

#include "models/table/valuetext.h"
#include "ui/look/dialogsize.h"
#include "ui/problems/errorsentences.h"
#include "ui/look/onelinetext.h"
#include "ui/look/statuspresentation.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace lineitems {

namespace {

/// More is copied, but not laid out: a megabyte in one paragraph would keep the window from answering.
constexpr qsizetype mostShown = 20'000;

/// Line by line without what would turn or hide letters.
QString readableLines(const QString &text)
{
    QStringList lines = text.left(mostShown).split(u'\n');
    for (QString &line : lines)
        line = oneLineText(line, mostShown);
    return lines.join(u'\n');
}

} // namespace

QString problemDetails(const Document &document, int documentRow)
{
    const RowResult *result = document.results().find(documentRow);
    if (!result || !result->outcome)
        return {};
    const RowError &error = result->error;
    const Property *property = document.columns().find(error.property);
    const QString status = error.httpStatus > 0 ? QString::number(error.httpStatus) : QString();
    const std::pair<QString, QString> facts[] = {
        {ProblemDetails::tr("Line item"), lineItemName(document, documentRow)},
        {ProblemDetails::tr("Record ID"), QString::fromUtf8(document.idOf(documentRow))},
        {ProblemDetails::tr("Outcome"), outcomeLook(*result->outcome).text},
        {ProblemDetails::tr("Property"),
         property ? property->label + QStringLiteral(" (%1)").arg(error.property) : error.property},
        {ProblemDetails::tr("HTTP status"), status},
        {ProblemDetails::tr("Category"), error.category},
        {ProblemDetails::tr("Code"), error.code},
        {ProblemDetails::tr("Correlation ID"), error.correlationId},
        {ProblemDetails::tr("Trace ID"), QString::fromUtf8(result->traceId)},
        {ProblemDetails::tr("Message"), rowErrorSentence(error)},
    };
    QStringList lines;
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            lines << label + QStringLiteral(": ") + value;
    }
    return lines.join(u'\n');
}

ProblemDetails::ProblemDetails(const QString &details, QWidget *parent)
    : QDialog(parent), m_details(details), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Problem details"));
    resizeWithinScreen(this, {640, 400});
    m_text->setAccessibleName(tr("Problem details"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    QString shown = readableLines(details);
    if (details.size() > mostShown)
        shown += QStringLiteral("…\n") + tr("There is more of it; Copy takes all.");
    m_text->setPlainText(shown);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    connect(copyButton, &QPushButton::clicked, this, &ProblemDetails::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ProblemDetails::shownText() const
{
    return m_text->toPlainText();
}

void ProblemDetails::copy() const
{
    QApplication::clipboard()->setText(m_details);
}

} // namespace lineitems
