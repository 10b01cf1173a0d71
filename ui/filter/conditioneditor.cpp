#include "ui/filter/conditioneditor.h"

#include "models/table/filtervalue.h"
#include "ui/filter/filterwords.h"
#include "ui/look/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace lineitems {

namespace {

std::vector<FilterOp> comparisonsFor(PropertyType type)
{
    using enum FilterOp;
    std::vector<FilterOp> ops;
    if (type == PropertyType::Number)
        ops = {OneOf, NoneOf, Less, LessOrEqual, Greater, GreaterOrEqual, Between};
    else if (isTime(type))
        ops = {OneOf, Less, LessOrEqual, Greater, GreaterOrEqual, Between, Today, LastDays, NextDays};
    else
        ops = {Contains, ContainsNot, BeginsWith, EndsWith, OneOf, NoneOf, Matches, MatchesNot};
    ops.insert(ops.end(), {Empty, NotEmpty, Changed, NotChanged});
    return ops;
}

int valueCount(FilterOp op)
{
    switch (op) {
    case FilterOp::Empty:
    case FilterOp::NotEmpty:
    case FilterOp::Changed:
    case FilterOp::NotChanged:
    case FilterOp::Today:
        return 0;
    case FilterOp::Between:
        return 2;
    default:
        return 1;
    }
}

} // namespace

ConditionEditor::ConditionEditor(const Property &property, QWidget *parent)
    : QWidget(parent), m_property(property), m_op(new QComboBox(this)), m_first(new QLineEdit(this)),
      m_and(plainLabel(tr("and"), this)), m_second(new QLineEdit(this))
{
    m_op->setAccessibleName(tr("Condition"));
    m_first->setAccessibleName(tr("Value"));
    m_second->setAccessibleName(tr("Upper end"));
    m_op->addItem(tr("Any value"));
    for (const FilterOp op : comparisonsFor(property.type))
        m_op->addItem(operatorTitle(op, property.type), static_cast<int>(op));
    m_op->setMaxVisibleItems(20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_op);
    auto *values = new QHBoxLayout;
    values->addWidget(m_first, 1);
    values->addWidget(m_and);
    values->addWidget(m_second, 1);
    layout->addLayout(values);
    connect(m_op, &QComboBox::currentIndexChanged, this, &ConditionEditor::updateFields);
    connect(m_op, &QComboBox::activated, this, [this] {
        if (m_first->isVisible())
            m_first->setFocus();
    });
    updateFields();
}

void ConditionEditor::updateFields()
{
    const QVariant op = m_op->currentData();
    const int count = op.isValid() ? valueCount(static_cast<FilterOp>(op.toInt())) : 0;
    m_first->setVisible(count > 0);
    m_and->setVisible(count > 1);
    m_second->setVisible(count > 1);
    const bool ofDays = op.isValid()
        && (op.toInt() == static_cast<int>(FilterOp::LastDays)
            || op.toInt() == static_cast<int>(FilterOp::NextDays));
    m_first->setPlaceholderText(ofDays                                        ? tr("Days")
                                    : m_property.type == PropertyType::Number ? QStringLiteral("1234.50")
                                    : isTime(m_property.type)                 ? QStringLiteral("2026-03-31")
                                                                              : QString());
}

bool ConditionEditor::canEdit(const FilterCondition &condition, PropertyType type)
{
    // Listed values are ticked. The filter bar knows more comparisons than fit the column, and matches case.
    const std::vector<FilterOp> ops = comparisonsFor(type);
    return !isListed(condition.op) && !condition.matchCase
        && std::find(ops.begin(), ops.end(), condition.op) != ops.end();
}

void ConditionEditor::setCondition(const FilterCondition &condition)
{
    m_op->setCurrentIndex(qMax(0, m_op->findData(static_cast<int>(condition.op))));
    m_first->setText(condition.values.value(0));
    m_second->setText(condition.values.value(1));
}

std::optional<FilterCondition> ConditionEditor::condition() const
{
    if (!m_op->currentData().isValid())
        return std::nullopt;
    const auto op = static_cast<FilterOp>(m_op->currentData().toInt());
    const QStringList values{m_first->text(), m_second->text()};
    return FilterCondition{m_property.name, op, values.mid(0, valueCount(op)), false};
}

} // namespace lineitems
