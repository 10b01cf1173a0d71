#include "ui/filter/filterbar.h"

#include "ui/look/chip.h"
#include "ui/look/glyphs.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace lineitems {

namespace {

/// Long enough not to filter a million rows at every letter, short enough to feel immediate.
constexpr int typingPauseMs = 150;
/// Conflicts are compared cell by cell, which is not done for each batch of a run and each typed cell.
constexpr int conflictPauseMs = 50;

} // namespace

FilterBar::FilterBar(RowView *rows, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_text(new QLineEdit(this)),
      m_applyAgain(new QPushButton(tr("Apply again"), this)), m_pause(new QTimer(this)),
      m_conflictPause(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(6);
    m_text->setPlaceholderText(tr("Filter rows (Ctrl+Shift+F)"));
    m_text->setAccessibleName(tr("Quick filter"));
    m_text->setToolTip(tr("Shows the rows that contain every word, in any column"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(240);
    m_text->setMaximumWidth(360);
    m_text->addAction(glyphIcon(Glyph::Search, themeFor(palette()).mutedText), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    layout->addWidget(m_text, 1);
    layout->addSpacing(6);

    addChip(RowFilter::All, tr("All"), tr("All line items"));
    addChip(RowFilter::Changed, tr("Changed"), tr("Rows with changes that are not in HubSpot yet"));
    addChip(RowFilter::Invalid, tr("Invalid"), tr("Rows with a value that does not fit its property"));
    addChip(RowFilter::Failed, tr("Failed"), tr("Rows that the last run did not save: failed, or unknown"));
    addChip(RowFilter::Conflict, tr("Conflict"),
            tr("Rows that somebody else changed in HubSpot after they were loaded"));
    addChip(RowFilter::Saved, tr("Saved"), tr("Rows that the last run saved"));
    addChip(RowFilter::Picked, tr("Picked"), tr("Rows that were chosen in the Problems panel"));
    m_chips[RowFilter::All]->setChecked(true);

    m_applyAgain->setToolTip(
        tr("Rows were edited after the filter was applied; this applies it to them too"));
    m_applyAgain->hide();
    layout->addWidget(m_applyAgain);
    layout->addStretch(1);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FilterBar::applyText);
    m_conflictPause->setSingleShot(true);
    m_conflictPause->setInterval(conflictPauseMs);
    connect(m_conflictPause, &QTimer::timeout, this, &FilterBar::countConflicts);
    connect(m_applyAgain, &QPushButton::clicked, m_rows, &RowView::apply);
    connect(m_rows, &RowView::staleChanged, m_applyAgain, &QWidget::setVisible);
    connect(m_rows->lineItems()->document(), &Document::countsChanged, this, &FilterBar::updateCounts);
    connect(m_rows->lineItems()->document(), &Document::rowsAppended, this, &FilterBar::updateCounts);
    connect(m_rows->lineItems()->document(), &Document::wasReset, this, &FilterBar::updateCounts);
    updateCounts();
}

void FilterBar::addChip(RowFilter filter, const QString &label, const QString &toolTip)
{
    auto *button = new Chip(label, this);
    button->setToolTip(toolTip);
    button->setAutoExclusive(true);
    m_chips[filter] = button;
    layout()->addWidget(button);
    connect(button, &Chip::toggled, this, [this, filter](bool on) {
        if (on)
            chooseFilter(filter);
    });
}

void FilterBar::chooseFilter(RowFilter filter)
{
    m_rows->setRowFilter(filter);
    updateCounts();
}

void FilterBar::showOnly(std::vector<int> rows)
{
    m_text->clear();
    m_pause->stop();
    m_rows->setPickedRows(std::move(rows));
    setRowFilter(RowFilter::Picked);
    updateCounts();
}

void FilterBar::setOptionalCount(RowFilter filter, int count)
{
    Chip *chip = m_chips[filter];
    chip->setCount(count);
    chip->setVisible(count > 0);
    // A filter that cannot be seen must not hide rows.
    if (count == 0 && chip->isChecked())
        setRowFilter(RowFilter::All);
}

void FilterBar::focusQuickFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::applyText()
{
    m_pause->stop();
    m_rows->setQuickFilter(m_text->text());
}

void FilterBar::setText(const QString &text)
{
    m_text->setText(text);
    applyText();
}

void FilterBar::clearFilter()
{
    m_text->clear();
    applyText();
    m_rows->setWhere({});
    setRowFilter(RowFilter::All);
}

void FilterBar::setRowFilter(RowFilter filter)
{
    m_chips[filter]->setChecked(true);
}

void FilterBar::updateCounts()
{
    const Document &document = *m_rows->lineItems()->document();
    m_chips[RowFilter::All]->setCount(document.rowCount());
    m_chips[RowFilter::Changed]->setCount(document.edits().rowCount());
    m_chips[RowFilter::Invalid]->setCount(document.edits().invalidRowCount());
    m_chips[RowFilter::Failed]->setCount(document.results().failedCount());
    m_chips[RowFilter::Saved]->setCount(document.results().count(Outcome::Saved));
    setOptionalCount(RowFilter::Picked, static_cast<int>(m_rows->query().picked.size()));
    if (document.results().count(Outcome::Conflict) == 0)
        countConflicts();
    else if (!m_conflictPause->isActive())
        m_conflictPause->start();
}

void FilterBar::countConflicts()
{
    m_conflictPause->stop();
    setOptionalCount(RowFilter::Conflict, m_rows->lineItems()->document()->conflictRowCount());
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Escape && !isEnter && key != Qt::Key_Down)
        return false;
    if (key == Qt::Key_Escape)
        m_text->clear();
    applyText();
    Q_EMIT leftForGrid();
    return true;
}

} // namespace lineitems
