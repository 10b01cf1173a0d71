#include "ui/filter/activefilters.h"

#include "models/table/filtervalue.h"
#include "ui/filter/conditioneditor.h"
#include "ui/filter/filterwords.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintooltip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace lineitems {

namespace {

/// More than this would push the window wider; the others stand in the filter bar.
constexpr std::size_t mostTags = 5;
constexpr int widestTag = 220;

/// The property whose pop-up shows the clause. Many that are written as an expression none can show.
std::optional<QString> columnOf(const FilterNode &clause, const Schema &columns)
{
    if (clause.kind != FilterNode::Condition)
        return std::nullopt;
    const FilterCondition &condition = clause.condition;
    const int column = columns.indexOf(condition.property);
    const PropertyType type = column < 0 ? PropertyType::String : columns.at(column).type;
    const bool isShown = isListed(condition.op) || ConditionEditor::canEdit(condition, type);
    return isShown ? std::optional(condition.property) : std::nullopt;
}

/// Buttons take & for a mnemonic.
QString buttonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ActiveFilters::ActiveFilters(RowView *rows, QWidget *parent)
    : QWidget(parent), m_rows(rows), m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Active filters"));
    m_layout->setContentsMargins(10, 0, 10, 6);
    m_layout->setSpacing(6);
    connect(rows, &RowView::queryChanged, this, &ActiveFilters::fill);
    fill();
}

void ActiveFilters::fill()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        // The button that was pressed may be among them.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_titles.clear();
    const FilterClauses &clauses = m_rows->query().where;
    setVisible(!clauses.empty());
    if (clauses.empty())
        return;
    m_layout->addWidget(plainLabel(tr("Filters:"), this));
    for (std::size_t i = 0; i < std::min(clauses.size(), mostTags); ++i)
        addTag(i);
    if (clauses.size() > mostTags) {
        const auto more = static_cast<int>(clauses.size() - mostTags);
        auto *button = new QPushButton(tr("%Ln more…", nullptr, more), this);
        connect(button, &QPushButton::clicked, this, &ActiveFilters::expressionWanted);
        m_layout->addWidget(button);
    }
    auto *clear = new QPushButton(tr("Clear filters"), this);
    clear->setFlat(true);
    connect(clear, &QPushButton::clicked, this, [this] { m_rows->setWhere({}); });
    m_layout->addWidget(clear);
    m_layout->addStretch(1);
}

void ActiveFilters::addTag(std::size_t position)
{
    const QString title = clauseTitle(m_rows->query().where[position],
                                      m_rows->lineItems()->document()->columns());
    m_titles << title;
    auto *tag = new QWidget(this);
    auto *layout = new QHBoxLayout(tag);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *name = new QPushButton(buttonText(fontMetrics().elidedText(title, Qt::ElideRight, widestTag)), tag);
    name->setToolTip(plainToolTip(title));
    name->setAccessibleName(tr("Change the filter: %1").arg(title));
    auto *away = new QToolButton(tag);
    away->setText(QStringLiteral("✕"));
    away->setToolTip(tr("Take this filter away"));
    away->setAccessibleName(tr("Take away the filter: %1").arg(title));
    away->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(name);
    layout->addWidget(away);
    m_layout->addWidget(tag);
    connect(name, &QPushButton::clicked, this, [this, position] { open(position); });
    connect(away, &QToolButton::clicked, this, [this, position] { remove(position); });
}

void ActiveFilters::remove(std::size_t position)
{
    FilterClauses clauses = m_rows->query().where;
    if (position < clauses.size())
        clauses.erase(clauses.begin() + static_cast<std::ptrdiff_t>(position));
    m_rows->setWhere(std::move(clauses));
}

void ActiveFilters::open(std::size_t position)
{
    const FilterClauses &clauses = m_rows->query().where;
    const auto column = position < clauses.size()
        ? columnOf(clauses[position], m_rows->lineItems()->document()->columns())
        : std::nullopt;
    if (column)
        Q_EMIT columnChosen(*column);
    else
        Q_EMIT expressionWanted();
}

} // namespace lineitems
