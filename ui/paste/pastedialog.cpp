#include "ui/paste/pastedialog.h"

#include "ui/look/dialogsize.h"
#include "ui/look/plainlabel.h"
#include "ui/look/stillcombobox.h"
#include "ui/look/tablelook.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace lineitems {

namespace {

constexpr int tallestConventions = 170;

int countOf(long long cells)
{
    return static_cast<int>(std::min<long long>(cells, std::numeric_limits<int>::max()));
}

QString labelOf(const PastePlan &plan, int column)
{
    return plan.request->table.columns.at(column).title();
}

/// "1.234,50 → 1234.50"
QString readAs(const QString &text, NumberConvention convention)
{
    const auto number = readPastedNumber(text).readings.in(convention);
    return text.trimmed() + QStringLiteral(" → ")
        + (number ? QString::fromLatin1(number->toPlainString()) : text.trimmed());
}

/// "25/12/2026 → 2026-12-25"
QString readAs(const QString &text, DateOrder order)
{
    const auto date = readDate(text).in(order);
    return text.trimmed() + QStringLiteral(" → ") + (date ? date->toString(Qt::ISODate) : text.trimmed());
}

QString orderSentence(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return PasteDialog::tr("the day first: %1");
    case DateOrder::MonthFirst:
        return PasteDialog::tr("the month first: %1");
    case DateOrder::YearFirst:
        return PasteDialog::tr("the year first: %1");
    }
    Q_UNREACHABLE();
}

} // namespace

PasteDialog::PasteDialog(PastePlan plan, QWidget *parent)
    : QDialog(parent), m_model(new PastePreviewModel(std::move(plan), this)), m_summary(plainLabel({}, this)),
      m_table(new QTableView(this))
{
    setWindowTitle(tr("Paste"));
    resizeWithinScreen(this, {960, 560});
    setSizeGripEnabled(true);
    m_summary->setText(summaryText());
    m_summary->setWordWrap(true);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    QVBoxLayout *part = addScrollingPart(layout, this);
    part->addWidget(headingLabel(tr("Look before this is pasted"), 1.15, this));
    part->addWidget(m_summary);
    if (!m_model->plan().columns.empty() || !m_model->plan().dates.empty())
        part->addWidget(makeConventions());
    part->addWidget(m_table, 1);
    if (m_model->plan().counts.unfit > 0)
        part->addWidget(makeUnfitBox());
    m_hint = plainLabel(tr("Choose above how it is read, then paste."), this);
    layout->addWidget(m_hint);
    layout->addWidget(makeButtons());
    updateButton();
    if (m_boxes.empty())
        m_paste->setFocus();
    else
        m_boxes.front()->setFocus();
}

QString PasteDialog::summary() const
{
    return m_summary->text();
}

QString PasteDialog::summaryText() const
{
    const PasteCounts &counts = m_model->plan().counts;
    QStringList lines{tr("%Ln value(s) can be pasted.", nullptr, countOf(counts.fit))};
    if (counts.unfit > 0)
        lines << tr("%Ln value(s) do not fit the type of their column.", nullptr, countOf(counts.unfit));
    if (counts.readOnly > 0)
        lines << tr("%Ln cell(s) are read-only and stay as they are.", nullptr, countOf(counts.readOnly));
    if (counts.outside > 0)
        lines << tr("%Ln value(s) are left out: there is no row or column for them.", nullptr,
                    countOf(counts.outside));
    if (counts.noted > 0)
        lines << tr("%Ln value(s) may not be what you see in the spreadsheet.", nullptr,
                    countOf(counts.noted));
    return lines.join(u'\n');
}

QWidget *PasteDialog::makeConventions()
{
    auto *group = new QGroupBox(tr("How numbers and dates are read"), this);
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setContentsMargins(8, 8, 8, 8);
    const PastePlan &plan = m_model->plan();
    const auto addRow = [&](int column, QWidget *field) {
        QLabel *label = plainLabel(labelOf(plan, column), inside);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    for (std::size_t column = 0; column < plan.columns.size(); ++column)
        addRow(plan.columns[column].column, makeConvention(column));
    for (std::size_t column = 0; column < plan.dates.size(); ++column)
        addRow(plan.dates[column].column, makeOrder(column));
    auto *scroll = new QScrollArea(group);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedHeight(qMin(tallestConventions, inside->sizeHint().height() + 4));
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(scroll);
    return group;
}

QWidget *PasteDialog::makeConvention(std::size_t column)
{
    const PasteColumn &found = m_model->plan().columns[column];
    if (!found.convention || found.fromOthers)
        return makeConventionBox(column);
    if (found.finding == ConventionFinding::Mixed)
        return plainLabel(tr("some with a decimal point, some with a decimal comma: each as it is written"));
    const QString example = readAs(found.example, *found.convention);
    return plainLabel(*found.convention == NumberConvention::Comma
                          ? tr("with a decimal comma: %1").arg(example)
                          : tr("with a decimal point: %1").arg(example));
}

QComboBox *PasteDialog::makeConventionBox(std::size_t column)
{
    const PasteColumn &found = m_model->plan().columns[column];
    auto *box = new StillComboBox(this);
    box->setAccessibleName(
        tr("How the numbers of “%1” are read").arg(labelOf(m_model->plan(), found.column)));
    if (!found.convention)
        box->addItem(tr("%1 can be read in two ways: choose").arg(found.example.trimmed()));
    const auto add = [&](const QString &text, NumberConvention convention) {
        box->addItem(text.arg(readAs(found.example, convention)), static_cast<int>(convention));
        if (found.convention == convention)
            box->setCurrentIndex(box->count() - 1);
    };
    add(tr("with a decimal point: %1"), NumberConvention::Point);
    add(tr("with a decimal comma: %1"), NumberConvention::Comma);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        const QVariant answer = box->currentData();
        m_model->setConvention(column,
                               answer.isValid() ? std::optional(static_cast<NumberConvention>(answer.toInt()))
                                                : std::nullopt);
        updateButton();
    });
    m_boxes.push_back(box);
    return box;
}

QWidget *PasteDialog::makeOrder(std::size_t column)
{
    const PasteDates &found = m_model->plan().dates[column];
    if (!found.order || found.fromOthers)
        return makeOrderBox(column);
    if (found.isMixed)
        return plainLabel(tr("some with the day first, some with the month first: each as it is written"));
    return plainLabel(orderSentence(*found.order).arg(readAs(found.example, *found.order)));
}

QComboBox *PasteDialog::makeOrderBox(std::size_t column)
{
    const PasteDates &found = m_model->plan().dates[column];
    auto *box = new StillComboBox(this);
    box->setAccessibleName(tr("How the dates of “%1” are read").arg(labelOf(m_model->plan(), found.column)));
    if (!found.order)
        box->addItem(tr("%1 can be read in several ways: choose").arg(found.example.trimmed()));
    for (const DateOrder order : found.choices) {
        box->addItem(orderSentence(order).arg(readAs(found.example, order)), static_cast<int>(order));
        if (found.order == order)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        const QVariant answer = box->currentData();
        m_model->setOrder(
            column, answer.isValid() ? std::optional(static_cast<DateOrder>(answer.toInt())) : std::nullopt);
        updateButton();
    });
    m_boxes.push_back(box);
    return box;
}

void PasteDialog::makeTable()
{
    m_table->setAccessibleName(tr("The first cells of the paste"));
    m_table->setModel(m_model);
    setUpListTable(m_table);
    const int widths[PastePreviewModel::ColumnCount] = {190, 120, 110, 170, 330};
    for (int column = 0; column < PastePreviewModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->setTabKeyNavigation(false);
}

QWidget *PasteDialog::makeUnfitBox()
{
    m_unfitToo = new QCheckBox(tr("Also paste the %Ln value(s) that do not fit, marked as not valid", nullptr,
                                  countOf(m_model->plan().counts.unfit)),
                               this);
    connect(m_unfitToo, &QCheckBox::toggled, this, [this](bool checked) {
        m_model->setUnfitToo(checked);
        updateButton();
    });
    return m_unfitToo;
}

QWidget *PasteDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const PasteCounts &counts = m_model->plan().counts;
    const bool all = counts.unfit + counts.readOnly + counts.outside == 0;
    m_paste = buttons->addButton(all ? tr("&Paste") : tr("&Paste what fits"), QDialogButtonBox::AcceptRole);
    m_paste->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT chosen(m_model->choices());
    });
    return buttons;
}

void PasteDialog::updateButton()
{
    const bool any = m_model->plan().counts.fit > 0 || m_model->choices().unfitToo;
    m_hint->setVisible(!m_model->isDecided());
    m_paste->setEnabled(any && m_model->isDecided());
}

} // namespace lineitems
