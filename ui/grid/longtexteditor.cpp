#include "ui/grid/longtexteditor.h"

#include "ui/look/plainlabel.h"
#include "ui/look/theme.h"

#include <QTextDocument>

#include <algorithm>

namespace lineitems {

namespace {

constexpr int lettersInALine = 60;
constexpr int fewestLines = 4;
constexpr int mostLines = 14;

} // namespace

LongTextEditor::LongTextEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_hint(plainLabel(tr("Enter: done · Alt+Enter: new line · Esc: cancel"), this))
{
    setTabChangesFocus(true);
    // The strip of the hint is no part of the viewport, and the cells below would be seen through it.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QFont hintFont = font();
    hintFont.setPointSizeF(hintFont.pointSizeF() * 0.85);
    m_hint->setFont(hintFont);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, themeFor(colors).mutedText);
    m_hint->setPalette(colors);
    m_hint->setIndent(6);
    m_hint->hide();
}

void LongTextEditor::setPopUp()
{
    setViewportMargins(0, 0, 0, m_hint->sizeHint().height() + 4);
    m_hint->show();
    connect(this, &QPlainTextEdit::textChanged, this, &LongTextEditor::grow);
}

void LongTextEditor::setText(const QString &text)
{
    m_hasCrLf = text.contains(QStringLiteral("\r\n"));
    setPlainText(text);
    selectAll();
}

QString LongTextEditor::text() const
{
    // As it stands; toPlainText() would make plain spaces of those that do not break.
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return m_hasCrLf ? text.replace(u'\n', QStringLiteral("\r\n")) : text;
}

void LongTextEditor::insertLineBreak()
{
    insertPlainText(QStringLiteral("\n"));
    ensureCursorVisible();
}

QSize LongTextEditor::wantedSize(const QString &text) const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = metrics.averageCharWidth() * lettersInALine;
    int lines = 0;
    const QList<QStringView> parts = QStringView(text).split(u'\n');
    for (qsizetype part = 0; part < parts.size() && lines < mostLines; ++part) {
        const QString line = parts[part].left(lettersInALine * mostLines).toString();
        lines += 1 + metrics.horizontalAdvance(line) / width;
    }
    const int shown = std::clamp(lines + 1, fewestLines, mostLines);
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {width + frame + 20, shown * metrics.lineSpacing() + frame + m_hint->sizeHint().height() + 4};
}

void LongTextEditor::grow()
{
    const int wanted = qMin(wantedSize(text()).height(), parentWidget()->height());
    if (wanted <= height())
        return;
    const int top = qMin(y(), parentWidget()->height() - wanted);
    setGeometry(x(), top, width(), wanted);
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const int tall = m_hint->sizeHint().height();
    m_hint->setGeometry(frameWidth(), height() - tall - frameWidth() - 2, width() - 2 * frameWidth(), tall);
}

} // namespace lineitems
