#include "ui/filter/filterexpressionbar.h"

#include "models/record/typednumber.h"
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

#include <algorithm>

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
    // While the list is open the keys come to it, and from there straight into the line.
    m_completer->popup()->installEventFilter(this);
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
    const Schema &columns = model->document()->columns();
    // What this program wrote has decimal points.
    const bool isTyped = m_line->text() != filterText(m_shown, columns);
    return filterFromText(m_line->text(), columns, model->valueFormat(), isTyped && pointMayGroup());
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
    // Another order or quick filter takes nothing from somebody who is typing.
    if (m_shown == m_rows->query().where)
        return;
    m_shown = m_rows->query().where;
    // What is typed and means the same stays as it is typed.
    const ParsedFilter typed = parsed();
    if (typed.error || typed.clauses != m_shown)
        showApplied();
}

void FilterExpressionBar::showApplied()
{
    m_line->setText(filterText(m_rows->query().where, m_rows->lineItems()->document()->columns()));
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
    const bool isWhole = std::any_of(found.suggestions.begin(), found.suggestions.end(),
                                     [&typed](const FilterSuggestion &suggestion) {
                                         return suggestion.insert.compare(typed, Qt::CaseInsensitive) == 0;
                                     });
    if (m_suggestions->rowCount() == 0 || (!askedFor && (typed.isEmpty() || isWhole)))
        return m_completer->popup()->hide();
    QRect where = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    where.setWidth(360);
    m_completer->complete(where);
    // The completer makes the first one current, but nobody has chosen it.
    m_completer->popup()->setCurrentIndex({});
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
        showApplied();
        Q_EMIT leftForGrid();
    } else {
        return false;
    }
    return true;
}

bool FilterExpressionBar::takesKeyOfList(int key)
{
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && (key != Qt::Key_Tab || !chosen.isValid()))
        return false;
    m_completer->popup()->hide();
    if (chosen.isValid())
        complete(chosen);
    else
        apply();
    return true;
}

bool FilterExpressionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    return watched == m_line ? takesKey(press->key(), press->modifiers()) : takesKeyOfList(press->key());
}

} // namespace lineitems
