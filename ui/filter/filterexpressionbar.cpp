#include "ui/filter/filterexpressionbar.h"

#include "models/table/filtercompletion.h"
#include "ui/filter/filterwords.h"
#include "ui/look/glyphs.h"
#include "ui/look/plainlabel.h"
#include "ui/look/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace lineitems {

namespace {

constexpr int insertRole = Qt::UserRole + 1;
constexpr int mostSuggestions = 200;

} // namespace

FilterExpressionBar::FilterExpressionBar(RowView *rows, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_line(new QLineEdit(this)), m_error(plainLabel({}, this)),
      m_suggestions(new QStandardItemModel(this)), m_completer(new QCompleter(m_suggestions, this))
{
    m_line->setAccessibleName(tr("Filter expression"));
    m_line->setPlaceholderText(
        tr("price > 100 and (name ~ /pro.*/i or hs_sku is empty) and status = failed"));
    m_line->setToolTip(tr("Enter applies the filter, Ctrl+Space shows what can come next"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(glyphIcon(Glyph::Filter, themeFor(palette()).mutedText), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, themeFor(colors).badText);
    m_error->setPalette(colors);
    m_error->hide();
    auto *applyIt = new QPushButton(tr("Apply"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 6);
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(applyIt);
    layout->addLayout(row);
    layout->addWidget(m_error);
    m_completer->setWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(applyIt, &QPushButton::clicked, this, &FilterExpressionBar::apply);
    connect(m_line, &QLineEdit::textEdited, this, &FilterExpressionBar::checkTyped);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &FilterExpressionBar::complete);
    connect(rows, &RowView::queryChanged, this, &FilterExpressionBar::showQuery);
    showQuery();
}

ParsedFilter FilterExpressionBar::parsed() const
{
    const LineItemModel *model = m_rows->lineItems();
    return filterFromText(m_line->text(), model->document()->columns(), model->valueFormat());
}

QString FilterExpressionBar::problem() const
{
    return m_error->text();
}

void FilterExpressionBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterExpressionBar::showQuery()
{
    // What is typed and means the same stays as it is typed.
    const ParsedFilter typed = parsed();
    if (!typed.error && typed.clauses == m_rows->query().where)
        return;
    m_line->setText(filterText(m_rows->query().where));
    showError({});
}

void FilterExpressionBar::apply()
{
    const ParsedFilter typed = parsed();
    showError(typed.error);
    if (typed.error) {
        m_line->setFocus();
        const auto start = static_cast<int>(typed.error->position);
        m_line->setSelection(start, static_cast<int>(typed.error->length));
        if (typed.error->length == 0)
            m_line->setCursorPosition(start);
        return;
    }
    m_rows->setWhere(typed.clauses);
    Q_EMIT leftForGrid();
}

void FilterExpressionBar::checkTyped()
{
    // What is not finished yet is no mistake.
    const ParsedFilter typed = parsed();
    const bool unfinished = typed.error
        && typed.error->position + typed.error->length >= m_line->text().size();
    showError(unfinished ? std::nullopt : typed.error);
    suggest(false);
}

void FilterExpressionBar::showError(const std::optional<FilterError> &error)
{
    m_error->setText(error ? filterErrorSentence(*error) : QString());
    m_error->setVisible(error.has_value());
}

void FilterExpressionBar::suggest(bool askedFor)
{
    const qsizetype cursor = m_line->cursorPosition();
    const FilterCompletion found = filterCompletion(m_line->text(), cursor,
                                                    m_rows->lineItems()->document()->columns());
    m_completedFrom = found.start;
    m_suggestions->clear();
    for (const FilterSuggestion &suggestion : found.suggestions) {
        if (m_suggestions->rowCount() == mostSuggestions)
            break;
        const bool plain = suggestion.note.isEmpty() || suggestion.note == suggestion.insert;
        auto *item = new QStandardItem(
            plain ? suggestion.insert : QStringLiteral("%1  ·  %2").arg(suggestion.insert, suggestion.note));
        item->setData(suggestion.insert, insertRole);
        m_suggestions->appendRow(item);
    }
    const QString typed = m_line->text().mid(found.start, cursor - found.start);
    const bool complete = m_suggestions->rowCount() == 1
        && m_suggestions->item(0)->data(insertRole).toString() == typed;
    if (m_suggestions->rowCount() == 0 || complete || (typed.isEmpty() && !askedFor))
        return m_completer->popup()->hide();
    QRect where = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    where.setWidth(360);
    m_completer->complete(where);
}

void FilterExpressionBar::complete(const QModelIndex &suggestion)
{
    const QString word = suggestion.data(insertRole).toString() + u' ';
    const QString text = m_line->text();
    const qsizetype cursor = m_line->cursorPosition();
    m_line->setText(text.left(m_completedFrom) + word + text.mid(cursor));
    m_line->setCursorPosition(static_cast<int>(m_completedFrom + word.size()));
}

bool FilterExpressionBar::takesKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Space && modifiers == Qt::ControlModifier) {
        suggest(true);
    } else if (isEnter) {
        m_completer->popup()->hide();
        apply();
    } else if (key == Qt::Key_Escape) {
        m_line->setText(filterText(m_rows->query().where));
        showError({});
        Q_EMIT leftForGrid();
    } else {
        return false;
    }
    return true;
}

bool FilterExpressionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible()) {
        // These are the list's: Enter and Tab take the chosen word, Esc closes it.
        const bool takes = press->key() == Qt::Key_Escape
            || (popup->currentIndex().isValid()
                && (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter
                    || press->key() == Qt::Key_Tab));
        if (takes) {
            event->ignore();
            return true;
        }
    }
    return takesKey(press->key(), press->modifiers());
}

} // namespace lineitems
